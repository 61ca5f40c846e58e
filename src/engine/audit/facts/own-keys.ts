/** Keys of Mercado Pago's that the page itself is set up with. */
import type { KeySeen } from '../../snapshot/types.ts'

/** A file that any page of the shop may load, the data of a framework, which may be an article, and a sample to copy. */
const elsewhere = /^<script[^>]*\ssrc="|\bid="__\w+_DATA__"|ld\+json|clipboard|^<(?:code|pre|button)\b/

/** A public key that is given as one, or an access token, in the page's own code, in its markup, or in a call of its own to the API. */
export const isOwnKey = ({ kind, place, asPublicKey, where }: KeySeen) =>
  (kind === 'access-token' || (kind === 'public-key' && asPublicKey)) &&
  (place === 'address' || ((place === 'script' || place === 'attribute') && !elsewhere.test(where.snippet)))
