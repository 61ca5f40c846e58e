/** A short stable identifier of what was found and where, to match findings between audits. */

/** FNV-1a, 32 bit, twice with different seeds: 16 hex digits. Only an identifier, not cryptographic. */
export function fingerprint(...parts: readonly string[]): string {
  const text = parts.join('\u0000')
  return hash(text, 0x811c9dc5) + hash(text, 0x1b873593)
}

function hash(text: string, seed: number): string {
  let value = seed
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return (value >>> 0).toString(16).padStart(8, '0')
}
