/** Audits as texts to be sent. Golden texts are in `golden/`; a changed text is looked at and then accepted with `vitest -u`. */
import { expect, test } from 'vitest'
import { samples } from '../../../scripts/popup-preview/samples.mjs'
import type { Audit } from '../../../src/engine/audit/types.ts'
import { type Audience, audiences, audiencesOf, hasOpen, openListText, resultText } from '../../../src/engine/export/open-list.ts'
import { shopTexts } from '../../../src/engine/i18n/for-shops.ts'
import { shopText } from '../../../src/engine/i18n/render.ts'
import { requirementTexts } from '../../../src/engine/i18n/requirements/index.ts'
import { type Language, languages } from '../../../src/engine/knowledge/words.ts'
import { shopLanguage } from '../../../src/engine/view/shop-language.ts'
import { attested, auditOf, observation, result, where } from '../view/samples.ts'

function sample(name: string): Audit {
  const reply = samples[name]
  if (!reply?.ok) throw new Error(name)
  return reply.audit
}
const inAll = audiences.flatMap((audience) => languages.map((language): [Audience, Language] => [audience, language]))
const found = (audit: Audit, requirement: string) => audit.results.find((each) => each.requirement === requirement)!

test.each(inAll)('the list of what is open, for %s in %s', async (audience, language) => {
  await expect(openListText(audience, language, sample('notReady'))).toMatchFileSnapshot(
    `golden/list.${audience}.${language}.txt`,
  )
})

test.each(inAll)('one result, for %s in %s', async (audience, language) => {
  const audit = sample('oneFault')
  const text = resultText(audience, language, found(audit, 'card-field-names'), audit)
  await expect(text).toMatchFileSnapshot(`golden/result.${audience}.${language}.txt`)
})

/** A checkout with one failed result, which a page's own element causes in a frame and in a shadow root. */
function framed(): Audit {
  const at = { ...where(['iframe', '#host', '#a\\:b'], '<input name="cc">'), frame: 'https://tienda.example/form' }
  const failed = result('card-field-names', 'failed', 'mandatory', [
    observation('named-card-field', { where: at, data: { field: 'number', name: 'cc' } }),
  ])
  return { ...sample('oneFault'), ...auditOf([attested(failed, 'failed', { note: 'También en el teléfono.' })]) }
}

test('a developer is told frame, selectors that can be pasted, and markup, and what the tester noted', () => {
  const audit = framed()
  const lines = resultText('developer', 'es', audit.results[0]!, audit).split('\n')
  expect(lines).toEqual(
    expect.arrayContaining([
      '  iframe https://tienda.example/form',
      '  iframe » #host » #a\\:b',
      '  <input name="cc">',
      'Ana: no cumple',
      'También en el teléfono.',
    ]),
  )
})

test('in a journey a developer is told the step of each place, and the frame only where it is not that step’s page', () => {
  const audit = sample('oneFault')
  const steps = ['carrito', 'pago'].map((name) => ({ ...audit.steps[0]!, url: `https://tienda.example/${name}` }))
  const on = (step: number, frame: string) =>
    observation('named-card-field', { step, data: { field: 'number', name: 'cc' }, where: { ...where(['#a']), frame } })
  const failed = result('card-field-names', 'failed', 'mandatory', [on(0, steps[0]!.url), on(1, 'https://tienda.example/form')])
  expect(resultText('developer', 'es', failed, { ...audit, ...auditOf([failed]), steps })).toContain(
    '\n  Paso 1: https://tienda.example/carrito\n  #a\n  Paso 2: https://tienda.example/pago\n  iframe https://tienda.example/form\n  #a\n',
  )
})

test('a shop is told nothing that only developers can read', () => {
  const technical = /[<>`{}#]|=|\b(SDK|iframe|frame|script|HTML|CSS|selector|id|API|TLS|CSP|PCI|Access Token|Public Key)\b/i
  for (const language of languages) {
    expect(Object.keys(shopTexts[language])).toEqual(Object.keys(requirementTexts))
    for (const id of Object.keys(requirementTexts)) {
      const { asks, why } = shopText(language, id)
      expect(`${asks} ${why}`, id).not.toMatch(technical)
    }
    const audit = framed()
    const text = resultText('shop', language, audit.results[0]!, audit)
    expect(text).not.toMatch(technical)
    expect(text).toContain('https://tienda.example/checkout/pago')
  }
})

test('what only a person can see has no place, and what a buyer reads is quoted', () => {
  const audit = sample('oneFault')
  const asked = result('notifications', 'untested', 'mandatory', [observation('ask', { outcome: 'untested' })])
  expect(resultText('shop', 'en', asked, audit)).not.toContain('Where')
  const code = observation('raw-code', { where: where(['p'], '<p>'), data: { text: 'cc_rejected \u202e' } })
  expect(resultText('shop', 'en', result('response-messages', 'failed', 'mandatory', [code]), audit)).toContain(
    '(“cc_rejected \\u202e”)',
  )
})

test('words of a page stay words: nothing invisible or reordering is copied', () => {
  const audit = sample('hostile')
  for (const [audience, language] of inAll)
    for (const text of [
      openListText(audience, language, audit),
      ...audit.results.map((each) => resultText(audience, language, each, audit)),
    ])
      expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u202a-\u202e]/u)
})

test('of many places of one sentence the first are written out', () => {
  const audit = sample('many')
  const text = resultText('developer', 'en', found(audit, 'card-field-names'), audit)
  expect(text.match(/^ +#card-/gm)).toHaveLength(20)
  expect(text).toContain('and 3 more')
})

test('a shop is sent only what is open, and no list where nothing is', () => {
  const audit = sample('oneFault')
  expect(audiencesOf(audit, found(audit, 'card-field-names'))).toEqual(['developer', 'shop'])
  expect(audiencesOf(audit, found(audit, 'https'))).toEqual(['developer'])
  expect([hasOpen(audit), hasOpen(auditOf([result('https', 'passed')]))]).toEqual([true, false])
})

test.each([
  ['MLB', 'pt'],
  ['MLA', 'es'],
  ['MPE', 'es'],
  [null, null],
] as const)('the people of a shop in %s read %s', (site, language) => {
  expect(shopLanguage({ context: { ...sample('oneFault').context, site: { value: site, why: [] } } })).toBe(language)
})
