import type { Audit } from '../../src/engine/audit/types.ts'
import { evidenceOf } from '../../src/engine/view/evidence.ts'

/** The reasons that say their sentence again for each finding, where one sentence and a list would do. */
export const saidAgain = ({ results, context }: Audit): string[] =>
  results.flatMap((result) =>
    evidenceOf(result, 'es', context.product.value)
      .filter(({ intro, lines }) => intro === undefined && lines.length > 1)
      .map(({ reason }) => `${result.requirement} ${reason}`),
  )
