/** What is looked for by selector, as data. */
import { bannerSelector } from '../../engine/knowledge/banners.ts'
import { costContainers, installmentChoices } from '../../engine/knowledge/installments.ts'
import { markers } from '../../engine/knowledge/markers.ts'
import { pixElements } from '../../engine/knowledge/pix.ts'

/** What the parts ask for by selector; a list of each. */
export const selectors = {
  pressable: '[role="link"],[role="button"],[onclick],[data-toggle],[data-bs-toggle],[aria-haspopup],summary',
  roleChoices: '[role="tab"],[role="radio"]',
  sandboxed: '[onclick*="//sandbox.mercadopago."]',
  lateTerms: 'terms-and-conditions[link-src]',
  submitters: 'button[formaction],input[formaction]',
  moreImages: 'input[type="image"],[role="img"],image,object[type^="image"],amp-img',
  styled: '[style*="url("]',
  upgrades: 'meta[http-equiv="Content-Security-Policy" i]',
  canonical: 'link[rel="canonical"]',
  hosts: '[id^="form-checkout__"],[id$="SecureField_container"],[id^="mercadopago_adbpayment"],[id^="mpCard"],#mpSecurityCode',
  markers: Object.values(markers).join(),
  plugin: bannerSelector,
  pix: pixElements,
  costs: costContainers,
  installments: installmentChoices,
}
/**
 * What finds all of them, one by one: the browser looks up an id, a class or a tag, and searching for several together takes as long, in
 * one piece. Selectors of one attribute share a wider one; which of them found an element is asked of the few that were found.
 */
export const searches = [
  ...new Set(
    Object.values(selectors)
      .join()
      .split(/,\s*(?![^(]*\))/)
      .map((part) =>
        part.replace(/^\[(role|onclick).*/, '[$1]').replace(/^\[id[*^]="(?:mercado|[a-z-]*woo).*/, '[id*="mercado"]'),
      ),
  ),
]
