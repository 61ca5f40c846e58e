import { CircleQuestionMark, ExternalLink, Eye, EyeOff, type IconNode } from 'lucide'
import type { Law, LawOutcome } from '../../engine/audit/law-found.ts'
import type { Audit } from '../../engine/audit/types.ts'
import { lawTextsFor } from '../../engine/i18n/law/index.ts'
import { type LawRow, lawRows } from '../../engine/view/law.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'

/** No traffic light's colours: what is said of the law is no verdict. */
const icons: Record<LawOutcome, IconNode> = { seen: Eye, notSeen: EyeOff, cantTell: CircleQuestionMark }

/** What the law of the shop's country asks for, and what was seen of it, each with its source. */
export function LawList({ law, audit }: { law: Law; audit: Pick<Audit, 'steps'> }) {
  const { language } = useText()
  const texts = lawTextsFor(language)
  const rows = lawRows(language, law, audit)
  return (
    <>
      <p class="law-note">{texts.note}</p>
      {law.site ? (
        <ul class="law-list">
          {rows.map((row) => (
            <Duty key={row.duty} row={row} />
          ))}
        </ul>
      ) : (
        <p class="law-note">{texts.noSite}</p>
      )}
    </>
  )
}

function Duty({ row }: { row: LawRow }) {
  const { t } = useText()
  const { duty, outcome, stands, title, asks, says, quote, place, step, source, read } = row
  return (
    <li data-duty={duty} data-outcome={outcome}>
      <Icon node={icons[outcome]} size={15} />
      <div>
        <p class="law-title">
          <strong>{title}</strong> <span class="law-stands">{stands}</span>
        </p>
        <p>{asks}</p>
        {says && <p>{says}</p>}
        {place && (
          <p class="law-seen">
            {quote && <q>{quote}</q>} <code>{place}</code>
            {step !== null && ` ${t('step.on', { n: 1, list: String(step) })}`}
          </p>
        )}
        <p class="law-source">
          {source.address ? (
            <a href={source.address} target="_blank" rel="noreferrer">
              {source.title}
              <Icon node={ExternalLink} size={12} />
            </a>
          ) : (
            source.title
          )}
          {` · ${read}`}
        </p>
      </div>
    </li>
  )
}
