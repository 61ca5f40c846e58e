/** Saves a file to the tester's own disk. */

/** @param parts put together; a long file need not be one string */
export function saveFile(name: string, type: string, parts: BlobPart[]): void {
  const address = URL.createObjectURL(new Blob(parts, { type }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has to have begun reading it.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** `semaforo-tienda.example-2026-11-26.html`; without characters that a file system refuses. */
export const fileName = (shop: string, moment: string, ending: string): string =>
  `semaforo-${shop.replace(/[^\w.-]+/g, '-').slice(0, 80)}-${moment.slice(0, 10)}.${ending}`
