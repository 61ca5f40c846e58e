/** What the law of the shop's country asks a checkout to show, and what was seen of it on any step. Pure; never part of the verdict. */
import { hostOf } from '../knowledge/address.ts'
import { isMercadoPagoHost } from '../knowledge/hosts.ts'
import type { SiteId } from '../knowledge/words.ts'
import type { Snapshot } from '../snapshot/types.ts'
import { type Duty, type DutyFinding, type LawPage, lawReasons } from './duty.ts'
import type { Law, LawFound } from './law-found.ts'
import type { Context } from './types.ts'

const note = 'For information; ask your counsel.'
const order = Object.keys(lawReasons)

interface Page {
  step: number
  snapshot: Snapshot
}

/** @param steps each with the states in which its page was seen */
export function lawOf(duties: readonly Duty[], steps: readonly { states: readonly Snapshot[] }[], context: Context): Law {
  const site = context.site.value
  // Of one of Mercado Pago's own pages nothing is read, and nothing is asked.
  const pages = steps.flatMap(({ states }, step) =>
    states.filter(({ documents }) => documents.length > 0).map((snapshot): Page => ({ step, snapshot })),
  )
  const asked = site && pages.length > 0 ? duties.filter(({ laws }) => laws[site]) : []
  return { note, site, duties: asked.map((duty) => foundOf(duty, pages, site!, context)) }
}

function foundOf(duty: Duty, pages: readonly Page[], site: SiteId, context: Context): LawFound {
  const found = pages.map(({ step, snapshot }) => ({ step, ...findingOf(duty, snapshot, site, context) }))
  const [{ reason, where, text, step } = { reason: 'not-read', step: 0 } as const] = found.sort(
    (one, other) => order.indexOf(one.reason) - order.indexOf(other.reason),
  )
  return {
    duty: duty.id,
    outcome: lawReasons[reason],
    reason,
    where: where ?? null,
    text: text ?? '',
    // What is not there is on no step.
    step: where ? step : null,
    source: duty.laws[site]!,
  }
}

/** What a page shows of a duty; where nothing, whether all of the page was seen. */
function findingOf(
  duty: Duty,
  snapshot: Snapshot,
  site: SiteId,
  context: Context,
): DutyFinding & { where?: Snapshot['documents'][0]['where'] } {
  if (!isRead(snapshot)) return { reason: 'not-read' }
  const seen = checked(duty, snapshot, site, context)
  if (seen) return seen
  if (!snapshot.settled) return { reason: 'still-loading' }
  if (snapshot.frames.some(isUnread)) return { reason: 'frame-unread' }
  if (!snapshot.law.whole) return { reason: 'stopped-at-limit' }
  return { reason: duty.inLongTexts && snapshot.law.cut ? 'long-text' : 'not-on-page' }
}

/** An error of ours costs no more than the one duty. */
function checked(duty: Duty, page: LawPage, site: SiteId, context: Context): DutyFinding | null {
  try {
    return duty.check(page, site, context)
  } catch {
    return { reason: 'engine-error' }
  }
}

const isRead = (snapshot: Snapshot): snapshot is LawPage => snapshot.law !== undefined

/** Mercado Pago's own frames hold nothing of the shop's. */
const isUnread = ({ read, visible, origin }: Snapshot['frames'][number]) => !read && visible && !isMercadoPagoHost(hostOf(origin))
