/** `text` cut in the middle, where addresses and selectors say least. */
export function shorten(text: string, length: number): string {
  const characters = [...text]
  if (characters.length <= length) return text
  const head = Math.ceil((length - 1) * 0.6)
  return `${characters.slice(0, head).join('')}…${characters.slice(head + 1 - length).join('')}`
}

/** Host of an address or origin; what is none comes back as it is. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host || address : address
}
