import { useContext } from 'preact/hooks'
import type { Audit } from '../../engine/audit/types.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { observationText } from '../../engine/i18n/render.ts'
import { challenge } from '../../engine/knowledge/results.ts'
import { stepName } from '../../engine/view/journey.ts'
import type { PaymentResult } from '../../engine/view/payment-results.ts'
import { placeOf } from '../../engine/view/places.ts'
import { currentStep } from '../../engine/view/steps.ts'
import { CopyButton } from '../CopyButton.tsx'
import { useText } from '../language.tsx'
import { OutcomeIcon } from '../OutcomeIcon.tsx'
import { Prose } from '../Prose.tsx'
import { Places } from './Places.tsx'
import { PageActionsContext } from './page-actions.ts'

interface Props {
  audit: Audit
  rows: readonly PaymentResult[]
}

/** What a shop shows for each result of a test payment. Elements can be shown where the page at hand provides `PageActionsContext`. */
export function PaymentResults({ audit, rows }: Props) {
  const { t } = useText()
  const several = audit.steps.length > 1
  return (
    <section class="payment-results" data-part="payment-results">
      <table>
        <caption>{t('results.label')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cards.holder')}</th>
            <th scope="col">{t('results.message')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={`${row.result} ${row.step}`} row={row} audit={audit} several={several} />
          ))}
        </tbody>
      </table>
      {/* Where the page contradicts its address, what to do about it says so. */}
      {rows.some(({ addressSays }) => addressSays) && !rows.some(quotesAddress) && (
        <p>
          <Prose text={t('results.address.hint')} />
        </p>
      )}
    </section>
  )
}

function Row({ row, audit, several }: { row: PaymentResult; audit: Audit; several: boolean }) {
  const { t, language } = useText()
  const { holder, result, outcome, step } = row
  const actions = useContext(PageActionsContext)
  const shownStep = several && step !== null ? audit.steps[step] : undefined
  return (
    <tr data-result={holder ?? result} data-outcome={outcome}>
      <th scope="row">
        {/* What is written out has no buttons. */}
        {holder ? (
          actions ? (
            <CopyButton text={holder} />
          ) : (
            <strong>{holder}</strong>
          )
        ) : (
          result === 'challenge' && <strong>{challenge}</strong>
        )}
        <span class="result-what">{useResultText(row)}</span>
      </th>
      <td>
        <p class="result-judged" data-tone={outcome}>
          <span>
            <OutcomeIcon outcome={outcome} level={result === 'challenge' ? 'recommended' : 'mandatory'} />
            {t(`results.${outcome}`)}
          </span>
          {shownStep && (
            <span class="tag">{`${t('step.on', { n: 1, list: String(step! + 1) })} · ${stepName(language, { ...shownStep, holder: undefined })}`}</span>
          )}
        </p>
        <Message row={row} page={currentStep(audit).url} />
      </td>
    </tr>
  )
}

/** What a payment came to, in words. */
function useResultText({ holder, result }: PaymentResult): string {
  const { t, language } = useText()
  if (!holder) return t(`results.${result as 'rejected' | 'unknown' | 'challenge'}`)
  const { item } = observationText(language, 'response-messages', { reason: 'result-to-see', data: { holder, result } }, null)
  return item?.item ?? result
}

/** The page's own words, or what was found instead of them. */
function Message({ row, page }: { row: PaymentResult; page: string }) {
  const { t, language } = useText()
  const actions = useContext(PageActionsContext)
  const { result, outcome, text, addressSays, observations } = row
  if (outcome === 'untested')
    return result === 'challenge' ? (
      <p>
        <Prose text={t('results.challenge.says')} />
      </p>
    ) : null
  const said = observations.map((each) => observationText(language, 'response-messages', each, null).says)
  const quoted = outcome === 'passed' && text ? [`“${plain(text)}”`] : said
  return (
    <>
      {(observations.length > 0 ? [...new Set(quoted)] : [t('results.beside')]).map((each) => (
        <p key={each}>
          <Prose text={each} />
        </p>
      ))}
      {addressSays && !quotesAddress(row) && <p>{t('results.address', { status: addressSays })}</p>}
      {actions && <Places places={observations.flatMap((each) => placeOf(each) ?? [])} page={page} />}
    </>
  )
}

/** Whether what was found quotes the address already. */
const quotesAddress = ({ observations }: PaymentResult) =>
  observations.some(({ reason }) => reason === 'contradicts-status' || reason === 'message-not-recognised')
