/** Addresses of the command line as they may be printed and written. */
import { redactUrl } from '../src/engine/snapshot/redact.ts'
import { redactRead } from '../src/engine/snapshot/redact-read.ts'

/** Without user, password, query, fragment, session ids and tokens. */
export const shownAddress = (text: string): string => redactRead(redactUrl(text))
