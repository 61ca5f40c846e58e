/** Adds a picture of what a tab shows to the journey that it shows. */
import type { PictureReply } from '../../messaging/picture.ts'
import { isStale } from '../store.ts'
import { auditOf, decisionsFor, shownIn, stepShown } from '../tab-journey.ts'
import { takePicture } from './index.ts'
import { keepPicture } from './kept.ts'

/** Not of a page that has loaded again since it was read: the marks would be of another page. */
export async function pictureOf(tabId: number): Promise<PictureReply> {
  const shown = await shownIn(tabId)
  if (!shown || (await isStale(tabId))) return { ok: false, problem: 'page-changed' }
  const audit = auditOf(shown.journey, await decisionsFor(shown))
  const step = stepShown(shown)
  const reply = await takePicture(tabId, audit, step)
  if (!reply.ok) return reply
  if (shown.tab.isPrivate) return { ok: false, problem: 'not-kept' }
  const { ok: _, ...picture } = reply
  try {
    await keepPicture(shown.journey.record.id, { ...picture, url: audit.steps[step]?.url ?? '' })
    return reply
  } catch {
    return { ok: false, problem: 'not-kept' }
  }
}
