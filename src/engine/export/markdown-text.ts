/** Words as Markdown of which nothing is obeyed: no markup, HTML, link, image or formula, and nobody is mentioned. Pure. */
import { codeParts } from '../view/code-parts.ts'

/**
 * An invisible space. It stands after a sign of which GitHub and GitLab would make a mention, a reference, an emoji or a link in the
 * finished text, where a backslash is gone, and between backticks that are not to be counted together.
 */
const apart = '&#8203;'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const oneLine = (text: string) => text.replace(/\s+/g, ' ')

const escaped = (text: string): string =>
  oneLine(text)
    .replace(/[\\*_[\]{}|~$]|^[-+=#](?= |$|[-+=#])|(?<=^\d{1,9})[.)]/g, '\\$&')
    .replace(/[&<>]/g, (character) => entities[character]!)
    .replace(/[@#:!%](?=[\w/[])|(?<=\bwww)(?=\.)|(?<=\bGH)(?=-\d)/gi, `$&${apart}`)
    .replaceAll('`', '&#96;')

/** A sentence; its code parts are shown as code. */
export const markdown = (sentence: string): string =>
  codeParts(oneLine(sentence))
    .map(({ text, isCode }, index, parts) =>
      isCode ? `${parts[index - 1]?.isCode ? apart : ''}${codeSpan(text)}` : escaped(text),
    )
    .join('')

/** Text as code, in as many backticks as it takes. It may stand in no table: there a bar would end its cell. */
export function codeSpan(text: string): string {
  const shown = oneLine(text).trim()
  if (shown === '') return ''
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const room = /^`|`$/.test(shown) ? ' ' : ''
  return `${fence}${room}${shown}${room}${fence}`
}

/** The lines of a section under its heading. */
export const section = (heading: string, lines: readonly string[]) => ['', `## ${markdown(heading)}`, '', ...lines]
