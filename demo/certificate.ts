/** A certificate for the sample shop and the authority behind it, made at start: nothing secret is kept in the repository. */
import { createHash, createPublicKey } from 'node:crypto'
import { generate } from 'selfsigned'

export interface Certificate {
  key: string
  cert: string
  /** Hash of the public key, by which Chromium trusts this certificate and no other. */
  spki: string
  /** The certificate of the authority that signed it, by which Firefox trusts it. */
  authority: string
}

const kind = { keyType: 'ec', algorithm: 'sha256' } as const

/** Makes a certificate that is valid for `hosts`. */
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
