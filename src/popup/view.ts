/**
 * How this page is shown. `popup`: over the page, until the tester clicks elsewhere. `panel`: beside the pages, where it stays; also in
 * a tab of its own where the browser has no side panel. `tab`: the popup in a tab.
 */
export type View = 'popup' | 'panel' | 'tab'

const query = new URLSearchParams(location.search)

export const view: View = query.has('panel') ? 'panel' : query.has('tab') ? 'tab' : 'popup'

/** The tab that the address names (`?tab=7`), or null. */
export const namedTab = query.has('tab') && Number.isInteger(Number(query.get('tab'))) ? Number(query.get('tab')) : null
