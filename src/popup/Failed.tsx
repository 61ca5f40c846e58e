import { RotateCw } from 'lucide'
import { type Problem, problems } from '../messaging/protocol'
import { Icon } from '../ui/Icon'
import { useText } from '../ui/language'
import { TrafficLight } from '../ui/TrafficLight'
import { Footer } from './Footer'

/** Problems that another look at the same tab may solve; the rest need another page. */
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

/** A page that could not be audited: what is the matter, and what to do. */
export function Failed({ problem, onAgain }: Props) {
  const { t } = useText()
  // A worker of another version may name a problem that this popup does not know.
  const known = problems.includes(problem) ? problem : 'unexpected'
  return (
    <main>
      <section class="hero" data-tone="none" data-part="problem" data-problem={problem} role="alert">
        <TrafficLight light="off" />
        <div class="hero-words">
          <h1>{t(`problem.${known}`)}</h1>
          <p class="hero-line">{t(`problem.${known}.todo`)}</p>
          {worthAnotherLook.includes(known) && (
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
