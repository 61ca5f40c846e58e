import { pathOf } from './address.ts'
import { unaccent } from './plain-text.ts'

/** The path of an address as it is read, without accents: in an address `colección` is written `colecci%C3%B3n`. */
export function plainPathOf(address: string): string {
  const path = pathOf(address)
  try {
    return unaccent(decodeURIComponent(path))
  } catch {
    // A broken escape sequence.
    return path
  }
}
