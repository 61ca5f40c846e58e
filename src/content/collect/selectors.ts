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
  hidden: 'input[type=hidden i]',
  upgrades: 'meta[http-equiv=Content-Security-Policy i]',
  canonical: 'link[rel=canonical]',
  hosts: '[id^=form-checkout__],[id$=SecureField_container],[id^=mercadopago_adbpayment],[id^=mpCard],#mpSecurityCode',
  markers: markerSelectors.join(),
  plugin: bannerSelector,
  pix: pixElements,
  costs: costContainers,
  installments: installmentChoices,
}
/** All of them, some widened: the few elements found are then matched against each selector. */
const widened = [
  ...new Set(
    Object.values(selectors)
      .join()
      .split(/,(?![^(]*\))/)
      .map((part) => part.replace(/^\[(role|onclick|data-href|\\@click).*/, '[$1]')),
  ),
]
/**
 * Searches that together find all of them. They run one by one, because a search cannot be interrupted. Only those on attributes are
 * joined: those on ids, on names, and the others, so that the attributes of each element are gone through three times.
 */
export const searches = [/^[^[]/, /^\[id/, /^\[name/, /^\[(?!id|name)/].flatMap((kind, joined) => {
  const parts = widened.filter((part) => kind.test(part))
  return joined ? parts.join() : parts
})
