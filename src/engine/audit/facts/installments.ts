/** Instalments that the page offers. */
import type { InstallmentsSeen } from '../../snapshot/types.ts'
import type { Context } from '../types.ts'

/** The shop's own lists of instalments; what a Brick offers, the Brick explains. */
export const ownInstallments = (installments: readonly InstallmentsSeen[]) => installments.filter(({ inBrick }) => !inBrick)

/** Why a page without instalments of its own owes nothing about them. */
export const whyNoInstallments = (product: Context['product']) =>
  product.value === 'bricks' ? 'shown-by-brick' : 'no-installments'
