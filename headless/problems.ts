/** Why a page cannot be audited. */

const says = {
  'no-devtools': 'This page’s browser has no DevTools protocol. Semáforo’s library reads pages in Chromium, Chrome and Edge.',
  'unsupported-page': 'Only pages with an http, https or file address can be audited.',
  pdf: 'This is a PDF, not a page.',
  'not-responding': 'The page did not answer in time. It may be busy, or show a dialog.',
  'page-changed': 'The page went to another address while it was read. Wait until it has come to rest.',
  'another-shop': 'This page belongs to another shop than the journey’s first one.',
  'empty-journey': 'The journey has no page yet: add one before its audit is asked for.',
} as const

export type ProblemCode = keyof typeof says

/** There is no audit, and why. `code` stays the same in every version; `message` is for people. */
export class CannotAudit extends Error {
  override name = 'CannotAudit'

  constructor(
    readonly code: ProblemCode,
    detail = '',
  ) {
    super(says[code] + (detail && ` (${detail})`))
  }
}
