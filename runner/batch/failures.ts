/** Which visits of a batch came to nothing, and which of those are worth another attempt. */
import type { Visit } from '../audit-url.ts'
import type { ErrorCode } from '../problems.ts'
import type { Failure } from './queue.ts'

/** What another attempt would find again. */
const lasting: readonly ErrorCode[] = [
  'bad-address',
  'unsupported-scheme',
  'certificate',
  'no-page',
  'pdf',
  'browser-page',
  'store-page',
  'file-without-permission',
  'unsupported-page',
]

/** A server that is busy or broken for now; its page is not the one that a buyer sees. */
const passes = (status: number) => status === 429 || status >= 500

/** Why a visit has no result to keep. Undefined when it has one. */
export function failureOf(visit: Visit): Failure | undefined {
  if ('error' in visit) {
    const { code, detail } = visit.error
    return { code, detail, final: lasting.includes(code) }
  }
  const busy = visit.httpErrors.find(({ status }) => passes(status))
  return busy && { code: 'http-error', detail: `HTTP ${busy.status}` }
}
