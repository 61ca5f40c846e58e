/** `npm start`: audits pages in a real browser by a real click on the icon, and prints the popup's findings. */
import path from 'node:path'
import { CommanderError } from 'commander'
import { auditAll } from './audit-all.ts'
import { auditJourney } from './audit-journey.ts'
import type { Visit } from './audit-url.ts'
import { auditWithRestarts, type Current, withOneRestart } from './audit-with-restarts.ts'
import { commandTexts } from './command-texts.ts'
import { launchKind } from './launch.ts'
import { type Options, readOptions } from './options.ts'
import { prepareFolder, writeVisit } from './output-folder.ts'
import { startProgress } from './progress.ts'
import { asJson, asObject, asText, statusAfter } from './report.ts'
import { frontPage, type Sample, withSample } from './sample-shop.ts'
import type { Session } from './session.ts'
import { shownAddress } from './shown-address.ts'
import { Stopped, stoppedWith, stopSignal, unlessStopped, watchForEnd } from './stop.ts'

/** An error that stops the whole run, with a message of one line. */
class Refused extends Error {}

/** Resolves a path against the folder where the command was typed; npm changes the working directory. */
const fromCaller = (file: string) => path.resolve(process.env.INIT_CWD ?? process.cwd(), file)

function outFolder({ out }: Options): string | undefined {
  if (out === undefined) return undefined
  try {
    prepareFolder(fromCaller(out))
  } catch (error) {
    throw new Refused(`error: --out: ${(error as Error).message}`)
  }
  return fromCaller(out)
}

/** The environment variable with the browser's path, used without `--browser`. */
const pathVariables = { chromium: 'CHROME_PATH', firefox: 'FIREFOX_PATH' } as const

async function start({ browser, browserKind, browserArg, open, lang }: Options, shop: Sample['shop']): Promise<Session> {
  const executablePath = browser ? fromCaller(browser) : process.env[pathVariables[browserKind]]
  const texts = commandTexts[lang]
  if (!executablePath) throw new Refused(`error: ${texts.noBrowser(pathVariables[browserKind])}`)
  unlessStopped()
  try {
    return await launchKind(browserKind, {
      executablePath,
      visible: open,
      args: browserArg,
      stop: stopSignal,
      ...(shop && { shop }),
    })
  } catch (error) {
    unlessStopped()
    const said = (error as Error).message.split('\n')[0]!
    const noScreen = /Missing X server|\$DISPLAY|DISPLAY environment|cannot open display|ozone_platform/i.test(said)
    throw new Refused(`error: ${noScreen ? texts.noScreen : `${texts.doesNotStart}: ${said}`}`)
  }
}

/** The exit status that the audits have earned so far. */
let status = 0

/** Writes one visit into the folder of `--out`. */
function writeInto(folder: string, index: number, visit: Visit, lang: Options['lang']): void {
  try {
    writeVisit(folder, index, visit, asObject(lang, visit))
  } catch (error) {
    throw new Refused(`error: --out: ${(error as Error).message}`)
  }
}

/** Prints each visit as soon as it ends; of a journey at its end. */
async function auditAndPrint(
  current: Current,
  restart: () => Promise<Session>,
  urls: readonly string[],
  options: Options,
  folder?: string,
): Promise<void> {
  const { json, journey, lang, corrections, wait, open, failOn } = options
  const progress = startProgress()
  const settings = { presets: { corrections, language: lang }, wait, picture: folder !== undefined, keep: open }
  const onStart = (url: string, index: number) => progress.show(`${index + 1}/${urls.length} ${shownAddress(url)}`)
  let index = 0
  const together = (session: Session) => auditJourney(session, urls, settings, onStart)
  // A visible window that is gone was closed by the user, so it is not reopened.
  const visits = journey
    ? await (open ? together(current.session) : withOneRestart(current, restart, together))
    : open
      ? auditAll(current.session, urls, settings, onStart)
      : auditWithRestarts(current, restart, urls, settings, onStart)
  for await (const visit of visits) {
    progress.clear()
    // The browser has ended by our own hand: what it says of this page is no result.
    unlessStopped()
    status = statusAfter(status, visit, failOn)
    process.stdout.write(json ? asJson(lang, visit) : asText(lang, visit))
    if (folder) writeInto(folder, index, visit, lang)
    index += 1
  }
}

/** `--open`: leaves the window to the user until it is closed. */
async function leaveOpen({ browser, isAlive }: Session, { lang, urls }: Options): Promise<void> {
  const [first] = await browser.pages()
  if (urls.length === 0) await first?.goto(frontPage)
  process.stderr.write(`${commandTexts[lang].staysOpen}\n`)
  if (isAlive()) await new Promise((resolve) => browser.once('disconnected', resolve))
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const folder = outFolder(options)
  const { urls, shop } = await withSample(options)
  try {
    const restart = () => start(options, shop)
    const current = { session: await restart() }
    try {
      await auditAndPrint(current, restart, urls, options, folder)
      if (options.open) await leaveOpen(current.session, options)
    } finally {
      await current.session.close().catch(() => {})
    }
  } finally {
    await shop?.close()
  }
}

watchForEnd(() => status)
try {
  await main()
  process.exitCode = status
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else if (!(error instanceof Stopped)) {
    process.stderr.write(`${error instanceof Refused ? error.message : `error: ${(error as Error)?.stack ?? error}`}\n`)
    process.exitCode = 2
  }
}
// Everything has ended; nothing that is left may hold up a stopped run.
const ended = stoppedWith()
if (ended !== undefined) {
  // A killed browser that starts is reaped, and its profile removed, only while we still run.
  await new Promise((resolve) => setTimeout(resolve, 400))
  process.exit(ended)
}
