/** Long addresses and selectors, made short enough to show. Pure. */

/** `text` with at most `length` characters, cut in the middle, the least informative part of addresses and selectors. */
export function cutMiddle(text: string, length: number): string {
  const characters = [...text]
  if (characters.length <= length) return text
  const head = Math.ceil((length - 1) * 0.6)
  return `${characters.slice(0, head).join('')}…${characters.slice(head + 1 - length).join('')}`
}

/** The host of an address or origin, to be shown; an address without host is shown as it is. */
export function hostLabel(address: string): string {
  return URL.canParse(address) ? new URL(address).host || address : address
}
