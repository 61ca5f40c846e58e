/**
 * Keeps a panel true while the tester works elsewhere. It is about the tab that was audited last in its window; the worker keeps each
 * tab's snapshot in session storage and each shop's decisions in local storage, and their changes tell of a new audit.
 */
import { useEffect, useRef, useState } from 'preact/hooks'
import { activeTab, auditedTab, followTab } from './audited-tab.ts'
import { view } from './view.ts'

interface Options {
  /** Whether an audit is shown; without one, the panel takes the audit of the tab in front. */
  shows: boolean
  /** Requests the audit again, without reading the page. */
  refresh: () => void
}

/** Returns whether another tab is in front than the one that the panel is about. */
export function useFollowing(options: Options): { away: boolean } {
  const latest = useRef(options)
  latest.current = options
  const [away, setAway] = useState(false)
  useEffect(() => {
    if (view !== 'panel') return
    const look = async () => {
      const [front, followed] = await Promise.all([activeTab(), auditedTab()])
      if (front !== followed && !latest.current.shows) {
        followTab(front)
        latest.current.refresh()
      }
      setAway(front !== (await auditedTab()))
    }
    const changed = async (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
      if (area === 'local' && Object.keys(changes).some((key) => key.startsWith('shop:'))) latest.current.refresh()
      if (area !== 'session') return
      for (const [key, { newValue }] of Object.entries(changes)) {
        if (key === 'follow') latest.current.refresh()
        const [, kind, id] = /^(tab|stale):(\d+)$/.exec(key) ?? []
        if (newValue === undefined || !kind) continue
        const tabId = Number(id)
        if (kind === 'tab' && (await isHere(tabId))) followTab(tabId)
        if (tabId === (await auditedTab())) latest.current.refresh()
      }
      await look()
    }
    const lookSafely = () => void look().catch(() => {}) // The window is closing.
    const changedSafely = (...change: Parameters<typeof changed>) => void changed(...change).catch(() => {})
    chrome.storage.onChanged.addListener(changedSafely)
    chrome.tabs.onActivated.addListener(lookSafely)
    lookSafely()
    return () => {
      chrome.storage.onChanged.removeListener(changedSafely)
      chrome.tabs.onActivated.removeListener(lookSafely)
    }
  }, [])
  return { away }
}

/** Whether a tab is in this panel's window. */
async function isHere(tabId: number): Promise<boolean> {
  const [tab, here] = await Promise.all([chrome.tabs.get(tabId), chrome.windows.getCurrent()])
  return tab.windowId === here.id
}
