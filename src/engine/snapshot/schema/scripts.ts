/** Scripts, and the keys found in them and elsewhere. */
import * as v from 'valibot'
import { scriptSigns } from '../../knowledge/script-signs.ts'
import { codeUpTo, count, disguised, list, text, where } from './values.ts'

const shared = {
  where,
  /** Address without query values; empty for an inline script. */
  src: v.optional(text, ''),
  /** Where it was found: as an element, or only in the browser's list of loaded resources. */
  from: v.picklist(['element', 'resource', 'inline']),
  /** The element's address says `http:` explicitly instead of following the page's scheme. */
  explicitHttp: v.optional(v.boolean(), false),
  /** Whether its text was read. `not-cached`: no longer in the browser's cache; `foreign`: another origin; `failed`: the server has none. */
  text: v.picklist(['read', 'not-cached', 'foreign', 'skipped', 'failed']),
}

/** Text around what may be a key, where it begins in that text. The key has its shape and its ends, and another middle. */
const keyText = v.object({ text: disguised, at: count })

export const scriptCandidate = v.object({
  ...shared,
  /** How its text begins, and what stands around the telling words in it. */
  excerpt: v.optional(codeUpTo(300_000), ''),
  /** What may be a key in the file that was read. */
  keys: v.optional(list(keyText), []),
})

/** A script that the page loaded, or an executable inline script with at least one sign. */
export const scriptSeen = v.object({ ...shared, signs: list(v.picklist(scriptSigns)) })

const place = v.picklist(['script', 'attribute', 'comment', 'text', 'address', 'storage'])

export const keyCandidate = v.object({
  where,
  place,
  ...keyText.entries,
  /** The attribute or the address calls it a public key. */
  named: v.boolean(),
})

/** A masked key or secret in Mercado Pago's format. */
export const keySeen = v.object({
  where,
  kind: v.picklist(['public-key', 'access-token', 'client-secret']),
  mode: v.picklist(['test', 'production', 'unknown']),
  /** First and last characters only. */
  masked: text,
  place,
  /** Passed to the SDK as its public key. */
  asPublicKey: v.boolean(),
})
