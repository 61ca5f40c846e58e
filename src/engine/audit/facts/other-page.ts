/** Whether a page is plainly about something else than paying, so that a script which all pages of the shop load says nothing. */
import { hostOf, pathOf } from '../../knowledge/address.ts'
import { builtFile } from '../../knowledge/built-files.ts'
import { homePath } from '../../knowledge/home-path.ts'
import { listingPath, otherPage, payingPage, productPath } from '../../knowledge/phrases/other-pages.ts'
import { articlePath, otherPath } from '../../knowledge/phrases/other-paths.ts'
import { plainPathOf } from '../../knowledge/plain-path.ts'
import { unaccent } from '../../knowledge/plain-text.ts'
import type { ScriptSeen, Snapshot } from '../../snapshot/types.ts'
import { hasMarker } from './markers.ts'
import { offersPayment } from './result-step.ts'
import { shopOf } from './same-site.ts'
import { isPaymentScript } from './sdk.ts'

/** The title speaks for the page; its address only where there is no title, or an app's that is the same on every page. */
export const isOtherPage = (snapshot: Snapshot): boolean => {
  const [title, path] = saidBy(snapshot)
  const byPath = () => isAboutOther(path) || isOtherPath(plainPathOf(snapshot.url).toLowerCase())
  return (isAboutOther(title) || (!isAboutPaying(title) && byPath())) && !hasWayToPay(snapshot)
}

const isOtherPath = (path: string) =>
  otherPath.pattern.test(path) && (articlePath.pattern.test(path) || !isAboutPaying(words(path)))

/**
 * The scripts that say what the page is for. On a page of another kind there are none; on a page to look around on, which asks for nothing,
 * the SDK's tag is not one; and on a list of products, neither is the code of the whole app.
 */
export function scriptsOfPage(snapshot: Snapshot): readonly ScriptSeen[] {
  const { scripts } = snapshot
  if (isOtherPage(snapshot)) return []
  const kind = placeOf(snapshot)
  if (!kind) return scripts
  return scripts.filter((script) => !isPaymentScript(script) && (kind === 'shown' || !builtFile.test(pathOf(script.src))))
}

/** Whether the page is one on which a running SDK says nothing. */
export const isWithoutPayment = (snapshot: Snapshot) => isOtherPage(snapshot) || placeOf(snapshot) !== null

/**
 * A page to look around on, by its address: a home page or a product, or a list; not at a host such as `checkout.tienda.example`. Code that
 * could not be read may be that of the page.
 */
function placeOf(snapshot: Snapshot): 'shown' | 'listing' | null {
  const path = plainPathOf(snapshot.url).toLowerCase()
  const isShown = homePath.test(path) || productPath.pattern.test(path)
  const kind = isShown ? 'shown' : listingPath.pattern.test(path) ? 'listing' : null
  const isElsewhere =
    [...saidBy(snapshot), words(hostOf(snapshot.url).replace(shopOf(snapshot.url), ''))].some(isAboutPaying) ||
    /mercado ?pago/i.test(snapshot.title) ||
    snapshot.buyerFields.some(({ asks }) => asks !== 'email') ||
    snapshot.scripts.some(({ text }) => text !== 'read' && text !== 'foreign') ||
    hasPayingElement(snapshot)
  return isElsewhere ? null : kind
}

const saidBy = ({ title, url }: Snapshot): [string, string] => [unaccent(title), words(plainPathOf(url))]

/** The words of a path or a host's name. */
const words = (name: string) => unaccent(name).replace(/[-_/.]+/g, ' ')

/** Purchases of the past are not a purchase. */
const isAboutOther = (said: string) => otherPage.pattern.test(said) && !isAboutPaying(said.replace(otherPage.pattern, ' '))

const isAboutPaying = (said: string) => payingPage.pattern.test(said)

const hasWayToPay = (snapshot: Snapshot) => hasPayingElement(snapshot) || snapshot.forms.some(({ payment }) => payment)

/** Apart from forms, of which a product has one that puts it into the cart. */
const hasPayingElement = (snapshot: Snapshot) =>
  offersPayment(snapshot) ||
  snapshot.installments.length > 0 ||
  hasMarker(snapshot.markers, 'v2-form', 'v1-form', 'pro-container', 'payment-field')
