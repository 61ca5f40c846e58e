/** Addresses of the command line as they may be printed and written. */
import { redactUrl, withoutQuery } from '../src/engine/snapshot/redact.ts'
import { redactRead } from '../src/engine/snapshot/redact-read.ts'

/** What stands before the host where the scheme was forgotten: `user:password@host`. */
const bareCredentials = /^[^\s/?#@]+@/

/** Without user, password, query, fragment, session ids and tokens. What is no whole address is shown as it was typed, but for these. */
export const shownAddress = (text: string): string =>
  redactRead(text.includes('://') ? redactUrl(text) : withoutQuery(text).replace(bareCredentials, '…@'))
