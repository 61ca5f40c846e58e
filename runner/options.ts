/** The command line's arguments, each checked with a one-line message. */
import { Command, CommanderError, type Help, InvalidArgumentError, Option } from 'commander'
import type { Corrections } from '../src/engine/audit/types.ts'
import { type Language, languages, products, siteIds } from '../src/engine/knowledge/words.ts'
import { type Listed, readAddresses } from './address-file.ts'
import { commandTexts } from './command-texts.ts'
import { type ExportFiles, exportKinds } from './export-kinds.ts'
import { foreignIn, shopOfAll } from './foreign-address.ts'
import { type BrowserKind, browserKinds } from './session.ts'
import { shownAddress } from './shown-address.ts'

export const failOns = ['notReady', 'undecided'] as const
export type FailOn = (typeof failOns)[number]

export interface Options {
  json: boolean
  /** Whether the addresses are those of one journey. */
  journey: boolean
  /** The file of a recording, which is played and audited as a journey. */
  recording?: string
  /** Numbers of the recording's steps after which the page is audited once more. */
  stepAt: number[]
  open: boolean
  corrections: Corrections
  lang: Language
  wait: number
  out?: string
  browserKind: BrowserKind
  browser?: string
  browserArg: string[]
  failOn?: FailOn
  /** Whether the table is all that is printed. */
  summary: boolean
  /** Files that all audits are written to, by kind. */
  exports: ExportFiles
  baseline?: string
  /** The file of what people answered, by shop. */
  answers?: string
  urls: string[]
  /** What the tester calls each address. */
  labels: (string | undefined)[]
}

/** The system's language when it is supported, else English. */
export const systemLanguage = (): Language => {
  const locale = Intl.DateTimeFormat().resolvedOptions().locale
  return languages.find((language) => locale.startsWith(language)) ?? 'en'
}

/** The language of help and mistakes: the one that is asked for, as far as that can be told before the arguments are read. */
export function languageOf(args: readonly string[]): Language {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const asked = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length)
  return languages.find((language) => language === asked) ?? systemLanguage()
}

/** How arguments are read that are not taken as they are. What one throws is told as a mistake. */
export const readersIn = (lang: Language) => ({
  milliseconds(text: string): number {
    if (!/^\d+$/.test(text) || Number(text) > 600_000) throw new InvalidArgumentError(commandTexts[lang].wrong.milliseconds)
    return Number(text)
  },
  browserArgument(text: string, before: string[]): string[] {
    if (!text.startsWith('-')) throw new InvalidArgumentError(commandTexts[lang].wrong.browserArg)
    return [...before, text]
  },
  stepNumbers(text: string, before: number[]): number[] {
    if (!/^[1-9]\d{0,5}(,[1-9]\d{0,5})*$/.test(text)) throw new InvalidArgumentError(commandTexts[lang].wrong.stepAt)
    return [...before, ...text.split(',').map(Number)]
  },
})

/** The help's own words in `lang`. */
export function helpIn(lang: Language): Partial<Help> {
  const { headings, choices, otherwise } = commandTexts[lang]
  return {
    styleTitle: (title) => headings[title.replace(':', '').toLowerCase() as keyof typeof headings] ?? title,
    optionDescription({ description, argChoices, defaultValue }) {
      const given = typeof defaultValue === 'string' ? [`${otherwise}: ${defaultValue}`] : []
      const extra = [...(argChoices ? [`${choices}: ${argChoices.join(', ')}`] : []), ...given]
      return extra.length > 0 ? `${description} (${extra.join('; ')})` : description
    },
  }
}

function programIn(lang: Language): Command {
  const { description, usage, options: says, status, others } = commandTexts[lang]
  const { milliseconds, browserArgument, stepNumbers } = readersIn(lang)
  return new Command('npm start --')
    .configureHelp(helpIn(lang))
    .description(description)
    .usage(usage)
    .argument('[URL...]', says.urls)
    .option('--json', says.json, false)
    .option('--journey [RECORDING]', says.journey)
    .option('--step-at <N,…>', says.stepAt, stepNumbers, [] as number[])
    .option('--open', says.open, false)
    .addOption(new Option('--site <SITE>', says.site).choices(siteIds))
    .addOption(new Option('--product <PRODUCT>', says.product).choices(products))
    .addOption(new Option('--lang <LANGUAGE>', says.lang).choices(languages).default(systemLanguage()))
    .option('--wait <MS>', says.wait, milliseconds, 0)
    .option('--out <DIR>', says.out)
    .option('--file <FILE>', says.file)
    .addOption(new Option('--summary', says.summary).default(false).conflicts('json'))
    .option('--report <FILE|DIR>', says.report)
    .option('--csv <FILE>', says.csv)
    .option('--junit <FILE>', says.junit)
    .option('--sarif <FILE>', says.sarif)
    .option('--markdown <FILE>', says.markdown)
    .option('--baseline <FILE>', says.baseline)
    .option('--answers <FILE>', says.answers)
    .addOption(new Option('--browser-kind <KIND>', says.browserKind).choices(browserKinds).default('chromium'))
    .option('--browser <PATH>', says.browser)
    .option('--browser-arg <ARG>', says.browserArg, browserArgument, [] as string[])
    .addOption(new Option('--fail-on <VERDICT>', says.failOn).choices(failOns))
    .helpOption('-h, --help', says.help)
    .addHelpText('after', `\n${status}\n\n${others}`)
    .showSuggestionAfterError(false)
}

/** Whether a value of `--journey` is a recording's file and no address, which it was before there were recordings. */
export const isRecording = (value = '') => value.endsWith('.json') && !value.includes('://')

/** What follows `--journey` is taken for its value only where it is a recording. */
const withoutAddress = (args: readonly string[]): string[] =>
  args.map((arg, index) => (arg === '--journey' && !isRecording(args[index + 1]) ? '--journey=' : arg))

/** What is wrong, in `lang`. The library says it in English; its sentences are built from the option, the value and what is allowed. */
export function mistake(lang: Language, { code, message }: CommanderError): string {
  const { wrong, headings } = commandTexts[lang]
  const [, option = '', value, rest = ''] = /option '(-[\w-]*)[^']*'(?: argument '(.*)' is invalid\. )?(.*)$/s.exec(message) ?? []
  if (code === 'commander.unknownOption') return wrong.unknown(option)
  if (code === 'commander.optionMissingArgument') return wrong.missing(option)
  if (code === 'commander.conflictingOption') return wrong.conflict(option, /'(--[\w-]+)[^']*'$/.exec(message)?.[1] ?? '')
  if (value === undefined) return message.replace(/^error: /, '')
  return wrong.invalid(
    option,
    value,
    rest.replace(/^Allowed choices are (.*)\.$/, (_, all) => `${headings.options} ${all}.`),
  )
}

/**
 * Reads the arguments, and the addresses of `--file`. Throws `CommanderError` for help and for mistakes, after printing the message, a mistake's
 * by way of `writeErr`, and `Refused` for a file that cannot be read.
 */
export function readOptions(
  args: readonly string[],
  writeErr: (text: string) => void = (text) => void process.stderr.write(text),
): Options {
  const lang = languageOf(args)
  const command = programIn(lang)
    .exitOverride()
    .configureOutput({ writeErr: () => {} })
  try {
    command.parse(withoutAddress(args), { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode !== 0) writeErr(`error: ${mistake(lang, error)}\n`)
    throw error
  }
  const { site, product, file, journey: asked, ...given } = command.opts()
  const recording = asked || undefined
  const journey = asked !== undefined
  const typed: Listed[] = command.args.map((url) => ({ url }))
  const listed = file === undefined ? typed : [...typed, ...readAddresses(file, lang)]
  const urls = listed.map(({ url }) => url)
  const { wrong } = commandTexts[lang]
  const refuse = (message: string) => {
    writeErr(`error: ${message}\n`)
    throw new CommanderError(2, 'semaforo.refused', message)
  }
  const foreign = journey && foreignIn(urls)
  if (foreign) refuse(wrong.foreign(shownAddress(foreign), shopOfAll(urls)!))
  if (recording && urls.length > 0) refuse(wrong.recordingAlone)
  if (!recording && given.stepAt.length > 0) refuse(wrong.noRecording)
  return {
    ...given,
    journey,
    ...(recording && { recording }),
    corrections: { ...(product && { product }), ...(site && { site }) },
    exports: Object.fromEntries(exportKinds.map((kind) => [kind, given[kind]])),
    urls,
    labels: listed.map(({ label }) => label),
  } as Options
}
