import type { AuditReply } from '../../src/messaging/protocol.ts'

/** Replies of a worker, one per state that the popup can show. */
export const samples: Record<string, AuditReply>
/** The state of a page that never answers. */
export const pending: 'pending'
