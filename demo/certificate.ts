/** A certificate for the sample shop, made at start: nothing secret is kept in the repository. */
import { createHash, createPublicKey } from 'node:crypto'
import { generate } from 'selfsigned'

export interface Certificate {
  key: string
  cert: string
  /** Hash of the public key, by which Chromium trusts this certificate and no other. */
  spki: string
}

/** Makes a certificate that is valid for `hosts`. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: hosts[0]! }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  })
  const publicKey = createPublicKey(made.cert).export({ type: 'spki', format: 'der' })
  return { key: made.private, cert: made.cert, spki: createHash('sha256').update(publicKey).digest('base64') }
}
