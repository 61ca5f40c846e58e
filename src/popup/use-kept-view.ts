/**
 * Which groups and rows are open, and how far the view is scrolled: kept for each tab in session storage, so that the view comes back as it
 * was left when a popup is opened again, or the panel beside it, on the same page.
 */
import { useLayoutEffect } from 'preact/hooks'
import { auditedTab } from './audited-tab.ts'

interface KeptView {
  page: string
  /** Groups and requirements by id. */
  open: string[]
  /** Pixels. */
  top: number
}

const keyOf = async () => `view:${await auditedTab()}`
let kept: KeptView | undefined

/** Loads the view of the audited tab. The popup works without it, too. */
export async function loadView(): Promise<void> {
  try {
    const key = await keyOf()
    const found = (await chrome.storage.session.get(key))[key] as KeptView | undefined
    kept = typeof found?.page === 'string' && Array.isArray(found.open) ? found : undefined
  } catch {
    kept = undefined
  }
}

const idOf = ({ dataset }: HTMLDetailsElement) => dataset.requirement ?? dataset.group
const foldable = () => [...document.querySelectorAll<HTMLDetailsElement>('details:is([data-requirement], [data-group])')]

/** Whether the view of `page` was left with something open. */
export const hasOpenRows = (page: string) => kept?.page === page && kept.open.length > 0

/** How long scrolling has to pause before its place is kept, in milliseconds. */
const pause = 150

/** Restores the view of `page` when findings appear, and keeps it while they are shown. */
export function useKeptView(page: string): void {
  useLayoutEffect(() => {
    if (kept?.page === page) restore(kept)
    let timer: ReturnType<typeof setTimeout> | undefined
    const keep = () => {
      kept = { page, open: foldable().flatMap((each) => (each.open && idOf(each)) || []), top: scrollY }
      write(kept)
    }
    const keepLater = () => {
      clearTimeout(timer)
      timer = setTimeout(keep, pause)
    }
    // `toggle` does not bubble.
    document.addEventListener('toggle', keep, true)
    addEventListener('scroll', keepLater, { passive: true })
    return () => {
      clearTimeout(timer)
      document.removeEventListener('toggle', keep, true)
      removeEventListener('scroll', keepLater)
    }
  }, [page])
}

function restore({ open, top }: KeptView): void {
  for (const each of foldable()) if (open.includes(idOf(each) ?? '')) each.open = true
  scrollTo({ top, behavior: 'instant' })
}

/** Not for a closed tab, whose view nothing would remove. Older browsers have no session storage: the view then lasts as long as the popup. */
async function write(view: KeptView): Promise<void> {
  try {
    await chrome.tabs.get(await auditedTab())
    await chrome.storage.session.set({ [await keyOf()]: view })
  } catch {
    // The tab was closed.
  }
}
