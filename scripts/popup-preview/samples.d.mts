import type { AuditReply } from '../../src/messaging/protocol.ts'

/** Replies of the worker, one per state that the popup can show. */
export const samples: Record<string, AuditReply>
