import { CircleQuestionMark, Eye, EyeOff, type IconNode, Server } from 'lucide'
import { type QualityOutcome, qualityReplies, qualityTiers } from '../../engine/audit/quality-found.ts'
import type { Audit } from '../../engine/audit/types.ts'
import { formatIn } from '../../engine/i18n/format.ts'
import { qualityTextsFor } from '../../engine/i18n/quality/index.ts'
import { sources } from '../../engine/i18n/render.ts'
import { type QualityRow, qualityNotes, qualityRows } from '../../engine/view/quality.ts'
import { Icon } from '../Icon.tsx'
import { useShopSite } from '../result/shop-site.ts'
import { QualityScores } from './QualityScores.tsx'
import type { QualityWays } from './quality-ways.ts'
import { useReportText } from './text.ts'

/** No traffic light's colours: none of it is a verdict. */
const icons: Record<QualityOutcome, IconNode> = { seen: Eye, notSeen: EyeOff, cantTell: CircleQuestionMark, asked: Server }

/** What the quality tool asks of the product: what the pages show, what only a person can say, and the scores that the tool gave. */
export function Quality({ audit, ways }: { audit: Audit; ways?: QualityWays | undefined }) {
  const { language } = useReportText()
  const site = useShopSite()
  if (!audit.quality) return null
  const texts = qualityTextsFor(language)
  const rows = qualityRows(language, audit.quality, audit)
  const page = sources('integration-quality', language, site).at(-1)
  return (
    <section class="doc-part" data-part="quality">
      <h2>{texts.title}</h2>
      <div class="doc-quality-notes">
        {qualityNotes(language, audit.quality, rows).map((note) => (
          <p key={note}>{note}</p>
        ))}
        {page && (
          <p>
            <a href={page.address} target="_blank" rel="noreferrer">
              {page.title}
            </a>
          </p>
        )}
      </div>
      {qualityTiers.map((tier) => {
        const own = rows.filter((row) => row.tier === tier)
        return own.length === 0 ? null : <Tier key={tier} title={texts.tiers[tier]} rows={own} ways={ways} />
      })}
      <QualityScores quality={audit.quality} ways={ways} />
    </section>
  )
}

function Tier({ title, rows, ways }: { title: string; rows: readonly QualityRow[]; ways: QualityWays | undefined }) {
  const { columns } = qualityTextsFor(useReportText().language)
  return (
    <section class="doc-category">
      <h3>{title}</h3>
      <div class="doc-scroll">
        <table class="doc-quality">
          <thead>
            <tr>
              <th scope="col">{columns.point}</th>
              <th scope="col">{columns.seen}</th>
              <th scope="col">{columns.answer}</th>
              <th scope="col">{columns.note}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Point key={row.id} row={row} ways={ways} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Point({ row, ways }: { row: QualityRow; ways: QualityWays | undefined }) {
  const { t } = useReportText()
  const { id, tier, outcome, title, stands, says, quote, place, step } = row
  return (
    <tr data-point={id} data-outcome={outcome}>
      <th scope="row">
        {title}
        {/* The tool's own key, to find it in the panel; our own checks have none there. */}
        {tier !== 'advice' && (
          <small>
            <code>{id}</code>
          </small>
        )}
      </th>
      <td>
        <Icon node={icons[outcome]} size={14} /> {stands}
        {says && <small>{says}</small>}
        {place && (
          <small>
            {quote && <q>{quote}</q>} <code>{place}</code>
            {step !== null && ` ${t('step.on', { n: 1, list: String(step) })}`}
          </small>
        )}
      </td>
      {row.isAsked ? <Asked row={row} ways={ways} /> : <td colSpan={2} />}
    </tr>
  )
}

/** What a person says of a point; where nothing can be said, what was said. */
function Asked({ row: { id, title, answer, answered, note }, ways }: { row: QualityRow; ways: QualityWays | undefined }) {
  const { language } = useReportText()
  const { of, answers, unanswered } = qualityTextsFor(language)
  if (!ways)
    return (
      <>
        <td>{answered}</td>
        <td>{note}</td>
      </>
    )
  return (
    <>
      <td>
        <select
          aria-label={formatIn(language, of.answer, { point: title })}
          value={answer ?? ''}
          onChange={({ currentTarget: { value } }) =>
            ways.answer(id, { says: qualityReplies.find((reply) => reply === value) ?? null })
          }
        >
          <option value="">{unanswered}</option>
          {qualityReplies.map((reply) => (
            <option key={reply} value={reply}>
              {answers[reply]}
            </option>
          ))}
        </select>
      </td>
      <td>
        <input
          type="text"
          maxLength={300}
          aria-label={formatIn(language, of.note, { point: title })}
          defaultValue={note}
          onChange={({ currentTarget }) => ways.answer(id, { note: currentTarget.value })}
        />
      </td>
    </>
  )
}
