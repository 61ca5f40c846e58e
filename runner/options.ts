/** The command line's arguments, each checked with a one-line message. */
import { Command, InvalidArgumentError, Option } from 'commander'
import type { Corrections } from '../src/engine/audit/types.ts'
import { type Language, languages, products, siteIds } from '../src/engine/knowledge/words.ts'
import { type BrowserKind, browserKinds } from './session.ts'

export type FailOn = 'notReady' | 'undecided'

export interface Options {
  json: boolean
  open: boolean
  corrections: Corrections
  lang: Language
  wait: number
  out?: string
  browserKind: BrowserKind
  browser?: string
  browserArg: string[]
  failOn?: FailOn
  urls: string[]
}

function milliseconds(text: string): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value > 600_000) throw new InvalidArgumentError('It is a number of milliseconds, at most 600000.')
  return value
}

function browserArgument(text: string, before: string[]): string[] {
  if (!text.startsWith('-')) throw new InvalidArgumentError('A browser argument starts with "--".')
  return [...before, text]
}

/** The system's language when it is supported, else English. */
const systemLanguage = (): Language => {
  const locale = Intl.DateTimeFormat().resolvedOptions().locale
  return languages.find((language) => locale.startsWith(language)) ?? 'en'
}

const program = () =>
  new Command('npm start --')
    .description(
      'Opens each address in a real browser, clicks the extension’s icon and prints what its popup found.\nWithout an address it audits the checkouts of the sample shop.',
    )
    .argument('[URL...]', 'pages to audit, http or https')
    .option('--json', 'print one JSON object per address, one a line; progress goes to standard error', false)
    .option('--open', 'open a visible window and leave it open for use by hand', false)
    .addOption(new Option('--site <SITE>', 'the country, instead of the one found').choices(siteIds))
    .addOption(new Option('--product <PRODUCT>', 'the product, instead of the one found').choices(products))
    .addOption(new Option('--lang <LANGUAGE>', 'language of summary and popup').choices(languages).default(systemLanguage()))
    .option('--wait <MS>', 'wait this many milliseconds more after a page has become quiet', milliseconds, 0)
    .option('--out <DIR>', 'write each audit as JSON, with a picture of the popup')
    .addOption(new Option('--browser-kind <KIND>', 'the kind of browser').choices(browserKinds).default('chromium'))
    .option('--browser <PATH>', 'the browser to use')
    .option('--browser-arg <ARG>', 'an argument for the browser; may be repeated', browserArgument, [] as string[])
    .addOption(
      new Option('--fail-on <VERDICT>', 'end with status 1 at this verdict; undecided includes notReady').choices([
        'notReady',
        'undecided',
      ]),
    )
    .helpOption('-h, --help', 'show this help')
    .addHelpText(
      'after',
      '\nExit status: 0 all audited; 1 --fail-on met; 2 something could not be audited, or an argument was bad; 130 or 143 stopped by a signal.',
    )
    .showSuggestionAfterError(false)

/** Reads the arguments. Throws `CommanderError` for help and for mistakes, after printing the message, a mistake's by way of `writeErr`. */
export function readOptions(args: readonly string[], writeErr?: (text: string) => void): Options {
  const command = program()
    .exitOverride()
    .configureOutput(writeErr ? { writeErr } : {})
    .parse(args, { from: 'user' })
  const { site, product, ...given } = command.opts()
  return { ...given, corrections: { ...(product && { product }), ...(site && { site }) }, urls: command.args } as Options
}
