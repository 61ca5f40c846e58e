import { expect, test } from 'vitest'
import type { Audit } from '../../../src/engine/audit/types.ts'
import { junitOf } from '../../../src/engine/export/junit.ts'
import { excepted, hostile, lapsed, notACheckout, right, all as samples, wrong } from './audits.ts'
import { all, parseXml } from './parsers.ts'

const suites = (audits: readonly Audit[]) => all(parseXml(junitOf(audits, 'en')), 'testsuite')
const casesOf = (audit: Audit) =>
  Object.fromEntries(
    all(suites([audit])[0]!, 'testcase').map(({ attributes, children }) => [
      attributes.name!.split(':')[0],
      children.map(({ name }) => name).join(' '),
    ]),
  )

test('a mandatory failure fails, a doubt is skipped, an error is an error, a recommended failure passes and says so', () => {
  expect(casesOf(wrong)).toEqual({
    https: '',
    'official-sdk': 'error',
    'card-field-names': 'failure',
    'secure-fields': 'system-out',
    'terms-link': 'skipped system-out',
    notifications: 'failure',
    reports: 'skipped system-out',
  })
  expect(suites([wrong])[0]!.attributes).toMatchObject({ tests: '7', failures: '2', errors: '1', skipped: '2' })
})
test('an exception passes and says who, why and until when; one that counts no more fails', () => {
  expect(casesOf(excepted)).toEqual({ https: '', promotions: 'system-out', 'card-field-names': 'system-out' })
  const text = junitOf(excepted, 'en')
  expect(text).toContain('Accepted by Ana until Mar 1, 2027\nCampaña hasta marzo.')
  expect(text).toContain('False alarm, says Caro\nEs un buscador.')
  expect(casesOf(lapsed)).toEqual({ promotions: 'failure' })
  expect(junitOf(lapsed, 'en')).toContain('Accepted until Nov 1, 2026: it no longer counts.')
})
test('of a page that is no checkout nothing passes', () => {
  expect(casesOf(notACheckout)).toEqual({ https: 'skipped system-out' })
})
test('a case keeps its name, whatever its outcome', () => {
  const name = (audit: Audit) => all(parseXml(junitOf(audit, 'es')), 'testcase').map(({ attributes }) => attributes.name)
  expect(name(right)).toContain(name(wrong)[2])
})
test('sums its suites', () => {
  const root = parseXml(junitOf(samples, 'en'))
  for (const count of ['tests', 'failures', 'errors', 'skipped'])
    expect(Number(root.attributes[count])).toBe(
      all(root, 'testsuite').reduce((sum, { attributes }) => sum + Number(attributes[count]), 0),
    )
})
test('says a page’s words as they were, but for characters that no XML may hold', () => {
  const [failure] = all(parseXml(junitOf(hostile, 'en')), 'failure')
  expect(failure!.text).toContain('</failure></testsuite>]]><script>')
  expect(failure!.text).toContain('nul\\u0000 esc\\u001b[31m bidi\\u202egnp.exe half\\ud800 end')
})
