/** What of the page could not be read. */
import type { DocumentSeen } from '../../snapshot/types.ts'

/** How many scripts of the page's own origins said nothing, because their text could not be read. */
export const countScriptsNotRead = (documents: readonly DocumentSeen[]) =>
  documents.reduce((sum, { scriptsNotRead }) => sum + scriptsNotRead, 0)
