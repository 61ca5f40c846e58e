/** Where each frame comes from. Whether it was read is known only when all readings are merged. */
import type { FrameCandidate } from '../snapshot/candidates.ts'
import type { FrameSeen } from '../snapshot/types.ts'
import { isTestAt } from './payment-address.ts'

export const recogniseFrames = (frames: readonly FrameCandidate[]): FrameSeen[] =>
  frames.filter(mayHoldPage).map(({ query, ...frame }) => ({
    ...frame,
    origin: originOf(frame),
    read: false,
    sandbox: isTestAt(frame.src, { query }),
  }))

const originOf = ({ src }: Pick<FrameCandidate, 'src'>) => (URL.canParse(src) ? new URL(src).origin : 'null')

/** `object` and `embed` show pictures, documents and players, too; only what another origin's may be a page is like a frame. */
const mayHoldPage = (frame: FrameCandidate) =>
  !/^<(object|embed)\b/i.test(frame.where.snippet) ||
  (/^https?:/.test(frame.src) &&
    URL.canParse(frame.where.frame) &&
    originOf(frame) !== new URL(frame.where.frame).origin &&
    !/\btype="(?!text\/html)/i.test(frame.where.snippet) &&
    !/\.(?:svg|png|jpe?g|gif|webp|avif|swf|pdf|mp[34]|webm|ogg)$/i.test(frame.src))
