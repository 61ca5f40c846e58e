/** Whether a page is plainly about something else than paying, so that a script which all pages of the shop load says nothing. */
import { pathOf } from '../../knowledge/address.ts'
import { otherPage, payingPage } from '../../knowledge/phrases/other-pages.ts'
import { unaccent } from '../../knowledge/plain-text.ts'
import type { Snapshot } from '../../snapshot/types.ts'
import { hasMarker } from './markers.ts'
import { offersPayment } from './result-step.ts'

/** The title speaks for the page; its address, which may be any, only where there is no title. */
export function isOtherPage(snapshot: Snapshot): boolean {
  const { title, url, installments, markers, forms } = snapshot
  const said = unaccent(title || pathOf(url).replace(/[-_/.]+/g, ' '))
  return (
    otherPage.pattern.test(said) &&
    // Purchases of the past are not a purchase.
    !payingPage.pattern.test(said.replace(otherPage.pattern, ' ')) &&
    !offersPayment(snapshot) &&
    installments.length === 0 &&
    !forms.some(({ payment }) => payment) &&
    !hasMarker(markers, 'v2-form', 'v1-form', 'pro-container', 'payment-field')
  )
}
