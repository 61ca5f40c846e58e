import { RotateCw } from 'lucide'
import type { Problem } from '../messaging/protocol.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'
import { TrafficLight } from '../ui/TrafficLight.tsx'
import { Footer } from './Footer.tsx'
import { problemText } from './problem-text.ts'

/** Problems that may go away when the same tab is audited again; the others need another page. */
const worthAnotherLook: readonly Problem[] = [
  'file-without-permission',
  'page-failed-to-load',
  'page-changed',
  'not-responding',
  'unexpected',
]

interface Props {
  problem: Problem
  onAgain: () => void
}

/** A page that could not be audited: the problem and what to do. */
export function Failed({ problem, onAgain }: Props) {
  const { t, language } = useText()
  const { title, todo } = problemText(language, problem)
  return (
    <main>
      <section class="hero" data-tone="none" data-part="problem" data-problem={problem}>
        <TrafficLight light="off" />
        <div class="hero-words">
          <h1>{title}</h1>
          <p class="hero-line">{todo}</p>
          {worthAnotherLook.includes(problem) && (
            <button type="button" class="button" onClick={onAgain}>
              <Icon node={RotateCw} size={14} />
              {t('app.again')}
            </button>
          )}
        </div>
      </section>
      <Footer />
    </main>
  )
}
