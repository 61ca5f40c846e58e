import { foreignPayments } from '../audit/facts/other-country.ts'
import { shownPhrases } from '../audit/facts/phrases.ts'
import { scriptsWith } from '../audit/facts/script-signs.ts'
import { spareKeys } from '../audit/facts/spare-keys.ts'
import { requirement } from '../audit/requirement.ts'
import type { Finding } from '../audit/types.ts'
import { checkoutPro, credentials, goToProduction } from '../knowledge/sources.ts'
import type { KeySeen, MarkerSeen, PhraseSeen, Where } from '../snapshot/types.ts'

type Failure = 'test-key' | 'sandbox-link' | 'test-mode' | Said | 'test-buyer'

/** What the page says of itself, by what a text is about. */
const said = { 'test-mode': 'says-test-mode', 'test-account': 'test-account', 'test-order': 'test-order' } as const
type Said = (typeof said)[keyof typeof said]

/** Production credentials. A `TEST-` key proves test mode; `APP_USR-` does not prove production: test accounts have it too. */
export const productionCredentials = requirement({
  id: 'production-credentials',
  category: 'credentials',
  level: 'mandatory',
  how: 'page-and-person',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'everywhere',
  needs: ['keys', 'links', 'forms', 'frames', 'scripts', 'markers', 'phrases'],
  sources: [goToProduction, checkoutPro, credentials],
  reasons: {
    'test-key': { outcome: 'failed' },
    'sandbox-link': { outcome: 'failed' },
    'test-mode': { outcome: 'failed' },
    'says-test-mode': { outcome: 'failed' },
    'test-account': { outcome: 'failed' },
    'test-order': { outcome: 'failed' },
    'test-buyer': { outcome: 'failed', level: 'recommended' },
    'paid-in-another-country': { outcome: 'cantTell' },
    'compare-key': { outcome: 'cantTell' },
    'key-not-seen': { outcome: 'untested', elsewhere: true },
  },
  check({ keys: all, links, forms, frames, scripts, markers, phrases }, { site }) {
    // A key in a comment is not in use.
    const used = all.filter(({ place }) => place !== 'comment')
    const spare = spareKeys(used, scripts)
    // Of a key that a call sent it is named where it stands.
    const keys = used.filter(({ place, masked }) => place !== 'address' || !used.some((key) => isAt(key, masked)))
    const failed: Finding<Failure>[] = [
      ...keys
        .filter((key) => key.mode === 'test' && !spare.includes(key))
        .map(({ where, masked }) => ({ reason: 'test-key' as const, where, data: { key: masked } })),
      ...links.filter(({ sandbox }) => sandbox).map(({ where, href }) => toSandbox(where, href)),
      ...forms.filter(({ sandbox }) => sandbox).map(({ where, action }) => toSandbox(where, action)),
      ...frames.filter(({ sandbox }) => sandbox).map(({ where, src }) => toSandbox(where, src)),
      ...scriptsWith(scripts, 'sandbox-address').map(({ where, src }) => toSandbox(where, src)),
      ...noticesOf(markers, phrases),
      ...phrases.filter(({ about }) => about === 'test-buyer').map(({ where }) => ({ reason: 'test-buyer' as const, where })),
    ]
    const publicKeys = new Map(
      keys.filter(({ kind, mode }) => kind === 'public-key' && mode === 'production').map((key) => [key.masked, key]),
    )
    const compare = [...publicKeys.values()].map(({ where, masked }) => ({
      reason: 'compare-key' as const,
      where,
      data: { key: masked },
    }))
    const foreign = foreignPayments({ links, frames }, site).map(({ where, address, site: other }) => ({
      reason: 'paid-in-another-country' as const,
      where,
      data: { address, site: other },
    }))
    if (failed.some(({ reason }) => reason !== 'test-buyer')) return [...failed, ...foreign]
    const open = [...foreign, ...compare]
    return [...failed, ...(open.length > 0 ? open : [{ reason: 'key-not-seen' as const }])]
  },
})

/** The plugin's own element, or else the page's words. */
function noticesOf(markers: readonly MarkerSeen[], phrases: readonly PhraseSeen[]): Finding<'test-mode' | Said>[] {
  const drawn = markers.filter(({ id, hidden }) => id === 'test-mode' && !hidden)
  const topics = Object.keys(said).filter((topic) => topic !== 'test-mode' || drawn.length === 0) as (keyof typeof said)[]
  return [
    ...drawn.map(({ where }) => ({ reason: 'test-mode' as const, where })),
    ...topics.flatMap((topic) =>
      shownPhrases(phrases, topic).map(({ where, text }) => ({ reason: said[topic], where, data: { text } })),
    ),
  ]
}

const isAt = ({ place, masked }: KeySeen, key: string) => place !== 'address' && masked === key

const toSandbox = (where: Where, address: string) => ({ reason: 'sandbox-link' as const, where, data: { address } })
