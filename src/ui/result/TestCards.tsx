import type { Result } from '../../engine/audit/types.ts'
import { testCardCode, testCardExpiry, testCards, testDocuments } from '../../engine/knowledge/test-cards.ts'
import type { SiteId } from '../../engine/knowledge/words.ts'
import { CopyButton } from '../CopyButton.tsx'
import { useText } from '../language.tsx'
import { ChooseCountry } from './ChooseCountry.tsx'
import { useShopSite } from './shop-site.ts'
import { TestHolders } from './TestHolders.tsx'

/** What it takes to bring a payment's messages about: the test cards of the shop's country, and the holders' names. */
export function TestCards({ result }: { result: Result }) {
  const { t } = useText()
  const site = useShopSite()
  if (result.requirement !== 'response-messages' || result.outcome === 'passed') return null
  // The names whose messages are still to be seen are listed above, among what was found.
  const listed = result.observations.some(({ reason }) => reason === 'result-to-see')
  return (
    <section class="to-copy" data-part="test-cards">
      <h4>{site ? t('cards.label', { country: t(`site.${site}`) }) : t('cards.noCountry')}</h4>
      {site ? (
        <Cards site={site} />
      ) : (
        <>
          <p>{t('cards.country')}</p>
          <ChooseCountry />
        </>
      )}
      {!listed && <TestHolders />}
    </section>
  )
}

function Cards({ site }: { site: SiteId }) {
  const { t } = useText()
  const document = testDocuments[site]
  return (
    <>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('cards.card')}</th>
            <th scope="col">{t('cards.number')}</th>
            <th scope="col">{t('cards.code')}</th>
          </tr>
        </thead>
        <tbody>
          {testCards[site].map((card) => (
            <tr key={card.number}>
              <th scope="row">{card.debit ? t('cards.debit', { brand: card.brand }) : card.brand}</th>
              <td>
                <CopyButton text={card.number.replaceAll(' ', '')} shown={card.number} />
              </td>
              <td>{testCardCode(card)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {t('cards.expiry')} <CopyButton text={testCardExpiry} />
      </p>
      {document && (
        <p>
          {document.kind ? t('cards.document', { kind: document.kind }) : t('cards.anyDocument')}{' '}
          <CopyButton text={document.number} />
        </p>
      )}
    </>
  )
}
