/**
 * The integration-quality tool. The pass mark has changed before, so it is kept with the day it was read.
 * Source: MPd integration-quality.md, read 2026-11-25; older text said 75.
 */
export const passMark = { score: 73, read: '2026-11-25' } as const

/** Day on which the checklists were read (`engine/quality/criteria`), ISO 8601. */
export const criteriaRead = '2026-11-20'

/** What the tool asks of the buyer's data; how forms name it is in `phrases/buyer-data.ts`. */
export const buyerData = ['email', 'firstName', 'lastName', 'identification', 'phone', 'address'] as const
export type BuyerDatum = (typeof buyerData)[number]
