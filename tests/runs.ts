/**
 * How properties are run: every time on the same examples, so that no change fails by the luck of another. To look for new ones:
 * `FC_SEED=1 FC_RUNS=20000 npx vitest run --project unit properties`.
 */
const seed = Number(process.env.FC_SEED) || 20261120

export const runs = (usual = 100) => ({ seed, numRuns: Number(process.env.FC_RUNS) || usual })

/** How long a property may take; a long search takes as long as it takes. */
export const patience = process.env.FC_RUNS ? 3_600_000 : 60_000
