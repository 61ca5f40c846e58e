/** A browser is a large program, and once in a long while one dies. The run does not die with it. */
import { auditAll } from './audit-all.ts'
import type { AuditOptions, Visit } from './audit-url.ts'
import type { Session } from './session.ts'

/** The browser in use; whoever ends the run closes this one. */
export interface Current {
  session: Session
}

/**
 * Audits all addresses as `auditAll` does. When the browser is gone, `restart` brings a new one, which goes on at the address where it
 * happened: that one gets a second chance, and its line says so if it fails again.
 */
export async function* auditSurviving(
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
