/** Merges what was recognised in a page's frames into one snapshot. Pure. */
import * as v from 'valibot'
import type { KnownGlobal } from '../knowledge/globals.ts'
import { probed } from './schema/document.ts'
import { frameParts } from './schema/parts.ts'
import type { FrameFacts, FramePart, FrameSeen, Snapshot } from './types.ts'

/** One frame that was read. */
export interface FrameRead {
  facts: FrameFacts
  /** The probe's unvalidated reply from the page's own world. */
  probe: unknown
}

/** @param frames the top frame first */
export function mergeFrames(frames: readonly FrameRead[], page: { url: string; takenAt: string }): Snapshot {
  const facts = frames.map((frame) => frame.facts)
  const joined = joinParts(facts)
  const wasRead = readingTest(facts)
  return {
    ...joined,
    schema: 'semaforo.snapshot/1',
    url: page.url,
    title: facts[0]?.title ?? '',
    takenAt: page.takenAt,
    settled: facts.every(({ settled }) => settled),
    documents: frames.map(({ facts: { document }, probe }) => ({ ...document, globals: pageGlobals(probe, document.globals) })),
    frames: joined.frames.map((frame): FrameSeen => ({ ...frame, read: wasRead(frame) })),
    certificates: [],
    ...joinLaw(facts),
  }
}

/** What all frames together show; nothing where one of them was not looked at. */
function joinLaw(facts: readonly FrameFacts[]): Pick<Snapshot, 'law'> {
  const frames = facts.flatMap(({ law }) => law ?? [])
  if (frames.length === 0 || frames.length < facts.length) return {}
  return {
    law: {
      identities: frames.flatMap(({ identities }) => identities),
      signs: frames.flatMap(({ signs }) => signs),
      whole: frames.every(({ whole }) => whole),
      cut: frames.some(({ cut }) => cut),
    },
  }
}

/**
 * Tells the frames that were read: by their place, or, for documents that do not know it (`data:`, sandboxed), by their address.
 * Each of those stands for one frame.
 */
function readingTest(facts: readonly FrameFacts[]): (frame: FrameSeen) => boolean {
  const placed = new Set(facts.map(({ document }) => document.where.selector.join('\n')))
  const lost = facts.slice(1).filter(({ document }) => document.where.selector.length === 0)
  const addresses = lost.map(({ document: { where } }) => (/^https?:/.test(where.frame) ? where.frame : ''))
  return ({ where, src }) => {
    if (placed.has(where.selector.join('\n'))) return true
    const at = addresses.indexOf(src)
    if (at >= 0) addresses.splice(at, 1)
    return at >= 0
  }
}

/** Concatenates every frame part, in the order of the frames. */
const joinParts = (facts: readonly FrameFacts[]) =>
  Object.fromEntries(
    Object.keys(frameParts).map((part) => [part, facts.flatMap((frame): object[] => frame[part as FramePart])]),
  ) as Pick<Snapshot, FramePart>

/** Globals made by the page's scripts: the known names in the reply, except those that are only elements with that name. */
const pageGlobals = (probe: unknown, elementNames: readonly KnownGlobal[]) =>
  globalsIn(probe).filter((name) => !elementNames.includes(name))

/** The known names in the probe's reply, which may be of any type. */
export const globalsIn = (probe: unknown): KnownGlobal[] => v.parse(probed, probe)
