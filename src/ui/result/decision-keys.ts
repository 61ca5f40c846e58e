/**
 * Keys of an open row that has the focus: `1`, `2` and `3` press its decisions, `?` shows them. They do nothing where text is typed
 * or with another key held down.
 */
export function onDecisionKey(event: KeyboardEvent): void {
  const { key, ctrlKey, altKey, metaKey, target, currentTarget } = event
  if (ctrlKey || altKey || metaKey || !(target instanceof HTMLElement) || target.closest('input, textarea, select')) return
  if (!(currentTarget instanceof HTMLDetailsElement) || !currentTarget.open) return
  if (key === '?') currentTarget.toggleAttribute('data-keys')
  else if (/^[1-9]$/.test(key)) currentTarget.querySelectorAll<HTMLElement>('[data-decision]')[Number(key) - 1]?.click()
}
