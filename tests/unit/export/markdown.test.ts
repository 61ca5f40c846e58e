import { expect, test } from 'vitest'
import { markdownOf } from '../../../src/engine/export/markdown.ts'
import { excepted, hostile, hostileWords, notACheckout } from './audits.ts'
import { deceiving } from './parsers.ts'

/** Without code spans, which show what is in them as it is. */
const outsideCode = (text: string) => text.replace(/(?<!`)(`+)(?!`)(.*?[^`])\1(?!`)/g, '')

test('of a page’s words nothing is obeyed', () => {
  const text = markdownOf(hostile, 'en')
  // The links to the official pages are ours.
  const rest = outsideCode(text).replace(/\[[^\][]*\]\(<https:\/\/www\.mercadopago\.com\.ar\/[^<>]*>\)/g, '')
  const unescaped = rest.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/^\*\*[\w ]+:\*\*/gm, '')
  expect(unescaped).not.toMatch(/[\\`*_[\]{}|~$]/)
  expect(rest).not.toMatch(/<(?!https)|&(?!amp;|lt;|gt;|#8203;|#96;)/)
  expect(rest.replaceAll(/&#\d+;/g, '·')).not.toMatch(/[@#](?=\w)|https?:\/\/|www\.|GH-\d|:smile:/)
  expect(text.split('\n').filter((line) => /^#|^- item|^second/.test(line))).toEqual(
    text.split('\n').filter((line) => /^#{1,3} (?!heading)/.test(line)),
  )
  expect(text.replace(/[\u2066\u2069]/g, '')).not.toMatch(deceiving)
})
test('keeps a page’s words as code where it is code', () => {
  const text = markdownOf(hostile, 'en')
  expect(text).toContain('<img src=x onerror=alert(1)>')
  for (const words of hostileWords.filter((each) => !/\n|nul/.test(each))) expect(text).toContain(words)
})
test('an exception comes with who, why and until when', () => {
  const text = markdownOf(excepted, 'es')
  expect(text).toContain('## Excepciones')
  expect(text).toContain('> Aceptado por Ana hasta el 1 mar 2027\n>\n> Campaña hasta marzo.')
})
test('a page that is no checkout has no results', () => {
  expect(markdownOf(notACheckout, 'en')).not.toContain('##')
})
