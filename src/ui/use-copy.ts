import { useState } from 'preact/hooks'

/** What became of copying: it is said next to the button and by screen readers. */
export type Copied = 'done' | 'refused'

/** Copies a text at a click. The browser may refuse, as where the page has no focus. */
export function useCopy() {
  const [copied, setCopied] = useState<Copied | null>(null)
  return {
    copied,
    /** @param text is waited for; whether it was copied comes back */
    async copy(text: () => string | Promise<string>): Promise<boolean> {
      // Said anew each time: a text that stays is not announced.
      setCopied(null)
      try {
        await navigator.clipboard.writeText(await text())
        setCopied('done')
        return true
      } catch {
        setCopied('refused')
        return false
      }
    },
  }
}
