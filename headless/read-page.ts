/** Reads one page through the DevTools protocol: the same frames, the same scripts, the same snapshot as after a click on the extension's icon. */

import { collector, probe } from 'virtual:injected'
import pTimeout, { TimeoutError } from 'p-timeout'
import { hostOf } from '../src/engine/knowledge/address.ts'
import { isMercadoPagoHost } from '../src/engine/knowledge/hosts.ts'
import { recognise } from '../src/engine/recognise/index.ts'
import { mergeFrames } from '../src/engine/snapshot/merge.ts'
import { redactUrl } from '../src/engine/snapshot/redact.ts'
import { redactRead } from '../src/engine/snapshot/redact-read.ts'
import { readingIn } from '../src/engine/snapshot/schema/reading.ts'
import type { Snapshot } from '../src/engine/snapshot/types.ts'
import { closedRoots } from './closed-roots.ts'
import { evaluateIn, type Frame, framesOf, isolatedWorld, pageWorlds, type Session } from './devtools.ts'
import { CannotAudit } from './problems.ts'
import { scriptTexts } from './script-texts.ts'

/** Time limits, in milliseconds; the extension's are the same. */
const limits = {
  /** A page that takes longer is busy, or shows a dialog. */
  page: 12_000,
  /** A frame that takes longer counts as not read. */
  frame: 6000,
}

/**
 * Throws `CannotAudit`.
 * @param open opens a session with the page, which is detached at the end
 */
export async function readPage(open: () => Promise<unknown>): Promise<Snapshot> {
  const session = (await open().catch(({ message }: Error) => {
    throw new CannotAudit('no-devtools', message.split('\n')[0])
  })) as Session
  try {
    return await pTimeout(read(session), { milliseconds: limits.page })
  } catch (error) {
    if (error instanceof TimeoutError) throw new CannotAudit('not-responding')
    if (/context|frame|navigat|detached|closed/i.test((error as Error).message) && !(error instanceof CannotAudit))
      throw new CannotAudit('page-changed')
    throw error
  } finally {
    await session.detach().catch(() => {})
  }
}

async function read(session: Session): Promise<Snapshot> {
  const takenAt = new Date().toISOString()
  await session.send('Page.enable')
  const [top, ...within] = (await framesOf(session)) as [Frame, ...Frame[]]
  if (!/^(https?|file):/.test(top.url)) throw new CannotAudit('unsupported-page')
  const page = { url: redactRead(redactUrl(top.url)), takenAt }
  // One of Mercado Pago's own pages: of these only the address is known.
  if (isMercadoPagoHost(hostOf(top.url))) return mergeFrames([], page)

  const readFrame = await frameReader(session, top)
  const first = await readFrame(top)
  if (!first) throw new CannotAudit('page-changed')
  if (first.facts.contentType === 'application/pdf') throw new CannotAudit('pdf')
  const others = []
  // One after the other, so that the page's own tasks run in between.
  for (const frame of within)
    others.push(await pTimeout(readFrame(frame), { milliseconds: limits.frame, fallback: () => null }).catch(() => null))
  return mergeFrames([first, ...others.filter((frame) => frame !== null)], page)
}

/** Gives what is in a frame; null where it is not to be read, or gave no reading. */
async function frameReader(session: Session, top: Frame) {
  const worlds = await pageWorlds(session)
  const texts = await scriptTexts(session)
  const topWorld = await isolatedWorld(session, top.id)
  const roots = await closedRoots(session, top.id, topWorld)
  const originIn = async (world: number) => (await evaluateIn(session, world, 'origin')) as string
  const topOrigin = await originIn(topWorld)
  return async ({ id, url }: Frame) => {
    const world = await isolatedWorld(session, id)
    // What a click gives an extension access to: the page's origin, and documents that inherit it. A driver could read others; they are left.
    if (id !== top.id && (!isOrigin(topOrigin) || (await originIn(world)) !== topOrigin || url.startsWith('blob:'))) return null
    await texts.giveTo(id, world)
    await roots.giveTo(id, world)
    const reading = readingIn(await evaluateIn(session, world, collector))
    const named = await evaluateIn(session, world, probe).catch(() => undefined)
    const own = worlds.get(id)
    const globals = own === undefined ? undefined : await evaluateIn(session, own, probe).catch(() => undefined)
    return reading && { facts: recognise(reading, named), probe: globals }
  }
}

/** Documents without an origin of their own say `null`: files, and what is in a sandbox. */
const isOrigin = (origin: string) => origin !== 'null'
