import { useLayoutEffect, useRef, useState } from 'preact/hooks'

/**
 * Shows the rest of a long list on demand. The "show more" button then disappears, so the keyboard focus moves to the first new
 * item.
 */
export function useReveal<Item>(items: readonly Item[], atFirst: number) {
  const [all, setAll] = useState(false)
  const container = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (!all) return
    const came = container.current?.children[atFirst] as HTMLElement | undefined
    const target = came?.querySelector('button') ?? came
    if (target === came) came?.setAttribute('tabindex', '-1')
    target?.focus()
  }, [all, atFirst])
  const shown = all ? items : items.slice(0, atFirst)
  return { shown, rest: items.length - shown.length, reveal: () => setAll(true), container }
}
