/** Test keys that code holds beside production keys, as one that chooses between them by the page's host does. */
import type { KeySeen, ScriptSeen, Where } from '../../snapshot/types.ts'
import { hasSign } from './script-signs.ts'

/**
 * The test keys of which the page does not tell whether they are in use: in a script that holds a production key as well, or not given as
 * the page's key where a production key is. What is passed to the SDK as it is, or sent in a call, is in use.
 */
export function spareKeys(keys: readonly KeySeen[], scripts: readonly ScriptSeen[]): KeySeen[] {
  if (hasSign(scripts, 'passes-test-key')) return []
  const publicKeys = keys.filter(({ kind }) => kind === 'public-key')
  const inProduction = publicKeys.filter(({ mode }) => mode === 'production')
  const sent = publicKeys.filter(({ place }) => place === 'address').map(({ masked }) => masked)
  return publicKeys.filter(
    ({ mode, place, masked, asPublicKey, where }) =>
      mode === 'test' &&
      (place === 'script' || place === 'storage') &&
      !sent.includes(masked) &&
      inProduction.some((key) => isSamePlace(key.where, where) || (key.asPublicKey && !asPublicKey)),
  )
}

const isSamePlace = (one: Where, other: Where) =>
  one.frame === other.frame && one.snippet === other.snippet && one.selector.join() === other.selector.join()
