import { useEffect, useState } from 'preact/hooks'
import { type AuditDiff, diffAudits } from '../../engine/audit/diff.ts'
import type { Audit } from '../../engine/audit/types.ts'
import type { JourneyListed } from '../../messaging/history.ts'
import { useReportText } from '../../ui/document/text.ts'
import { Select } from '../../ui/Select.tsx'
import { momentText } from '../moment.ts'
import { requestReport } from '../worker.ts'
import { DiffLists } from './DiffLists.tsx'
import { ScriptChanges } from './ScriptChanges.tsx'

/** What has changed since an earlier journey of the shop: at first the one before this, until another is chosen. */
export function Changes({ audit, others }: { audit: Audit; others: readonly JourneyListed[] }) {
  const { t, r, language } = useReportText()
  const earlier = others.filter(({ changedAt }) => changedAt < audit.auditedAt)
  const [chosen, setChosen] = useState(earlier[0]?.id ?? '')
  const [before, setBefore] = useState<Audit | null>(null)
  useEffect(() => {
    let isCurrent = true
    setBefore(null)
    if (chosen) requestReport(chosen).then((reply) => isCurrent && setBefore(reply.ok ? reply.audit : null))
    return () => {
      isCurrent = false
    }
  }, [chosen])
  if (earlier.length === 0) return null
  const diff = before && diffAudits(before, audit)
  return (
    <section class="panel" data-part="changes">
      <header>
        <h2>{r('compare.title')}</h2>
        <Select
          data-part="compare-with"
          aria-label={r('compare.with')}
          value={chosen}
          options={[
            ...earlier.map(({ id, changedAt, label, verdict }) => ({
              value: id,
              text: [momentText(language, changedAt), label, t(`verdict.${verdict}`)].filter(Boolean).join(' · '),
            })),
            { value: '', text: r('compare.nothing') },
          ]}
          onChoose={setChosen}
        />
      </header>
      {before && diff && <Since before={before} after={audit} diff={diff} />}
    </section>
  )
}

function Since({ before, after, diff }: { before: Audit; after: Audit; diff: AuditDiff }) {
  const { t, r, day } = useReportText()
  const rules = [before.tool.catalogue, after.tool.catalogue] as const
  return (
    <>
      <p class="since" data-part="since">
        {t('journey.since', { date: day(before.auditedAt), fixed: diff.fixed.length, fresh: diff.new.length })}
      </p>
      {rules[0] !== rules[1] && <p>{r('compare.rules', { before: day(rules[0]), after: day(rules[1]) })}</p>}
      <DiffLists diff={diff} />
      <ScriptChanges before={before} after={after} />
    </>
  )
}
