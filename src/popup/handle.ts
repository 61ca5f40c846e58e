/** Interface for tests and the runner: the state on the root element, and the reply behind it. */
import type { AuditReply } from '../messaging/protocol.ts'

declare global {
  var semaforo: { reply: AuditReply } | undefined
}

/** Marks the popup as waiting for a reply. */
export function publishWorking(): void {
  globalThis.semaforo = undefined
  document.documentElement.dataset.state = 'working'
}

/** Marks `reply` as shown. */
export function publishReply(reply: AuditReply): void {
  globalThis.semaforo = { reply }
  document.documentElement.dataset.state = reply.ok ? 'done' : 'failed'
}
