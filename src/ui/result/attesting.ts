/** Context that every row needs to save attestations. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { NewAttestation } from '../../messaging/protocol.ts'
import type { Drafts } from './drafts.ts'

/**
 * Saves an attestation, or removes it (`null`). Calls `onKept` right before the new findings are rendered. Returns whether it
 * was saved.
 */
export type KeepAttestation = (requirement: string, given: NewAttestation | null, onKept: () => void) => Promise<boolean>

export interface Attesting {
  /** The name that was typed last. */
  by: string
  onBy: (by: string) => void
  drafts: Drafts
  /** The row that was saved last: it shows a confirmation and a button to the next question. */
  saved: string | null
  next: string | null
  /** @param part selector, within the row, of the element that keeps the focus */
  attest: (requirement: string, given: NewAttestation | null, part: string) => Promise<boolean>
}

export const AttestingContext = createContext<Attesting | null>(null)

/** Throws without a provider. */
export function useAttesting(): Attesting {
  const attesting = useContext(AttestingContext)
  if (!attesting) throw new Error('No AttestingContext')
  return attesting
}
