/** Instalments that the page offers. */
import type { InstallmentsSeen } from '../../snapshot/types.ts'
import type { Context } from '../types.ts'

/** The shop's own lists of instalments. Those of a Brick are left out, because the Brick shows their cost. */
export const ownInstallments = (installments: readonly InstallmentsSeen[]) => installments.filter(({ inBrick }) => !inBrick)

/** Why the rules on instalments do not apply to a page without instalments of its own. */
export const whyNoInstallments = (product: Context['product']) =>
  product.value === 'bricks' ? 'shown-by-brick' : 'no-installments'
