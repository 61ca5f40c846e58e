/**
 * Unsaved text of a tester. A popup closes on any click outside it, so drafts are kept per shop in session storage, and nowhere
 * else.
 */
import type { Typed } from './measured.ts'

export type Draft = Partial<Typed & { note: string; by: string; until: string }>

const key = 'drafts'
let all: Record<string, Draft> = {}

/** Loads the drafts. The popup works without them, too. */
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
    /** `undefined` deletes the draft of a field. */
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
    // Older browsers have no session storage: drafts then last as long as the popup.
  }
}
