/** The selectors of all parts, as data. Written without spaces and quotes that CSS does not need, because they are sent into every page. */
import { bannerSelector } from '../../engine/knowledge/banners.ts'
import { costContainers, installmentChoices } from '../../engine/knowledge/installments.ts'
import { markerSelectors } from '../../engine/knowledge/marker-selectors.ts'
import { pixElements } from '../../engine/knowledge/pix.ts'

/** Each gives one list of elements, by its name. */
export const selectors = {
  pressable: '[role=link],[role=button],[onclick],[data-toggle],[data-bs-toggle],[aria-haspopup],summary',
  roleChoices: '[role=tab],[role=radio]',
  sandboxed: '[onclick*="//sandbox.mercadopago."]',
  lateTerms: 'terms-and-conditions[link-src]',
  submitters: 'button[formaction],input[formaction]',
  moreImages: 'input[type=image],[role=img],image,object[type^=image],amp-img',
  styled: '[style*="url("]',
  upgrades: 'meta[http-equiv=Content-Security-Policy i]',
  canonical: 'link[rel=canonical]',
  hosts: '[id^=form-checkout__],[id$=SecureField_container],[id^=mercadopago_adbpayment],[id^=mpCard],#mpSecurityCode',
  markers: markerSelectors.join(),
  plugin: bannerSelector,
  pix: pixElements,
  costs: costContainers,
  installments: installmentChoices,
}
/**
 * Searches that together find all of them. They run one by one: a combined search takes as long,
 * but cannot be interrupted. Selectors on the same attribute share a wider one; the few elements
 * found are then matched against each selector.
 */
export const searches = [
  ...new Set(
    Object.values(selectors)
      .join()
      .split(/,(?![^(]*\))/)
      .map((part) =>
        part
          .replace(/^\[(role|onclick|data-href|\\@click).*/, '[$1]')
          .replace(/^\[id[*^]=(?:mercado|[a-z_-]*woo).*/, '[id*=mercado]'),
      ),
  ),
]
