import { CircleQuestionMark, ExternalLink, Eye, EyeOff, type IconNode } from 'lucide'
import type { ComponentType } from 'preact'
import type { Law, LawOutcome } from '../../engine/audit/law-found.ts'
import type { Audit } from '../../engine/audit/types.ts'
import { lawTextsFor } from '../../engine/i18n/law/index.ts'
import { type LawRow, lawRows } from '../../engine/view/law.ts'
import type { Place } from '../../engine/view/places.ts'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'

/** No traffic light's colours: what is said of the law is no verdict. */
const icons: Record<LawOutcome, IconNode> = { seen: Eye, notSeen: EyeOff, cantTell: CircleQuestionMark }

interface Props {
  law: Law
  audit: Pick<Audit, 'steps'>
  /** Shows where something was seen, on a screen that can outline it; elsewhere its selector is written. */
  Element?: ComponentType<{ where: Place }>
}

/** What the law of the shop's country asks for, and what was seen of it, each with its source. */
export function LawList({ law, audit, Element }: Props) {
  const { language } = useText()
  const texts = lawTextsFor(language)
  const rows = lawRows(language, law, audit)
  return (
    <>
      <p class="law-note">{texts.note}</p>
      {law.site ? (
        <ul class="law-list">
          {rows.map((row) => (
            <Duty key={row.duty} row={row} Element={Element} />
          ))}
        </ul>
      ) : (
        <p class="law-note">{texts.noSite}</p>
      )}
    </>
  )
}

function Duty({ row, Element }: { row: LawRow; Element: Props['Element'] }) {
  const { t } = useText()
  const { duty, outcome, stands, title, asks, says, quote, place, element, step, source, read } = row
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
            {quote && <q>{quote}</q>} {Element && element ? <Element where={element} /> : <code>{place}</code>}
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
