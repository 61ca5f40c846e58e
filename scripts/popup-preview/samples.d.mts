import type { AuditReply } from '../../src/messaging/protocol.ts'

/** Replies of a worker, one per state that the popup can show. */
export const samples: Record<string, AuditReply>
