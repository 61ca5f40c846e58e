/** The tab that this view is about. */
import { namedTab } from './view.ts'

let followed: Promise<number> | undefined

/** The tab in which the icon was clicked, the one that the address names, or the one that a panel was moved to. */
export function auditedTab(): Promise<number> {
  followed ??= namedTab === null ? activeTab() : Promise.resolve(namedTab)
  return followed
}

/** Moves a panel to another tab. */
export function followTab(tabId: number): void {
  followed = Promise.resolve(tabId)
}

/** The tab in front in this window. */
export async function activeTab(): Promise<number> {
  const [tab] = await chrome.tabs.query({ active: true, currentWindow: true })
  if (tab?.id === undefined) throw new Error('no active tab')
  return tab.id
}
