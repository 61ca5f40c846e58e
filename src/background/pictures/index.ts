/**
 * Takes a picture of what a tab shows, at the tester's wish. What is typed, frames that cannot be read and cards' numbers are covered before
 * anybody sees the picture; where it is not sure what stands where, there is no picture.
 */
import browser from 'webextension-polyfill'
import type { PicturePlaces, Wanted } from '../../content/picture-places.ts'
import type { Audit } from '../../engine/audit/types.ts'
import { toMark } from '../../engine/view/picture-marks.ts'
import type { PictureProblem, PictureReply } from '../../messaging/picture.ts'
import { bitmapOf, paint } from './paint.ts'
import { placesIn } from './places.ts'
import { isSameMoment, planOf } from './plan.ts'

/**
 * How often it is tried again where the page moved meanwhile or another picture was just taken, and after how many milliseconds: Chromium
 * allows two pictures a second.
 */
const tries = { most: 3, pause: 600 }

class NoPicture extends Error {
  constructor(readonly problem: PictureProblem) {
    super(problem)
  }
}

/**
 * Never rejects: failures are returned as a `problem`.
 * @param audit whose step the tab shows; `step`: its index
 */
export async function takePicture(tabId: number, audit: Audit, step: number): Promise<PictureReply> {
  const wanted = toMark(audit, step)
  const page = audit.steps[step]?.url
  try {
    const asked = wanted.map(({ where: { frame, selector } }) => ({ frame, selector }))
    const { taken, places } = await captured(tabId, page, asked)
    const plan = planOf(places, taken)
    if (!plan) throw new NoPicture('unsure')
    const { width, height } = taken
    const { picture, crops } = await paint(
      taken,
      plan,
      wanted.map(({ n }) => n),
    )
    const marks = wanted.flatMap(({ n, requirement, fingerprint }, index) => {
      const mark = plan.marks[index]
      return mark ? [{ n, requirement, fingerprint, rect: mark.rect, crop: crops[index]! }] : []
    })
    const outOfView = wanted.flatMap(({ n, requirement, fingerprint }, index) =>
      plan.marks[index] ? [] : [{ n, requirement, fingerprint }],
    )
    return { ok: true, picture, width, height, takenAt: new Date().toISOString(), covered: plan.covers.length, marks, outOfView }
  } catch (error) {
    return { ok: false, problem: error instanceof NoPicture ? error.problem : 'unexpected' }
  }
}

/** A picture during which nothing on the page moved. */
async function captured(tabId: number, page: string | undefined, wanted: readonly Wanted[]) {
  for (let left = tries.most; left > 0; left--) {
    const before = await whereAll(tabId, wanted)
    if (before.unsure) throw new NoPicture('unsure')
    if (before.address !== page) throw new NoPicture('page-changed')
    const address = await capture(tabId)
    const after = await whereAll(tabId, wanted)
    if (address && isSameMoment(before, after)) return { taken: await bitmapOf(address), places: before }
    if (left > 1) await new Promise((later) => setTimeout(later, tries.pause))
  }
  throw new NoPicture('moving')
}

const whereAll = (tabId: number, wanted: readonly Wanted[]): Promise<PicturePlaces> =>
  placesIn(tabId, wanted).catch(() => {
    throw new NoPicture('needs-click')
  })

/** What Chromium says of a third picture within a second. */
const tooSoon = /MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND/

/** The browser pictures the tab in front, so the tab has to be that one all the while. Nothing where it is too soon after another picture. */
async function capture(tabId: number): Promise<string | undefined> {
  const isInFront = async () => (await browser.tabs.get(tabId)).active
  const { windowId } = await browser.tabs.get(tabId)
  let left = !(await isInFront())
  const watch = (change: { windowId: number }) => {
    if (change.windowId === windowId) left = true
  }
  browser.tabs.onActivated.addListener(watch)
  try {
    if (left) throw new NoPicture('not-in-front')
    const address = await browser.tabs.captureVisibleTab(windowId, { format: 'png' }).catch((error) => {
      if (!tooSoon.test(String(error))) throw new NoPicture('needs-click')
      return undefined
    })
    if (left || !(await isInFront())) throw new NoPicture('not-in-front')
    return address
  } finally {
    browser.tabs.onActivated.removeListener(watch)
  }
}
