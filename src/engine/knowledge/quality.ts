/**
 * The integration-quality tool. Sources disagree on the pass mark, so each figure is kept with its source and day.
 * Source: devsite-docs homologator pages, integrators' notes; read 2026-11-20.
 */
export const passMarks = [
  { score: 75, said: 'documented', read: '2026-11-20' },
  { score: 73, said: 'reported', read: '2026-11-20' },
] as const

/** What the tool asks of the buyer's data; how forms name it is in `phrases/buyer-data.ts`. */
export const buyerData = ['email', 'firstName', 'lastName', 'identification', 'phone', 'address'] as const
export type BuyerDatum = (typeof buyerData)[number]
