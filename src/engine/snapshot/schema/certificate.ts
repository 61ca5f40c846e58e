/** What the browser let us know of the top document's connection. No name, number or fingerprint of the certificate. */
import * as v from 'valibot'
import { text } from './values.ts'

export const certificateSeen = v.object({
  host: text,
  /** `authority`: one that browsers ship with; `added`: one that somebody added to this machine; `itself`: nobody else. */
  vouchedBy: v.picklist(['authority', 'added', 'itself']),
  /** What the browser would have stopped at, had the tester not made an exception. */
  fault: v.nullable(v.picklist(['wrong-host', 'expired', 'not-trusted'])),
  /** The version of TLS, such as `TLSv1.3`. */
  tls: text,
  /** The browser finds the encryption weak. */
  weak: v.boolean(),
})
