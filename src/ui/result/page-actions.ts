/** What a row can ask of the face that it stands in, which knows the audited tab. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Where } from '../../engine/snapshot/types.ts'
import type { ShowReply } from '../../messaging/protocol.ts'

export interface PageActions {
  /** Outlines an element on the audited page. */
  show: (where: Where) => Promise<ShowReply>
  /** Opens a web page in a tab of its own. */
  open: (address: string) => void
  /** Goes to where the country is chosen. */
  chooseCountry: () => void
}

export const PageActionsContext = createContext<PageActions | null>(null)

/** Throws where no face has provided it. */
export function usePageActions(): PageActions {
  const actions = useContext(PageActionsContext)
  if (!actions) throw new Error('No PageActionsContext')
  return actions
}
