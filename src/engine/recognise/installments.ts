/** The lists in which a buyer chooses instalments. */
import type { ControlCandidate, Reading } from '../snapshot/candidates.ts'
import type { InstallmentsSeen, ScriptSeen } from '../snapshot/types.ts'
import type { BrickPlaces } from './bricks.ts'

interface Lists {
  installments: InstallmentsSeen[]
  /** Whether a label may stand for a list that is no `select`, because no `select` in sight can be what it labels. */
  labelsCount: boolean
}

/** A list that no buyer sees offers nothing: it is a leftover, or stands behind a list that the shop draws itself. */
export function recogniseInstallments(
  { installments, controls }: Reading,
  scripts: readonly ScriptSeen[],
  bricks: BrickPlaces,
): Lists {
  const fields = new Map(controls.map((control) => [placeOf(control), control]))
  const inSight = installments.filter((list) => fields.get(placeOf(list))?.visible !== false)
  const onlyOne = scripts.some(({ signs }) => signs.includes('single-payment'))
  const isInBrick = (list: InstallmentsSeen) => {
    const field = fields.get(placeOf(list))
    return list.inBrick || bricks.holds(list.where) || (field !== undefined && bricks.holdsControl(field))
  }
  return {
    installments: inSight.filter(({ choices }) => choices > 1 || !onlyOne).map((list) => ({ ...list, inBrick: isInBrick(list) })),
    labelsCount: inSight.length === 0 && !onlyOne && !bricks.drawn,
  }
}

const placeOf = ({ where }: InstallmentsSeen | ControlCandidate) => where.selector.join('\n')
