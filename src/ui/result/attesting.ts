/** What every row needs in order to take a person's attestation. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { NewAttestation } from '../../messaging/protocol.ts'
import type { Drafts } from './drafts.ts'

/** Keeps an attestation, or takes it back (`null`). `onKept` is called right before the new findings are drawn. Gives whether it was kept. */
export type KeepAttestation = (requirement: string, given: NewAttestation | null, onKept: () => void) => Promise<boolean>

export interface Attesting {
  /** The name of the person who attests, as typed last. */
  by: string
  onBy: (by: string) => void
  drafts: Drafts
  /** The row whose attestation was kept last: it says so, and offers the next one. */
  saved: string | null
  next: string | null
  /** @param part selector, within the row, of what keeps the focus */
  attest: (requirement: string, given: NewAttestation | null, part: string) => Promise<boolean>
}

export const AttestingContext = createContext<Attesting | null>(null)

/** Throws where no face has provided it. */
export function useAttesting(): Attesting {
  const attesting = useContext(AttestingContext)
  if (!attesting) throw new Error('No AttestingContext')
  return attesting
}
