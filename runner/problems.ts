/** Codes for why an address could not be audited. The sentences are in `problem-texts.ts`. */

import type { Problem } from '../src/messaging/protocol.ts'
import { shownAddress } from './shown-address.ts'

export type OpenError =
  | 'bad-address'
  | 'unsupported-scheme'
  | 'name-not-found'
  | 'refused'
  | 'timed-out'
  | 'certificate'
  | 'unreachable'
  | 'http-error'
  | 'no-page'
  | 'another-shop'
  | 'crashed'
  | 'no-element'
  | 'no-navigation'
  | 'step-failed'
  | 'no-answer'
  | 'failed-to-open'
  | 'worker-ended'

export type ErrorCode = OpenError | Problem

/** A step of a recording: its number, from 1, and what it does, such as `click`. */
export interface PlayedStep {
  number: number
  type: string
}

/** An address that cannot be audited; the run continues with the next. */
export class CannotAudit extends Error {
  readonly code: ErrorCode
  /** The browser's own message. */
  readonly detail: string
  /** The step of a recording that could not be played. */
  readonly step: PlayedStep | undefined

  constructor(code: ErrorCode, detail = '', step?: PlayedStep) {
    super(detail ? `${code}: ${detail}` : code)
    this.code = code
    this.detail = detail
    this.step = step
  }
}

/** Network errors of Chromium and Firefox, grouped by what a tester can do about them. */
const netErrors: [RegExp, OpenError][] = [
  [/NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|DNS_|UNKNOWN_HOST/, 'name-not-found'],
  [/CONNECTION_REFUSED/, 'refused'],
  [/TIMED_OUT|NET_TIMEOUT/, 'timed-out'],
  [/CERT_|SSL_|BAD_SSL|SEC_ERROR|_PKIX_ERROR/, 'certificate'],
  [/HTTP_RESPONSE_CODE_FAILURE/, 'http-error'],
  [/ERR_ABORTED|BINDING_ABORTED/, 'no-page'],
  [/ADDRESS_|CONNECTION_|INTERNET_DISCONNECTED|NETWORK_|EMPTY_RESPONSE|PROXY_|TUNNEL_|HTTP2_|QUIC_|NET_|OFFLINE/, 'unreachable'],
]

/** Converts any error with a page to a `CannotAudit`. */
export function asCannotAudit(error: unknown): CannotAudit {
  if (error instanceof CannotAudit) return error
  const message = error instanceof Error ? error.message : String(error)
  // Firefox wraps certificate errors: NS_ERROR_GENERATE_FAILURE(NS_ERROR_MODULE_SECURITY, SEC_ERROR_…).
  const net = /net::(ERR_\w+)/.exec(message)?.[1] ?? /\bN?S[A-Z]*_ERROR_[A-Z_]+(?:\([^)]*\))?/.exec(message)?.[0]
  if (net) return new CannotAudit(netErrors.find(([pattern]) => pattern.test(net))?.[1] ?? 'failed-to-open', net)
  // The browser may repeat the address, with all that stands in it.
  return new CannotAudit('failed-to-open', message.split('\n')[0]!.replace(/\bhttps?:\/\/\S+/g, shownAddress))
}
