/** The icon's badge tells this tab's state: number to mend, something to decide, clean, or nothing said. */
import browser from 'webextension-polyfill'
import type { Audit, Result } from '../engine/audit/types.ts'

const colours = { notReady: '#c5221f', undecided: '#b06000', ready: '#137333', none: '#5f6368' }

/** What the badge says of an audit. */
export function badgeOf({ verdict, results }: Audit): { text: string; color: string } {
  const toMend = results.filter(holdsBack).length
  if (verdict === 'notReady') return { text: String(toMend), color: colours.notReady }
  if (verdict === 'undecided') return { text: '?', color: colours.undecided }
  if (verdict === 'ready') return { text: '✓', color: colours.ready }
  return { text: '–', color: colours.none }
}

/** Whether a result keeps the shop from going to production: by a person's word where there is one, else by its own outcome. */
const holdsBack = ({ outcome, level, attestation }: Result) =>
  level === 'mandatory' && (attestation ? attestation.decision === 'failed' : outcome === 'failed')

/** The page has changed since it was read. */
export const staleBadge = { text: '↻', color: colours.none }

/** Sets one tab's badge; a tab that is gone is nobody's loss. */
export async function setBadge(tabId: number, { text, color }: { text: string; color: string }): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color })
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' })
    await browser.action.setBadgeText({ tabId, text })
  } catch {
    // Closed in the meantime.
  }
}
