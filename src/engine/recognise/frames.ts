/** Where each frame comes from. Whether it was read is known only when all readings are merged. */
import type { FrameCandidate } from '../snapshot/candidates.ts'
import type { FrameSeen } from '../snapshot/types.ts'
import { isTestAt } from './payment-address.ts'

export const recogniseFrames = (frames: readonly FrameCandidate[]): FrameSeen[] =>
  frames.map(({ query, ...frame }) => ({
    ...frame,
    origin: URL.canParse(frame.src) ? new URL(frame.src).origin : 'null',
    read: false,
    sandbox: isTestAt(frame.src, { query }),
  }))
