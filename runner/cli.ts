/** `npm start`: audits pages in a real browser by a real click on the icon, and prints the popup's findings. */
import { CommanderError } from 'commander'
import { type Answers, readAnswers } from './answers/read.ts'
import { auditAll } from './audit-all.ts'
import { auditJourney } from './audit-journey.ts'
import { auditWithRestarts, type Current, withOneRestart } from './audit-with-restarts.ts'
import { commandTexts } from './command-texts.ts'
import { type Options, readOptions } from './options.ts'
import { type Output, startOutput } from './output.ts'
import { startProgress } from './progress.ts'
import type { Recording } from './recording/read.ts'
import { recordingTexts } from './recording/texts.ts'
import { Refused } from './refused.ts'
import { frontPage, type Sample, withSample } from './sample-shop.ts'
import type { Session } from './session.ts'
import { shownAddress } from './shown-address.ts'
import { browserPathOf, startBrowser } from './start-browser.ts'
import { Stopped, stoppedWith, stopSignal, unlessStopped, watchForEnd } from './stop.ts'

async function start(options: Options, shop: Sample['shop']): Promise<Session> {
  const { browserKind, browserArg, open, lang } = options
  const executablePath = browserPathOf(options)
  unlessStopped()
  const launching = { executablePath, visible: open, args: browserArg, stop: stopSignal, ...(shop && { shop }) }
  return startBrowser(browserKind, lang, launching).catch((error) => {
    unlessStopped()
    throw error
  })
}

/** Takes what each visit gives. Absent until the arguments are read. */
let output: Output | undefined

/** Tells of each visit as soon as it ends; of a journey at its end. */
async function auditAndTell(
  current: Current,
  restart: () => Promise<Session>,
  urls: readonly string[],
  recording: Recording | undefined,
  answers: Answers,
  options: Options,
  { tell, end }: Output,
): Promise<void> {
  const { journey, lang, corrections, wait, open, out, stepAt } = options
  const progress = startProgress()
  const settings = { presets: { corrections, answers, language: lang }, wait, picture: out !== undefined, keep: open }
  const onStart = (url: string, index: number) => progress.show(`${index + 1}/${urls.length} ${shownAddress(url)}`)
  const played = async () => {
    const { auditRecording } = await import('./recording/audit-recording.ts')
    return auditRecording(current.session, recording!, stepAt, settings, {
      onPage: (url, step) => progress.show(`${step}/${recording!.flow.steps.length} ${shownAddress(url)}`),
      onOther: (url, shop) => process.stderr.write(`${recordingTexts[lang].passedOver(shownAddress(url), shop)}\n`),
    })
  }
  const together = (session: Session) => auditJourney(session, urls, settings, onStart)
  // A visible window that is gone was closed by the user, so it is not reopened.
  // A recording that pays is not played twice either.
  const visits = recording
    ? await played()
    : journey
      ? await (open ? together(current.session) : withOneRestart(current, restart, together))
      : open
        ? auditAll(current.session, urls, settings, onStart)
        : auditWithRestarts(current, restart, urls, settings, onStart)
  for await (const visit of visits) {
    progress.clear()
    // The browser has ended by our own hand: what it says of this page is no result.
    unlessStopped()
    tell(visit)
  }
  await end()
}

/** `--open`: leaves the window to the user until it is closed. */
async function leaveOpen({ browser, isAlive }: Session, { lang, urls, recording }: Options): Promise<void> {
  const [first] = await browser.pages()
  if (urls.length === 0 && !recording) await first?.goto(frontPage)
  process.stderr.write(`${commandTexts[lang].staysOpen}\n`)
  if (isAlive()) await new Promise((resolve) => browser.once('disconnected', resolve))
}

/** Reads and checks the recording that the options name. The library that plays it is loaded only where there is one. */
async function recordingOf({ recording, stepAt, lang }: Options): Promise<Recording | undefined> {
  return recording === undefined ? undefined : (await import('./recording/read.ts')).readRecording(recording, stepAt, lang)
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  const answers = options.answers === undefined ? {} : readAnswers(options.answers, options.lang, new Date().toISOString())
  const recording = await recordingOf(options)
  const { urls, shop } = await withSample(recording ? { ...options, urls: recording.addresses } : options)
  try {
    output = startOutput(options, options.journey || urls.length === 1)
    const restart = () => start(options, shop)
    const current = { session: await restart() }
    try {
      await auditAndTell(current, restart, urls, recording, answers, options, output)
      if (options.open) await leaveOpen(current.session, options)
    } finally {
      await current.session.close().catch(() => {})
    }
  } finally {
    await shop?.close()
  }
}

/** Programs of their own, by the first argument. */
const commands = {
  batch: async () => (await import('./batch/batch-command.ts')).batch,
  worker: async () => (await import('./batch/worker-command.ts')).worker,
}

const earned = () => output?.status() ?? 0
watchForEnd(earned)
try {
  const [name = '', ...args] = process.argv.slice(2)
  if (Object.hasOwn(commands, name)) process.exitCode = await (await commands[name as keyof typeof commands]())(args)
  else {
    await main()
    process.exitCode = earned()
  }
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
