/** What the browser reports about the top document's connection, without the certificate's name, serial number or fingerprint. */
import * as v from 'valibot'
import { text } from './values.ts'

export const certificateSeen = v.object({
  host: text,
  /** Issuer. `authority`: one that browsers ship with; `added`: one that was added to this machine; `itself`: self-signed. */
  vouchedBy: v.picklist(['authority', 'added', 'itself']),
  /** The error at which the browser would have stopped if the tester had not made an exception. */
  fault: v.nullable(v.picklist(['wrong-host', 'expired', 'not-trusted'])),
  /** The version of TLS, such as `TLSv1.3`. */
  tls: text,
  /** The browser considers the encryption weak. */
  weak: v.boolean(),
})
