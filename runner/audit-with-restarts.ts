/** Continues a run in a new browser when the browser dies. */
import { auditAll } from './audit-all.ts'
import type { AuditOptions, Visit } from './audit-url.ts'
import type { Session } from './session.ts'

/** The browser in use, which the caller closes at the end. */
export interface Current {
  session: Session
}

/**
 * Audits all addresses as `auditAll` does. When the browser dies, `restart` starts another, and the
 * run continues with the same address: it is tried a second time, and only then reported as failed.
 */
export async function* auditWithRestarts(
  current: Current,
  restart: () => Promise<Session>,
  urls: readonly string[],
  options: AuditOptions,
  onStart: (url: string, index: number) => void,
): AsyncGenerator<Visit> {
  let index = 0
  let lostAt = -1
  while (index < urls.length) {
    if (!current.session.isAlive()) current.session = await restart()
    const from = index
    for await (const visit of auditAll(current.session, urls.slice(from), options, (url, at) => onStart(url, from + at))) {
      const lost = !current.session.isAlive()
      if ('error' in visit && lost && lostAt !== index) {
        lostAt = index
        break
      }
      yield visit
      index += 1
      if (lost) break
    }
  }
}

/**
 * Does `run`, and all of it once more in another browser when the browser dies on the way: what an extension keeps of a journey is lost
 * with its browser.
 */
export async function withOneRestart(
  current: Current,
  restart: () => Promise<Session>,
  run: (session: Session) => Promise<Visit[]>,
): Promise<Visit[]> {
  const visits = await run(current.session)
  if (current.session.isAlive() || !visits.some((visit) => 'error' in visit)) return visits
  current.session = await restart()
  return run(current.session)
}
