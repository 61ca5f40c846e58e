/** What stands inside a Brick, also in a container of the shop's own id. Mercado Pago draws it, and answers for it. */
import { brickFieldNames, brickHosts, brickIdsIn, brickWords, drawsCardBrick } from '../knowledge/bricks.ts'
import { markerIds } from '../knowledge/markers.ts'
import type { ControlCandidate, Reading } from '../snapshot/candidates.ts'
import type { ScriptSeen, Where } from '../snapshot/types.ts'

export interface BrickPlaces {
  /** Whether an element is in a Brick, by the ids on the way to it. */
  holds: (where: Where) => boolean
  /** Whether a field is, also by its form and the elements around it. */
  holdsControl: (control: ControlCandidate) => boolean
  /** Whether the frame's code draws a Brick. */
  drawn: boolean
}

export function findBricks(
  { scripts: texts, hosts, controls, forms, markers }: Reading,
  scripts: readonly ScriptSeen[],
): BrickPlaces {
  const ids = new Set(texts.flatMap(({ excerpt }) => brickIdsIn(excerpt)))
  const drawn =
    ids.size > 0 ||
    markers.some(({ by }) => markerIds[by] === 'card-brick') ||
    drawsCardBrick(scripts.flatMap(({ signs }) => signs))
  const isBrick = (mark: string) => ids.has(mark) || brickWords.test(mark)
  const holds = ({ selector }: Where) => selector.map(idOf).some((id) => id !== '' && isBrick(id))
  // The forms that a Brick draws: inside its container, with its own fields, or with the iframes that the SDK mounts for it.
  const drawnForms = new Set([
    ...forms.filter(({ where }) => holds(where)).map(({ group }) => group),
    ...(drawn ? controls.filter(({ name }) => brickFieldNames.includes(name)) : []).map(({ group }) => group),
    ...(drawn ? hosts.filter(({ id }) => brickHosts.test(id)) : []).map(({ group }) => group),
  ])
  return {
    drawn,
    holds,
    holdsControl: ({ inBrick, where, marks, inForm, group }) =>
      inBrick || holds(where) || marks.split(/\s+/).some(isBrick) || (inForm && drawnForms.has(group)),
  }
}

/** The id at which a selector begins; empty if it begins at the document. */
const idOf = (selector: string) => (/^#((?:\\.|[^\s>\\])+)/.exec(selector)?.[1] ?? '').replace(/\\(.)/g, '$1')
