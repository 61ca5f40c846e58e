import { Eye, EyeOff, Hourglass, type IconNode, ShieldCheck } from 'lucide'
import type { Audit } from '../engine/audit/types.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'
import { hostOf, shorten } from '../ui/shorten.ts'

/** What was read and what was not: no verdict is shown without it. */
export function BlindSpots({ coverage }: { coverage: Audit['coverage'] }) {
  const { t } = useText()
  const { framesRead, framesNotRead, scriptsNotRead, settled } = coverage
  const expected = framesNotRead.filter((frame) => frame.expected)
  const unread = framesNotRead.filter((frame) => !frame.expected)
  const complete = settled && unread.length === 0 && scriptsNotRead === 0
  // The first document is the page itself.
  const frames = Math.max(0, framesRead - 1)
  const host = (origin: string) => shorten(hostOf(origin), 60)
  const notes: { icon: IconNode; text: string }[] = [
    ...(settled ? [] : [{ icon: Hourglass, text: t('blind.loading') }]),
    ...unread.map(({ origin, count }) => ({
      icon: EyeOff,
      text: URL.canParse(origin) ? t('blind.frames', { n: count, host: host(origin) }) : t('blind.isolated', { n: count }),
    })),
    ...(scriptsNotRead > 0 ? [{ icon: EyeOff, text: t('blind.scripts', { n: scriptsNotRead }) }] : []),
    { icon: Eye, text: t(complete ? 'blind.all' : 'blind.read', { n: frames }) },
    ...expected.map(({ origin }) => ({ icon: ShieldCheck, text: t('blind.expected', { host: host(origin) }) })),
  ]
  return (
    <section class="blind" data-part="blind-spots" data-complete={complete}>
      <h2 class={complete ? 'unseen' : ''}>{t(complete ? 'blind.label' : 'blind.some')}</h2>
      <ul>
        {notes.map(({ icon, text }) => (
          <li key={text}>
            <Icon node={icon} size={15} />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
