/** Properties of every text that quotes a page. */
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { engineReasons } from '../../../src/engine/audit/engine-reasons.ts'
import { plain } from '../../../src/engine/i18n/plain.ts'
import { observationText, requirementText, sources, whyText } from '../../../src/engine/i18n/render.ts'
import { languages, products } from '../../../src/engine/knowledge/words.ts'
import { catalogue } from '../../../src/engine/requirements/index.ts'
import { patience, runs } from '../../runs.ts'
import { text } from './strings.ts'

vi.setConfig({ testTimeout: patience })

/** Control and direction characters that must be escaped; isolates are ours. */
const deceiving = /(?![\t\n\r\u2066\u2069])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

const everyReason = catalogue.requirements.flatMap(({ id, reasons }) =>
  [...Object.keys(reasons), ...Object.keys(engineReasons)].map((reason) => ({ id, reason })),
)

/** Names of all data that texts of reasons use. */
const quoted = [
  'address',
  'cft',
  'count',
  'datum',
  'field',
  'holder',
  'host',
  'key',
  'minimum',
  'name',
  'origin',
  'place',
].concat(['read', 'result', 'site', 'status', 'tea', 'text', 'tls'])
const data = fc
  .tuple(...quoted.map(() => fc.oneof(text, fc.double(), fc.nat())))
  .map((values) => Object.fromEntries(quoted.map((name, index) => [name, values[index]!])))

test('every reason has a text in every language for any data', () => {
  fc.assert(
    fc.property(fc.constantFrom(...everyReason), fc.constantFrom(null, ...products), data, ({ id, reason }, product, given) => {
      for (const language of languages) {
        const { says, fix = '' } = observationText(language, id, { reason, data: given }, product)
        expect(says).not.toBe(reason)
        expect(says + fix).not.toMatch(deceiving)
      }
    }),
    runs(400),
  )
})

test('shows unknown values unchanged', () => {
  fc.assert(
    fc.property(fc.constantFrom(...languages), text, (language, odd) => {
      expect(requirementText(language, odd)).toEqual({ title: odd, fault: odd, why: '', howTo: [] })
      expect(observationText(language, odd, { reason: odd, data: {} }, null)).toEqual({ says: odd })
      expect(observationText(language, 'https', { reason: odd, data: {} }, null)).toEqual({ says: odd })
      expect(whyText(language, odd)).toBe(odd)
      expect(sources(odd, language, null)).toEqual([])
    }),
    runs(),
  )
})

test('escapes a page’s text, and only once', () => {
  fc.assert(
    fc.property(text, (words) => {
      const shown = plain(words)
      expect(shown).not.toMatch(deceiving)
      expect(shown.replace(/[\u2066\u2069]/g, '')).not.toMatch(/\p{Cf}/u)
    }),
    runs(500),
  )
})
