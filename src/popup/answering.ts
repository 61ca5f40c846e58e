/** What every row needs in order to take a person's answer. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Drafts } from './drafts.ts'
import type { GivenAnswer } from './worker.ts'

export interface Answering {
  /** The name of the person who answers, as typed last. */
  by: string
  onBy: (by: string) => void
  drafts: Drafts
  /** The row whose answer was kept last: it says so, and offers the next one. */
  saved: string | null
  next: string | null
  /** @param part selector, within the row, of what keeps the focus */
  give: (requirement: string, answer: GivenAnswer, part: string) => Promise<boolean>
}

export const AnsweringContext = createContext<Answering | null>(null)

export function useAnswering(): Answering {
  const answering = useContext(AnsweringContext)
  if (!answering) throw new Error('no answering here')
  return answering
}
