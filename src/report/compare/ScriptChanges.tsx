import { diffScripts } from '../../engine/audit/script-notes.ts'
import type { Audit, ScriptListed } from '../../engine/audit/types.ts'
import { plain } from '../../engine/i18n/plain.ts'
import type { ReportKey } from '../../engine/i18n/report.ts'
import { cutMiddle } from '../../engine/view/shorten.ts'
import { useReportText } from '../../ui/document/text.ts'

/** Characters of an address, and scripts of a list, that are shown. */
const longest = 120
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
            <code>{plain(cutMiddle(address, longest))}</code>
          </li>
        ))}
        {scripts.length > shown && <li>{r('sheet.more', { n: scripts.length - shown })}</li>}
      </ul>
    </section>
  )
}
