/** Which of Mercado Pago's Bricks the page has: by its container, by the code that makes it, or by its running controller. */
import { type BrickKind, bricks } from '../../knowledge/bricks.ts'
import type { DocumentSeen, MarkerSeen, ScriptSeen, Snapshot } from '../../snapshot/types.ts'
import { isRunning } from './globals.ts'
import { hasMarker } from './markers.ts'
import { hasSign } from './script-signs.ts'

/** Whether the page has a container for one of the Bricks. */
export const hasBrickContainer = (markers: readonly MarkerSeen[], ...kinds: readonly BrickKind[]) =>
  hasMarker(markers, ...kinds.map((kind) => bricks[kind].container))

/** Whether code of the page creates one of the Bricks. */
export const hasBrickCode = (scripts: readonly ScriptSeen[], ...kinds: readonly BrickKind[]) =>
  hasSign(
    scripts.filter((script) => !makesEveryBrick(script)),
    ...kinds.map((kind) => bricks[kind].code),
  )

/** A file that can create every kind, as one with all of the SDK's React components, does not tell which of them the page has. */
const makesEveryBrick = ({ from, signs }: ScriptSeen) =>
  from !== 'inline' && [bricks.card, bricks.status, bricks.wallet].every(({ code }) => signs.includes(code))

/** Whether the controller of one of the Bricks is running. */
export const isBrickRunning = (documents: readonly DocumentSeen[], ...kinds: readonly BrickKind[]) =>
  isRunning(documents, ...kinds.flatMap((kind) => bricks[kind].globals))

/** Whether one of the Bricks is on the page or about to be drawn: by its container, or by the code that creates it. */
export const hasBrick = ({ markers, scripts }: Pick<Snapshot, 'markers' | 'scripts'>, ...kinds: readonly BrickKind[]) =>
  hasBrickContainer(markers, ...kinds) || hasBrickCode(scripts, ...kinds)
