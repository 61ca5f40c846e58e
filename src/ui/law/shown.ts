/** Whether a tester wants to see what the law asks for. Shown until it is hidden. */

const key = 'lawHidden'

/** Never fails: where storage cannot be read, it is shown. */
export async function isLawShown(): Promise<boolean> {
  try {
    return (await chrome.storage.local.get(key))[key] !== true
  } catch {
    return true
  }
}

/** Stores the choice; if that fails, it still applies to this view. */
export function rememberLawShown(shown: boolean): void {
  chrome.storage.local.set({ [key]: !shown }).catch(() => {})
}
