/** How long what a person said stays valid. Ours, not Mercado Pago's: a panel's settings and a shop's texts change. */

/** Days after which an attestation is shown as old and no longer settles anything. `since`: the day this was decided. */
export const attestationsLast = { days: 90, since: '2026-11-26' }
