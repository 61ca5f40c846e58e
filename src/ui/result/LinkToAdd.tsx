import type { Result } from '../../engine/audit/types.ts'
import { linkToAdd } from '../../engine/view/link-to-add.ts'
import { CopyButton } from '../CopyButton.tsx'
import { useText } from '../language.tsx'
import { ChooseCountry } from './ChooseCountry.tsx'
import { useShopSite } from './shop-site.ts'

/** The address of Mercado Pago's page to which the shop has to link, ready to copy. */
export function LinkToAdd({ result }: { result: Result }) {
  const { t } = useText()
  const link = linkToAdd(result, useShopSite())
  if (!link) return null
  return (
    <section class="to-copy" data-part="link-to-add">
      <h4>{t('link.toAdd')}</h4>
      {link === 'country-unknown' ? (
        <>
          <p>{t('link.toAdd.country')}</p>
          <ChooseCountry />
        </>
      ) : (
        <CopyButton text={link} />
      )}
    </section>
  )
}
