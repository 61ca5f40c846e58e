import {
  challengeCards,
  type TestCard,
  testCardCode,
  testCardExpiry,
  testCards,
  testDocuments,
} from '../../engine/knowledge/test-cards.ts'
import type { SiteId } from '../../engine/knowledge/words.ts'
import { CopyButton } from '../CopyButton.tsx'
import { useText } from '../language.tsx'
import { ChooseCountry } from './ChooseCountry.tsx'
import { useShopSite } from './shop-site.ts'

/** What it takes to bring a payment's messages about: the test cards of the shop's country. The holders' names stand among the results. */
export function TestCards() {
  const { t } = useText()
  const site = useShopSite()
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
    </section>
  )
}

function Cards({ site }: { site: SiteId }) {
  const { t } = useText()
  const cardName = ({ brand, debit, challenge }: TestCard) =>
    challenge ? t('cards.challenge', { brand, challenge }) : debit ? t('cards.debit', { brand }) : brand
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
          {[...testCards[site], ...challengeCards].map((card) => (
            <tr key={card.number}>
              <th scope="row">{cardName(card)}</th>
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
