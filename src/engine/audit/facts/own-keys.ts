/** Keys of Mercado Pago's that the page itself is set up with. */
import type { KeySeen } from '../../snapshot/types.ts'

/** A file that any page of the shop may load, the data of a framework, which may be an article, and a sample to copy. */
const elsewhere = /^<script[^>]*\ssrc="|\bid="__\w+_DATA__"|ld\+json|clipboard|^<(?:code|pre|button)\b/

/** A file of settings, which any page of the shop may load too. */
const settings = /^<script[^>]*\ssrc="[^"]*\b(?:config|settings|env|constants|mercado-?pago)[\w.-]*\.m?js\b/i

/** A public key that is given as one, or an access token. */
const isInUse = ({ kind, asPublicKey }: KeySeen) => kind === 'access-token' || (kind === 'public-key' && asPublicKey)

/** Whether a key is in the page's own code, in its markup, or in a call of its own to the API. */
export const isOwnKey = (key: KeySeen) =>
  isInUse(key) && (key.place === 'address' || (/^(?:script|attribute)$/.test(key.place) && !elsewhere.test(key.where.snippet)))

/** Whether an access token is in a file of settings. A public key there may be for other pages; a token is out on every one. */
export const isTokenInSettings = ({ kind, place, where }: KeySeen) =>
  kind === 'access-token' && place === 'script' && settings.test(where.snippet)
