/**
 * Runs in the page's own world, where the page may have replaced anything. No property is read and
 * no method called: only the `in` operator on the window is used, which a page can neither hook nor
 * notice.
 */
import { knownGlobals } from '../engine/knowledge/globals.ts'

let present = ''
for (let index = 0; index < knownGlobals.length; index++) {
  if (knownGlobals[index]! in window) present += `${knownGlobals[index]} `
}

/** Names of the known globals, separated by spaces. */
export default present
