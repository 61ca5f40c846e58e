/** The arguments of `batch` and `worker`. */
import os from 'node:os'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { type Language, languages } from '../../src/engine/knowledge/words.ts'
import { type FailOn, failOns, helpIn, languageOf, mistake, readersIn, systemLanguage } from '../options.ts'
import { type BrowserKind, browserKinds } from '../session.ts'
import { usualRules } from './queue.ts'
import { batchTexts } from './texts/index.ts'

export interface WorkerOptions {
  /** The folder of journal and results; a worker needs none where results go to a table. */
  out?: string
  /** A PostgreSQL server, in a table of which results are. */
  results?: string
  /** A queue on a server. */
  queue?: string
  /** The queue's name on that server. */
  name: string
  /** How many browsers at a time. */
  workers: number
  /** Milliseconds between two visits of one shop. */
  pauseBetween: number
  lang: Language
  wait: number
  browserKind: BrowserKind
  browser?: string
  browserArg: string[]
}

export interface BatchOptions extends WorkerOptions {
  csv: string
  out: string
  /** Whether to try once more what could not be audited. */
  retry: boolean
  failOn?: FailOn
}

/** A batch on a server is only to be held up, or to go on. */
export type SwitchOptions = Required<Pick<WorkerOptions, 'queue'>> & Pick<WorkerOptions, 'name' | 'lang'> & { pause: boolean }

/** A browser and its page keep about two cores busy; the measurements are in docs/scale.md. */
const usualWorkers = Math.max(1, Math.floor(os.availableParallelism() / 2))

function base(name: string, lang: Language): Command {
  const { options: says, wrong, usage } = batchTexts[lang]
  const { milliseconds, browserArgument } = readersIn(lang)
  const count = (text: string) => {
    if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError(wrong.workers)
    return Number(text)
  }
  const address = (text: string) => {
    if (!/^(rediss?|postgres(ql)?):\/\/./.test(text)) throw new InvalidArgumentError(wrong.queue)
    return text
  }
  const postgres = (text: string) => {
    if (!/^postgres(ql)?:\/\/./.test(text)) throw new InvalidArgumentError(wrong.results)
    return text
  }
  const queueName = (text: string) => {
    if (!/^[\w-]{1,60}$/.test(text)) throw new InvalidArgumentError(wrong.name)
    return text
  }
  return new Command(`npm start -- ${name}`)
    .configureHelp(helpIn(lang))
    .usage(usage[name as 'batch' | 'worker'])
    .option('--out <DIR>', says.out)
    .option('--results <URL>', says.results, postgres)
    .option('--queue <URL>', says.queue, address)
    .option('--name <NAME>', says.name, queueName, 'semaforo')
    .option('--workers <N>', says.workers(usualWorkers), count, usualWorkers)
    .option('--pause-between <MS>', says.pauseBetween(usualRules.pause), milliseconds, usualRules.pause)
    .addOption(new Option('--lang <LANGUAGE>', says.lang).choices(languages).default(systemLanguage()))
    .option('--wait <MS>', says.wait, milliseconds, 0)
    .addOption(new Option('--browser-kind <KIND>', says.browserKind).choices(browserKinds).default('chromium'))
    .option('--browser <PATH>', says.browser)
    .option('--browser-arg <ARG>', says.browserArg, browserArgument, [] as string[])
    .helpOption('-h, --help', says.help)
    .showSuggestionAfterError(false)
}

/** Parses, and tells a mistake in one line. Throws `CommanderError` for help and mistakes. */
function parse(command: Command, args: readonly string[], lang: Language): void {
  command.exitOverride().configureOutput({ writeErr: () => {} })
  try {
    command.parse(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode !== 0) process.stderr.write(`error: ${mistake(lang, error)}\n`)
    throw error
  }
}

function refuse(says: string): never {
  process.stderr.write(`error: ${says}\n`)
  throw new CommanderError(2, 'semaforo.batch', says)
}

export function readBatchOptions(args: readonly string[]): BatchOptions | SwitchOptions {
  const lang = languageOf(args)
  const { description, options: says, wrong, status } = batchTexts[lang]
  const command = base('batch', lang)
    .description(description.batch)
    .argument('[CSV]', says.csv)
    .option('--retry', says.retry, false)
    .addOption(new Option('--fail-on <VERDICT>', says.failOn).choices(failOns))
    .option('--pause', says.pause, false)
    .addOption(new Option('--resume', says.resume).default(false).conflicts('pause'))
    .addHelpText('after', `\n${status}`)
  parse(command, args, lang)
  const { pause, resume, ...given } = command.opts()
  const [csv, ...more] = command.args
  if (pause || resume) {
    if (given.queue === undefined) refuse(wrong.needsQueue(pause ? '--pause' : '--resume'))
    return { queue: given.queue, name: given.name, lang, pause }
  }
  if (csv === undefined || more.length > 0) refuse(wrong.oneList)
  if (given.out === undefined) refuse(wrong.needsFolder)
  return { ...given, csv } as BatchOptions
}

export function readWorkerOptions(args: readonly string[]): WorkerOptions & { queue: string } {
  const lang = languageOf(args)
  const { description, wrong } = batchTexts[lang]
  const command = base('worker', lang).description(description.worker)
  parse(command, args, lang)
  const given = command.opts()
  if (command.args.length > 0) refuse(wrong.noArgument(command.args[0]!))
  if (given.queue === undefined) refuse(wrong.needsQueue('worker'))
  if (given.out === undefined && given.results === undefined) refuse(wrong.needsFolder)
  return given as WorkerOptions & { queue: string }
}
