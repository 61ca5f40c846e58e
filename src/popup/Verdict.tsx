import type { ComponentChildren, Ref } from 'preact'
import type { Audit } from '../engine/audit/types.ts'
import { plain } from '../engine/i18n/plain.ts'
import { exceptionsIn } from '../engine/view/attestation.ts'
import { cutMiddle } from '../engine/view/shorten.ts'
import { currentStep } from '../engine/view/steps.ts'
import { verdictLine } from '../engine/view/verdict.ts'
import { useText } from '../ui/language.tsx'
import { TrafficLight } from '../ui/TrafficLight.tsx'

interface Props {
  audit: Audit
  hero: Ref<HTMLElement>
  children: ComponentChildren
}

/** The verdict: traffic light, title, one sentence, and the counts as children. */
export function Verdict({ audit, hero, children }: Props) {
  const { t, language, keepDay } = useText()
  const { verdict } = audit
  const page = currentStep(audit)
  return (
    <section class="hero" data-tone={verdict} data-part="verdict" data-verdict={verdict} ref={hero}>
      <TrafficLight light={verdict} />
      <div class="hero-words">
        <p class="hero-page" title={plain(page.url)}>
          {hostAndPath(page.url)}
        </p>
        <h1>{t(`verdict.${verdict}`)}</h1>
        <p class="hero-line">{keepDay(verdictLine(language, audit), exceptionsIn(audit)[0]?.until)}</p>
      </div>
      {children}
    </section>
  )
}

/** Host and path, shortened. */
function hostAndPath(url: string): string {
  if (!URL.canParse(url)) return plain(cutMiddle(url, 60))
  const { host, pathname } = new URL(url)
  return plain(cutMiddle(host + (pathname === '/' ? '' : pathname), 60))
}
