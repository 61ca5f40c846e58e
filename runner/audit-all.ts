/** Many addresses, one browser. */
import { type AuditOptions, begin, finish, type Opening, type Visit } from './audit-url.ts'
import { asCannotAudit, type CannotAudit } from './problems.ts'
import type { Session } from './session.ts'

/**
 * Audits each address in order. Where the browser can, the next page loads while the current one is being audited; clicks never overlap.
 * `onStart` is told which address is under audit.
 */
export async function* auditAll(
  session: Session,
  urls: readonly string[],
  options: AuditOptions,
  onStart: (url: string, index: number) => void,
): AsyncGenerator<Visit> {
  const beginAt = async (index: number): Promise<Opening | { url: string; error: CannotAudit } | undefined> => {
    const url = urls[index]
    // No tab at all: the browser itself is gone. Each address still gets its line.
    return url === undefined ? undefined : begin(session, url, options).catch((error) => ({ url, error: asCannotAudit(error) }))
  }
  let current = await beginAt(0)
  for (let index = 0; current; index += 1) {
    onStart(current.url, index)
    // Before the click: a new tab takes the front, and a popup that is no longer in front closes.
    const ahead = session.loadsAhead ? await beginAt(index + 1) : undefined
    yield 'error' in current ? current : await finish(session, current, options)
    current = ahead ?? (await beginAt(index + 1))
  }
}
