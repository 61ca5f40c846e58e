/** Reads a recording: what Chrome DevTools' Recorder exports as JSON. */
import { parse, type Schema } from '@puppeteer/replay'
import type { Language } from '../../src/engine/knowledge/words.ts'
import { readText, refused } from '../files.ts'
import { Refused } from '../refused.ts'
import { recordingTexts } from './texts.ts'
import { typesForeignCard } from './typed-cards.ts'

export interface Recording {
  /** With all that it types, which is played and told nowhere. */
  flow: Schema.UserFlow
  /** The addresses that it opens itself. */
  addresses: string[]
}

/** The steps that open an address in the recorded tab. */
const openedBy = (step: Schema.Step) => (step.type === 'navigate' ? [step.url] : [])

/** The library's own messages quote the file, so none is repeated. */
function flowIn(text: string): Schema.UserFlow | null {
  try {
    return parse(JSON.parse(text))
  } catch {
    return null
  }
}

/**
 * Reads a recording before a browser starts. Throws `Refused` when it is none, when it types a card that is no test card, or when it lacks a step of
 * `stepAt`.
 * @param stepAt numbers of steps, from 1
 */
export function readRecording(file: string, stepAt: readonly number[], lang: Language): Recording {
  const texts = recordingTexts[lang]
  const flow = flowIn(readText('journey', file, lang))
  if (!flow || flow.steps.length === 0) throw refused('journey', texts.noRecording(file))
  if (typesForeignCard(flow.steps)) throw new Refused(`error: ${texts.foreignCard}`)
  const addresses = flow.steps.flatMap(openedBy)
  if (addresses.length === 0) throw refused('journey', texts.opensNothing(file))
  const missing = stepAt.find((step) => step > flow.steps.length)
  if (missing !== undefined) throw refused('step-at', texts.noSuchStep(missing, flow.steps.length))
  return { flow, addresses }
}
