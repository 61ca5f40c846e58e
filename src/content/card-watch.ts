/**
 * Injected into the pages of a tab in which a payment is watched: into the world of content scripts, and, where the browser shows extensions no
 * requests, also into the page's own, so that what searches is in the download once.
 */
import { hook } from './card-watch/hooks.ts'
import { relay } from './card-watch/relay.ts'

/** Only there are requests hidden from extensions. */
const isChromium = import.meta.env.MODE !== 'firefox'

// A page that feigned an id would keep its own hooks out, and could have hidden from them as well.
export default isChromium && !globalThis.chrome?.runtime?.id ? hook() : relay(isChromium)
