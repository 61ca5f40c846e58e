import type { ScriptListed } from '../../engine/audit/script-listed.ts'
import { diffScripts } from '../../engine/audit/script-notes.ts'
import type { Audit } from '../../engine/audit/types.ts'
import type { ReportKey } from '../../engine/i18n/report.ts'
import { scriptName } from '../../engine/view/script-name.ts'
import { useReportText } from '../../ui/document/text.ts'

/** Scripts of a list that are shown. */
const shown = 50

/** Which scripts have come and gone between two audits. Nothing where one of them has no list. */
export function ScriptChanges({ before, after }: { before: Audit; after: Audit }) {
  if (!before.scripts || !after.scripts) return null
  const { fresh, gone } = diffScripts(before.scripts, after.scripts)
  if (fresh.length + gone.length === 0) return null
  return (
    <div class="diff" data-part="script-changes">
      <Listed title="scripts.fresh" tone="cantTell" scripts={fresh} />
      <Listed title="scripts.gone" tone="inapplicable" scripts={gone} />
    </div>
  )
}

function Listed({ title, tone, scripts }: { title: ReportKey; tone: string; scripts: readonly ScriptListed[] }) {
  const { r } = useReportText()
  if (scripts.length === 0) return null
  return (
    <section data-tone={tone}>
      <h3>
        {r(title)} <span>{scripts.length}</span>
      </h3>
      <ul>
        {scripts.slice(0, shown).map(({ address }) => (
          <li key={address}>
            <code>{scriptName(address)}</code>
          </li>
        ))}
        {scripts.length > shown && <li>{r('sheet.more', { n: scripts.length - shown })}</li>}
      </ul>
    </section>
  )
}
