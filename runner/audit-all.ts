/** Many addresses, one browser. */
import { type AuditOptions, begin, finish, type Outcome } from './audit-url'
import type { Session } from './browser'

/**
 * Audits each address in order. The next page loads while the current one is being audited; clicks never overlap.
 * `onStart` is told which address is under audit.
 */
export async function* auditAll(
  session: Session,
  urls: readonly string[],
  options: AuditOptions,
  onStart: (url: string, index: number) => void,
): AsyncGenerator<Outcome> {
  const beginAt = async (index: number) => (index < urls.length ? begin(session, urls[index]!, options) : undefined)
  let current = await beginAt(0)
  for (let index = 0; current; index += 1) {
    onStart(current.url, index)
    // On a screen a new window would take the focus, and a popup without it closes.
    const next = options.keep ? undefined : await beginAt(index + 1)
    const outcome = await finish(session, current, options)
    yield outcome
    current = next ?? (await beginAt(index + 1))
  }
}
