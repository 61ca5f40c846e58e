/**
 * Creates a certificate for the sample shop and its authority at each start, so that no private key
 * is kept in the repository.
 */
import { createHash, createPublicKey } from 'node:crypto'
import { generate } from 'selfsigned'

export interface Certificate {
  key: string
  cert: string
  /** Hash of the public key, with which Chromium trusts only this certificate. */
  spki: string
  /** The authority's certificate, with which Firefox trusts it. */
  authority: string
}

const kind = { keyType: 'ec', algorithm: 'sha256' } as const

/** Creates a certificate that is valid for `hosts`. */
export async function makeCertificate(hosts: readonly string[]): Promise<Certificate> {
  const authority = await generate([{ name: 'commonName', value: 'Autoridad de ejemplo' }], {
    ...kind,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  })
  const made = await generate([{ name: 'commonName', value: hosts[0]! }], {
    ...kind,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  })
  const publicKey = createPublicKey(made.cert).export({ type: 'spki', format: 'der' })
  return {
    key: made.private,
    cert: made.cert,
    spki: createHash('sha256').update(publicKey).digest('base64'),
    authority: authority.cert,
  }
}
