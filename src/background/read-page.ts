/** Reads the clicked tab: the collector into every frame that the click opened, the probe into the page's own world. */
import browser from 'webextension-polyfill'
import collector from '../content/collect?script&iife'
import probe from '../content/probe?script&iife'
import type { Problem } from '../messaging/protocol'
import { mergeReadings } from '../snapshot/merge'
import { redactUrl } from '../snapshot/redact'
import type { FrameReading, Snapshot } from '../snapshot/types'
import { problemOfAddress, problemOfRefusal } from './tabs'

/** A page that answers nothing for so long is busy, or shows a dialog. */
const patience = 12_000

export type PageRead = { ok: true; snapshot: Snapshot; origin: string } | { ok: false; problem: Problem }

/** Never rejects: what goes wrong is a problem with a name. */
export async function readPage(tabId: number): Promise<PageRead> {
  let url: string | undefined
  try {
    url = (await browser.tabs.get(tabId)).url
  } catch {
    return { ok: false, problem: 'tab-gone' }
  }
  const problem = await problemOfAddress(url)
  if (problem) return { ok: false, problem }
  try {
    return await inTime(readTab(tabId, url ?? ''))
  } catch (error) {
    return { ok: false, problem: error instanceof TimeOut ? 'not-responding' : await whyRefused(tabId) }
  }
}

/** Asked for one frame only, the browser says why it refuses; asked for all of them, it does not. */
async function whyRefused(tabId: number): Promise<Problem> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => true })
    return 'page-changed'
  } catch (error) {
    return problemOfRefusal(error)
  }
}

async function readTab(tabId: number, url: string): Promise<PageRead> {
  const takenAt = new Date().toISOString()
  const [readings, probes] = await Promise.all([
    inject(tabId, collector, 'ISOLATED'),
    inject(tabId, probe, 'MAIN').catch(() => []),
  ])
  const answers = readings
    .filter(({ result }) => isReading(result))
    .sort((a, b) => a.frameId - b.frameId)
    .map(({ frameId, result }) => ({
      reading: result as FrameReading,
      probe: probes.find((answer) => answer.frameId === frameId)?.result,
    }))
  const top = answers[0]?.reading
  if (!top || readings.every(({ frameId }) => frameId !== 0)) return { ok: false, problem: 'page-changed' }
  if (top.contentType === 'application/pdf') return { ok: false, problem: 'pdf' }
  const snapshot = mergeReadings(answers, { url: redactUrl(url), takenAt })
  return { ok: true, snapshot, origin: originOf(url) }
}

const inject = (tabId: number, file: string, world: 'ISOLATED' | 'MAIN') =>
  browser.scripting.executeScript({
    target: { tabId, allFrames: true },
    files: [file],
    world,
    // At once: a page that never finishes loading would otherwise never be read.
    injectImmediately: true,
  } as Parameters<typeof browser.scripting.executeScript>[0])

const isReading = (result: unknown): boolean =>
  typeof result === 'object' && result !== null && 'document' in result && 'fields' in result

/** `file:` pages have no origin of their own; each is a shop to itself. */
const originOf = (url: string) => (url.startsWith('file:') ? redactUrl(url) : new URL(url).origin)

class TimeOut extends Error {}

function inTime<Value>(work: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout>
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeOut()), patience)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
