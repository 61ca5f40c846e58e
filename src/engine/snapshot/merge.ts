/** Puts the readings of a page's frames together to one snapshot. Pure. */
import { type KnownGlobal, knownGlobals } from '../knowledge/globals.ts'
import type { FrameReading, FrameSeen, Snapshot } from './types.ts'

/** One frame's reading and the probe's answer, which comes from the page's own world and is believed in nothing but known names. */
export interface FrameAnswer {
  reading: FrameReading
  probe: unknown
}

/** @param answers the top frame first */
export function mergeReadings(answers: readonly FrameAnswer[], page: { url: string; takenAt: string }): Snapshot {
  const readings = answers.map(({ reading }) => reading)
  const reached = new Set(readings.map(({ document }) => document.where.selector.join('\n')))
  const join = <Part extends keyof FrameReading>(part: Part) =>
    readings.flatMap((reading) => reading[part] as object[]) as FrameReading[Part]
  return {
    schema: 'semaforo.snapshot/1',
    url: page.url,
    title: readings[0]?.title ?? '',
    takenAt: page.takenAt,
    settled: readings.every(({ settled }) => settled),
    documents: answers.map(({ reading, probe }) => ({
      ...reading.document,
      globals: pageGlobals(probe, reading.document.globals),
    })),
    scripts: join('scripts'),
    forms: join('forms'),
    fields: join('fields'),
    frames: join('frames').map((frame): FrameSeen => ({ ...frame, read: reached.has(frame.where.selector.join('\n')) })),
    links: join('links'),
    images: join('images'),
    markers: join('markers'),
    secureHosts: join('secureHosts'),
    payControls: join('payControls'),
    consents: join('consents'),
    keys: join('keys'),
    phrases: join('phrases'),
    buyerFields: join('buyerFields'),
    pix: join('pix'),
    installments: join('installments'),
    // No frame can read it; the worker adds it where the browser has told.
    certificates: [],
  }
}

/** Globals that the page's scripts made: the known names in the answer, less those that are only elements of that name. */
const pageGlobals = (probe: unknown, elementNames: readonly KnownGlobal[]) =>
  globalsIn(probe).filter((name) => !elementNames.includes(name))

/** The known names in a probe's answer, whatever it is. */
export function globalsIn(probe: unknown): KnownGlobal[] {
  if (typeof probe !== 'string') return []
  const names = new Set(probe.slice(0, 1000).split(' '))
  return knownGlobals.filter((name) => names.has(name))
}
