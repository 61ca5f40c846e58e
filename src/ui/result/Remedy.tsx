import { type Evidence, remedyKey } from '../../engine/view/evidence.ts'
import { useText } from '../language.tsx'
import { PanelProse } from './PanelProse.tsx'

/** How to fix a result, shown once per text. In a box of its own, because testers copy it. */
export function Remedy({ evidence }: { evidence: Evidence[] }) {
  const { t } = useText()
  const told = evidence.filter(({ fix }) => fix)
  const fixes = [...new Set(told.map(({ fix }) => fix!))]
  if (fixes.length === 0) return null
  return (
    <section class="remedy">
      <h4>{t(remedyKey(told[0]!.outcome))}</h4>
      {fixes.map((fix) => (
        <p key={fix}>
          <PanelProse text={fix} />
        </p>
      ))}
    </section>
  )
}
