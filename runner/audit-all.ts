/** Audits many addresses in one browser. */
import { type AuditOptions, begin, finish, type Opening, type Visit } from './audit-url.ts'
import { asCannotAudit, type CannotAudit } from './problems.ts'
import type { Session } from './session.ts'

/**
 * Audits each address in order. Where the browser supports it, the next page loads during the
 * current audit; clicks never overlap.
 * @param onStart called when the audit of an address starts
 */
export async function* auditAll(
  session: Session,
  urls: readonly string[],
  options: AuditOptions,
  onStart: (url: string, index: number) => void,
): AsyncGenerator<Visit> {
  const beginAt = async (index: number): Promise<Opening | { url: string; error: CannotAudit } | undefined> => {
    const url = urls[index]
    // Without a tab the browser has died. Each address still gets its outcome.
    return url === undefined ? undefined : begin(session, url, options).catch((error) => ({ url, error: asCannotAudit(error) }))
  }
  let current = await beginAt(0)
  for (let index = 0; current; index += 1) {
    onStart(current.url, index)
    const ahead = session.openTabBehind ? await beginAt(index + 1) : undefined
    yield 'error' in current ? current : await finish(session, current, options)
    current = ahead ?? (await beginAt(index + 1))
  }
}
