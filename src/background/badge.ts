/** The icon's badge shows the tab's state: number of failures, open questions, clean, clean with exceptions, or no checkout. */
import browser from 'webextension-polyfill'
import type { Audit } from '../engine/audit/types.ts'
import { countsOf } from '../engine/view/counts.ts'

const colours = { notReady: '#c5221f', undecided: '#b06000', ready: '#137333', none: '#5f6368' }

/** The badge for an audit. */
export function badgeOf(audit: Audit): { text: string; color: string } {
  const { verdict } = audit
  if (verdict === 'notReady') return { text: String(countsOf(audit).headline), color: colours.notReady }
  if (verdict === 'undecided') return { text: '?', color: colours.undecided }
  if (verdict === 'ready') return { text: '✓', color: colours.ready }
  if (verdict === 'readyWithExceptions') return { text: '✓!', color: colours.ready }
  return { text: '–', color: colours.none }
}

/** The page has changed since it was read. */
export const staleBadge = { text: '↻', color: colours.none }

/** Sets one tab's badge. Ignores closed tabs. */
export async function setBadge(tabId: number, { text, color }: { text: string; color: string }): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color })
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' })
    await browser.action.setBadgeText({ tabId, text })
  } catch {
    // The tab was closed in the meantime.
  }
}
