/** The browser that the options name, with the extension in it; or in a line why there is none. */
import type { Language } from '../src/engine/knowledge/words.ts'
import { commandTexts } from './command-texts.ts'
import { fromCaller } from './from-caller.ts'
import { launchKind } from './launch.ts'
import { Refused } from './refused.ts'
import type { BrowserKind, BrowserOptions, Session } from './session.ts'

/** The environment variable with the browser's path, used without `--browser`. */
const pathVariables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const

interface Chosen {
  browser?: string
  browserKind: BrowserKind
  lang: Language
}

/** Throws `Refused` where no browser is named. */
export function browserPathOf({ browser, browserKind, lang }: Chosen): string {
  const found = browser ? fromCaller(browser) : process.env[pathVariables[browserKind]]
  if (!found) throw new Refused(`error: ${commandTexts[lang].noBrowser(pathVariables[browserKind])}`)
  return found
}

/** Throws `Refused` where it does not start, or was stopped. */
export async function startBrowser(kind: BrowserKind, lang: Language, options: BrowserOptions): Promise<Session> {
  const texts = commandTexts[lang]
  try {
    return await launchKind(kind, options)
  } catch (error) {
    const said = (error as Error).message.split('\n')[0]!
    const noScreen = /Missing X server|\$DISPLAY|DISPLAY environment|cannot open display|ozone_platform/i.test(said)
    throw new Refused(`error: ${noScreen ? texts.noScreen : `${texts.doesNotStart}: ${said}`}`)
  }
}
