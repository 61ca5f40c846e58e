/** Which of Mercado Pago's Bricks the page has: by its container, by the code that makes it, or by its running controller. */
import { type BrickKind, bricks } from '../../knowledge/bricks.ts'
import type { DocumentSeen, MarkerSeen, ScriptSeen, Snapshot } from '../../snapshot/types.ts'
import { isRunning } from './globals.ts'
import { hasMarker } from './markers.ts'
import { hasSign } from './script-signs.ts'

/** Whether a place for one of the Bricks is on the page. */
export const hasBrickContainer = (markers: readonly MarkerSeen[], ...kinds: readonly BrickKind[]) =>
  hasMarker(markers, ...kinds.map((kind) => bricks[kind].container))

/** Whether code of the page makes one of the Bricks. */
export const hasBrickCode = (scripts: readonly ScriptSeen[], ...kinds: readonly BrickKind[]) =>
  hasSign(scripts, ...kinds.map((kind) => bricks[kind].code))

/** Whether one of the Bricks runs. */
export const isBrickRunning = (documents: readonly DocumentSeen[], ...kinds: readonly BrickKind[]) =>
  isRunning(documents, ...kinds.flatMap((kind) => bricks[kind].globals))

/** Whether one of the Bricks is on the page or on its way: by its container, or by the code that makes it. */
export const hasBrick = ({ markers, scripts }: Pick<Snapshot, 'markers' | 'scripts'>, ...kinds: readonly BrickKind[]) =>
  hasBrickContainer(markers, ...kinds) || hasBrickCode(scripts, ...kinds)
