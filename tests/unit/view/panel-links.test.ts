import { expect, test } from 'vitest'
import { requirementText } from '../../../src/engine/i18n/render.ts'
import { requirementTexts } from '../../../src/engine/i18n/requirements/index.ts'
import type { Fix, ReasonText, RequirementTexts } from '../../../src/engine/i18n/texts.ts'
import { languages } from '../../../src/engine/knowledge/words.ts'
import { panelLinks, panelPagesIn } from '../../../src/engine/view/panel-links.ts'

const panel = 'https://www.mercadopago.com.ar/developers/panel/app'

test('a page’s name becomes a link, and the text stays the same', () => {
  expect(panelLinks('Entrá a Tus integraciones › (tu aplicación).', 'es', 'MLA')).toEqual([
    { text: 'Entrá a ' },
    { text: 'Tus integraciones', address: panel },
    { text: ' › (tu aplicación).' },
  ])
  expect(panelLinks('Tus integraciones', 'es', 'MLA')).toEqual([{ text: 'Tus integraciones', address: panel }])
  expect(panelLinks('Your integrations', 'es', 'MLA')).toEqual([{ text: 'Your integrations' }])
  expect(panelLinks('', 'es', 'MLA')).toEqual([])
})

test('lists each page once', () => {
  const texts = ['Tus integraciones › a', 'Tus integraciones › b', 'sus claves Pix', 'nada']
  expect(panelPagesIn(texts, 'es', 'MLA').map(({ text }) => text)).toEqual(['Tus integraciones', 'claves Pix'])
})

const fixesOf = (fix: Fix | undefined) => (typeof fix === 'object' ? Object.values(fix) : fix ? [fix] : [])

test.each(languages)('in %s the how-to and fixes lead to the panel where they speak of it', (language) => {
  const linked = Object.entries(requirementTexts as Record<string, RequirementTexts>).flatMap(([id, texts]) => {
    const reasons: Record<string, ReasonText> = texts[language].reasons
    const said = [...requirementText(language, id).howTo, ...Object.values(reasons).flatMap(({ fix }) => fixesOf(fix))]
    const links = said.flatMap((text) => panelLinks(text, language, 'MLB')).filter(({ address }) => address)
    return links.length > 0 ? [[id, links.length]] : []
  })
  expect(Object.fromEntries(linked)).toEqual({
    'integrator-credentials': 1,
    notifications: 1,
    'production-credentials': 3,
    'pix-key': 1,
    'integration-quality': 1,
  })
})
