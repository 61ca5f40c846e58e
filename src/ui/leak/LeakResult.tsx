import { ShieldCheck, ShieldQuestionMark, ShieldX } from 'lucide'
import type { CardDataLeak } from '../../engine/audit/card-data-leak.ts'
import { leakShown, leakTextsFor } from '../../engine/view/leak.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'

/** Not those of the results: icons that the popup's first file has would be taken out of it (`whenOpen`). */
const icons = { failed: ShieldX, passed: ShieldCheck, cantTell: ShieldQuestionMark }

/** What a watched payment came to: what was found and where, and what could not be watched. `isOn`: it goes on. */
export function LeakResult({ leak, isOn = false }: { leak: CardDataLeak; isOn?: boolean }) {
  const { language } = useText()
  const shown = leakShown(language, leak)
  return (
    <div class="leak-result" data-part="leak-result" data-outcome={leak.outcome} data-reason={leak.reason}>
      {(!isOn || shown.findings.length > 0) && (
        <p class="leak-says" data-tone={leak.outcome}>
          <Icon node={icons[leak.outcome]} size={16} /> <strong>{shown.says}</strong> {shown.blocks}
        </p>
      )}
      {shown.findings.length > 0 && (
        <ul class="leak-findings">
          {shown.findings.map(({ host, says, where }, index) => (
            <li key={index} data-place={leak.findings[index]!.place}>
              <code>{host}</code> {says} <small>{where}</small>
            </li>
          ))}
        </ul>
      )}
      {shown.fix && <p>{shown.fix}</p>}
      <p class="leak-watched">{isOn ? shown.soFar : `${shown.watched} ${shown.when}`}</p>
      {shown.notWatched.length > 0 && (
        <>
          <p class="leak-watched">{leakTextsFor(language).notWatched}:</p>
          <ul class="leak-blind">
            {shown.notWatched.map((says) => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
