/** The icon shows the tab's state. Its badge: number of failures, open questions, clean, clean with exceptions, or no checkout. Its tooltip: the verdict. */
import browser from 'webextension-polyfill'
import type { Audit, Verdict } from '../engine/audit/types.ts'
import { countsOf } from '../engine/view/counts.ts'

const colours = { notReady: '#c5221f', undecided: '#b06000', ready: '#137333', none: '#5f6368' }

export interface Badge {
  text: string
  color: string
  /** The tooltip: a message of `public/_locales`, which the browser keeps in its own language. */
  says: Verdict | 'stale'
}

/** The badge for an audit. */
export function badgeOf(audit: Audit): Badge {
  const says = audit.verdict
  switch (says) {
    case 'notReady':
      return { says, text: String(countsOf(audit).headline), color: colours.notReady }
    case 'undecided':
      return { says, text: '?', color: colours.undecided }
    case 'ready':
      return { says, text: '✓', color: colours.ready }
    case 'readyWithExceptions':
      return { says, text: '✓!', color: colours.ready }
    case 'notACheckout':
      return { says, text: '–', color: colours.none }
  }
}

/** The page has changed since it was read. */
export const staleBadge: Badge = { says: 'stale', text: '↻', color: colours.none }

/** Sets one tab's badge and tooltip. Ignores closed tabs. */
export async function setBadge(tabId: number, { text, color, says }: Badge): Promise<void> {
  try {
    await Promise.all([
      browser.action.setTitle({ tabId, title: browser.i18n.getMessage(says) }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' }),
      browser.action.setBadgeText({ tabId, text }),
    ])
  } catch {
    // The tab was closed in the meantime.
  }
}
