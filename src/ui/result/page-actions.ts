/** Actions on the audited tab, provided to the rows by the page that shows them. */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Where } from '../../engine/snapshot/types.ts'
import type { ShowReply } from '../../messaging/protocol.ts'

export interface PageActions {
  /** Outlines an element on the audited page. */
  show: (where: Where) => Promise<ShowReply>
  /** Opens a web page in a new tab. */
  open: (address: string) => void
  /** Moves to the country select. */
  chooseCountry: () => void
}

export const PageActionsContext = createContext<PageActions | null>(null)

/** Throws without a provider. */
export function usePageActions(): PageActions {
  const actions = useContext(PageActionsContext)
  if (!actions) throw new Error('No PageActionsContext')
  return actions
}
