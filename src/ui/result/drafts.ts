/**
 * What a tester typed and has not saved. A popup closes as soon as the page is clicked, so it is kept for the browser's session, per
 * shop; never longer, and nowhere else.
 */
import type { Typed } from './measured.ts'

export type Draft = Partial<Typed & { note: string; by: string }>

const key = 'drafts'
let all: Record<string, Draft> = {}

/** Reads what was left. Without it the popup works all the same. */
export async function loadDrafts(): Promise<void> {
  try {
    all = ((await chrome.storage.session.get(key))[key] ?? {}) as Record<string, Draft>
  } catch {
    all = {}
  }
}

/** The drafts of one shop's page. */
export function draftsOf(page: string) {
  const shop = URL.canParse(page) && new URL(page).origin !== 'null' ? new URL(page).origin : page
  const name = (requirement: string) => `${shop} ${requirement}`
  return {
    get: (requirement: string): Draft => all[name(requirement)] ?? {},
    /** `undefined` in a field forgets it. */
    put(requirement: string, change: Draft) {
      const kept = Object.entries({ ...all[name(requirement)], ...change }).filter(([, value]) => value !== undefined)
      const { [name(requirement)]: _, ...others } = all
      all = kept.length > 0 ? { ...others, [name(requirement)]: Object.fromEntries(kept) } : others
      keep()
    },
    forget(requirement: string) {
      const { [name(requirement)]: _, ...others } = all
      all = others
      keep()
    },
  }
}

export type Drafts = ReturnType<typeof draftsOf>

function keep(): void {
  try {
    chrome.storage.session.set({ [key]: all }).catch(() => {})
  } catch {
    // An older browser has no session storage: drafts then live as long as the popup.
  }
}
