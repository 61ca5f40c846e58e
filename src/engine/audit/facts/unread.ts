/** Parts of the page that could not be read. */
import type { DocumentSeen } from '../../snapshot/types.ts'

/** How many scripts of the page's own origins could not be judged, because their text could not be read. */
export const countScriptsNotRead = (documents: readonly DocumentSeen[]) =>
  documents.reduce((sum, { scriptsNotRead }) => sum + scriptsNotRead, 0)
