/** Where the data of a test card went while the tester paid, as Markdown. Pure. */
import type { Audit } from '../audit/types.ts'
import type { Wording } from '../i18n/wording.ts'
import { leakShown, leakTextsFor } from '../view/leak.ts'
import { codeSpan, markdown, section } from './markdown-text.ts'
import { outcomeSigns } from './outcome-signs.ts'

/** Nothing where no payment was watched. */
export function leakLines(language: Wording, { cardDataLeak: leak }: Audit): string[] {
  if (!leak) return []
  const { says, blocks, fix, when, watched, findings, notWatched } = leakShown(language, leak)
  const texts = leakTextsFor(language)
  return section(texts.title, [
    `${outcomeSigns[leak.outcome]} ${markdown(`${says} ${blocks}`.trim())}`,
    '',
    ...findings.map(({ host, says, where }) => `- ${codeSpan(host)} ${markdown(`${says} (${where})`)}`),
    '',
    ...(fix ? [markdown(fix), ''] : []),
    markdown(`${watched} ${when}`),
    '',
    ...(notWatched.length > 0 ? [`${markdown(texts.notWatched)}:`, '', ...notWatched.map((each) => `- ${markdown(each)}`)] : []),
  ])
}
