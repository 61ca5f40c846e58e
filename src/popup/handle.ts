/** What tests and the runner hold on to: the state on the root element, and the reply it came from. */
import type { AuditReply } from '../messaging/protocol.ts'

declare global {
  var semaforo: { reply: AuditReply } | undefined
}

/** Says that a reply is awaited. */
export function publishWorking(): void {
  globalThis.semaforo = undefined
  document.documentElement.dataset.state = 'working'
}

/** Says that `reply` is on screen. */
export function publishReply(reply: AuditReply): void {
  globalThis.semaforo = { reply }
  document.documentElement.dataset.state = reply.ok ? 'done' : 'failed'
}
