/** Opens every `<details>` around an element, or that it is itself. */
export function unfoldAround(element: Element | null): void {
  for (let each = element; each; each = each.parentElement) if (each instanceof HTMLDetailsElement) each.open = true
}
