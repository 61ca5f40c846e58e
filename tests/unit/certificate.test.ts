/** Converts Firefox's connection data to what a requirement needs, and nothing else. */
import { expect, test, vi } from 'vitest'
import type { WebRequest } from 'webextension-polyfill'

// It cannot be loaded outside a browser.
vi.mock('webextension-polyfill', () => ({ default: {} }))
vi.mock('../../src/background/store.ts', () => ({}))
const { certificateSeen } = await import('../../src/background/certificate.ts')

const certificate = (subject: string, issuer: string, isBuiltInRoot = false) =>
  ({ subject, issuer, isBuiltInRoot, serialNumber: '12:34' }) as WebRequest.CertificateInfo
const chain = [
  certificate('CN=tienda.example', 'CN=Middle'),
  certificate('CN=Middle', 'CN=Root'),
  certificate('CN=Root', 'CN=Root', true),
]
const info = (changes: Partial<WebRequest.SecurityInfo> = {}): WebRequest.SecurityInfo => ({
  state: 'secure',
  protocolVersion: 'TLSv1.3',
  certificates: chain,
  ...changes,
})
const right = { host: 'tienda.example', vouchedBy: 'authority', fault: null, tls: 'TLSv1.3', weak: false }

test.each<[string, Partial<WebRequest.SecurityInfo>, object]>([
  ['an authority that browsers ship with', {}, {}],
  [
    'an authority added to this machine',
    { certificates: [...chain.slice(0, 2), certificate('CN=Root', 'CN=Root')] },
    { vouchedBy: 'added' },
  ],
  ['nobody but itself', { certificates: [certificate('CN=x', 'CN=x')] }, { vouchedBy: 'itself' }],
  ['another site’s', { overridableErrorCategory: 'domain_mismatch' }, { fault: 'wrong-host' }],
  ['an old one', { overridableErrorCategory: 'expired_or_not_yet_valid' }, { fault: 'expired' }],
  ['one of nobody’s', { overridableErrorCategory: 'trust_error' }, { fault: 'not-trusted' }],
  ['weak encryption', { state: 'weak' }, { weak: true }],
])('%s', (_, given, expected) => {
  expect(certificateSeen('tienda.example', info(given))).toEqual({ ...right, ...expected })
})
