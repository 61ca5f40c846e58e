/**
 * Property tests use the same examples in every run, so that a change never fails by chance. To search for new examples:
 * `FC_SEED=1 FC_RUNS=20000 npx vitest run --project unit properties`.
 */
const seed = Number(process.env.FC_SEED) || 20261120

export const runs = (usual = 100) => ({ seed, numRuns: Number(process.env.FC_RUNS) || usual })

/** Time limit of a property; none for a long search. */
export const patience = process.env.FC_RUNS ? 3_600_000 : 60_000
