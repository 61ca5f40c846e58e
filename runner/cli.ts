/** `npm start`: audits pages in a real browser by a real click, and prints what the popup found. */
import path from 'node:path'
import { CommanderError } from 'commander'
import { auditAll } from './audit-all'
import { launch, type Session } from './browser'
import { type Options, readOptions } from './options'
import { prepareFolder, writeOutcome } from './out'
import { startProgress } from './progress'
import { asJson, asObject, asText, statusAfter } from './report'
import { frontPage, withSample } from './sample'

/** Something that stops the whole run, said in one line. */
class Refused extends Error {}

/** Folders and files are meant from where the command was typed, which npm changes. */
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

async function start(options: Options, browserArgs: string[]): Promise<Session> {
  const executablePath = options.browser ? fromCaller(options.browser) : process.env.CHROME_PATH
  if (!executablePath) throw new Refused('error: no browser: name one with --browser or in CHROME_PATH')
  try {
    return await launch({ executablePath, visible: options.open, args: [...options.browserArg, ...browserArgs] })
  } catch (error) {
    const said = (error as Error).message.split('\n')[0]!
    const noScreen = /Missing X server|\$DISPLAY|cannot open display|ozone_platform/i.test(said)
    throw new Refused(`error: ${noScreen ? '--open needs a screen, and there is none' : `the browser does not start: ${said}`}`)
  }
}

/** Prints each outcome as it comes. Gives the exit status. */
async function auditAndPrint(session: Session, urls: readonly string[], options: Options, folder?: string): Promise<number> {
  const { json, lang, corrections, wait, open, failOn } = options
  const progress = startProgress()
  const settings = { answers: { corrections, language: lang }, wait, picture: folder !== undefined, keep: open }
  const onStart = (url: string, index: number) => progress.show(`${index + 1}/${urls.length} ${url}`)
  let status = 0
  let index = 0
  for await (const outcome of auditAll(session, urls, settings, onStart)) {
    progress.clear()
    process.stdout.write(json ? asJson(lang, outcome) : asText(lang, outcome))
    if (folder) writeOutcome(folder, index, outcome, asObject(lang, outcome))
    status = statusAfter(status, outcome, failOn)
    index += 1
  }
  return status
}

/** `--open`: the window belongs to the person in front of it until it is closed. */
async function leaveOpen({ browser }: Session, showFrontPage: boolean): Promise<void> {
  const [first] = await browser.pages()
  if (showFrontPage) await first?.goto(frontPage)
  process.stderr.write(
    'The window stays open. Pin Semáforo in the toolbar, click its icon on a checkout; close the window or press Ctrl-C to end.\n',
  )
  if (browser.connected) await new Promise((resolve) => browser.once('disconnected', resolve))
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2))
  const folder = outFolder(options)
  const { urls, shop, browserArgs } = await withSample(options.urls, options.open)
  try {
    const session = await start(options, browserArgs)
    try {
      const status = await auditAndPrint(session, urls, options, folder)
      if (options.open) await leaveOpen(session, urls.length === 0)
      return status
    } finally {
      await session.close().catch(() => {})
    }
  } finally {
    await shop?.close()
  }
}

// A reader that has seen enough, such as `head`, is no error.
process.stdout.on('error', () => process.exit(0))
try {
  process.exitCode = await main()
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    process.stderr.write(`${error instanceof Refused ? error.message : `error: ${(error as Error)?.stack ?? error}`}\n`)
    process.exitCode = 2
  }
}
