/** Globals in the page's own world. */
import type { KnownGlobal } from '../../knowledge/globals.ts'
import type { DocumentSeen } from '../../snapshot/types.ts'

/** Whether any document of the page has made one of these globals. */
export const isRunning = (documents: readonly DocumentSeen[], ...names: readonly KnownGlobal[]) =>
  documents.some(({ globals }) => globals.some((name) => names.includes(name)))
