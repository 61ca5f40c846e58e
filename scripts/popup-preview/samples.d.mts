import type { AuditReply, CardWatchShown } from '../../src/messaging/protocol.ts'

/** What the worker replies when it is asked for an audit, and for a watched payment. */
export type Sample = AuditReply & { cardWatch?: CardWatchShown }

/** One per state that the popup can show. */
export const samples: Record<string, Sample>
