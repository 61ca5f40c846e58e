import { useText } from '../ui/language.tsx'
import { Prose } from '../ui/Prose.tsx'
import type { Evidence } from './grouping.ts'

/** What to do about it: the part of a result that a tester copies out, so it stands apart. Said once, however often it holds. */
export function Remedy({ evidence }: { evidence: Evidence[] }) {
  const { t } = useText()
  const told = evidence.filter(({ fix }) => fix)
  const fixes = [...new Set(told.map(({ fix }) => fix!))]
  if (fixes.length === 0) return null
  const outcome = told[0]!.outcome
  const heading =
    outcome === 'failed' ? 'result.fix' : outcome === 'passed' || outcome === 'inapplicable' ? 'result.note' : 'result.settle'
  return (
    <section class="remedy">
      <h4>{t(heading)}</h4>
      {fixes.map((fix) => (
        <p key={fix}>
          <Prose text={fix} />
        </p>
      ))}
    </section>
  )
}
