/** Which addresses of a page may be opened for a person to read. Pure. */
import type { Observation } from '../audit/types.ts'

/** The address of a link that a person has to read, or null. Scripts, frames, images and `javascript:` are never opened. */
export function openable({ where, data }: Pick<Observation, 'where' | 'data'>): string | null {
  const { address } = data
  if (!where || !/^<a[\s>]/i.test(where.snippet) || typeof address !== 'string' || !URL.canParse(address)) return null
  const { protocol, username, password, href } = new URL(address)
  // `https://bank.example@elsewhere.example` shows one host and leads to another.
  return /^https?:$/.test(protocol) && !username && !password ? href : null
}
