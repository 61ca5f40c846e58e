import fs from 'node:fs'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, test } from 'vitest'
import { engineReasons } from '../../src/engine/audit/engine-reasons.ts'
import { observationText, sources } from '../../src/engine/i18n/render.ts'
import { requirementTexts } from '../../src/engine/i18n/requirements/index.ts'
import type { ReasonText, RequirementTexts } from '../../src/engine/i18n/texts.ts'
import { languages, products } from '../../src/engine/knowledge/words.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { fixturesOf } from '../fixtures.ts'

const files = fs.readdirSync('src/engine/requirements').filter((file) => file !== 'index.ts')
const ids = catalogue.requirements.map(({ id }) => id)
/** The compiler compares ids and reasons (`tests/types/texts.ts`); these tests read the words. */
const textsById: Record<string, RequirementTexts> = requirementTexts

test('every file of the folder is in the catalogue once, under its own name', () => {
  expect([...ids].sort()).toEqual(files.map((file) => file.replace(/\.ts$/, '')).sort())
})

test.each(languages)('every requirement has a titled and dated source in %s', (language) => {
  for (const id of ids) {
    const pages = sources(id, language, null)
    expect(pages.length).toBeGreaterThan(0)
    for (const { title, address, read } of pages) {
      expect(title.length).toBeGreaterThan(2)
      expect(address).toMatch(
        new RegExp(`^https://www\\.mercadopago\\.[a-z.]+/developers/${language}/(docs|guides)/[a-z0-9/-]+$`),
      )
      expect(read).toMatch(/^\d{4}-\d\d-\d\d$/)
    }
  }
})

describe.each(catalogue.requirements)('$id', (requirement) => {
  const reasons = Object.keys(requirement.reasons)
  const open = (reason: string) => ['failed', 'cantTell'].includes(requirement.reasons[reason]!.outcome)

  test.each(languages)('has a text for each reason in %s, and a how-to for each open one', (language) => {
    const texts = textsById[requirement.id]![language]
    expect(texts.title.length).toBeGreaterThan(5)
    expect(texts.fault.length).toBeGreaterThan(5)
    expect(texts.fault).not.toBe(texts.title)
    expect(texts.why.length).toBeGreaterThan(20)
    for (const reason of reasons) {
      const text = texts.reasons[reason]! as ReasonText
      expect(text.says.length, reason).toBeGreaterThan(5)
      expect(text.fix !== undefined, `${reason}: how to fix or settle it`).toBe(open(reason))
    }
  })

  test('uses the same data in every language, and its texts are well formed', () => {
    for (const reason of reasons) {
      const used = languages.map((language) => names(textsById[requirement.id]![language].reasons[reason]!.says))
      expect(used[1]).toEqual(used[0])
      expect(used[2]).toEqual(used[0])
      const data = Object.fromEntries(used[0]!.map((name) => [name!, name === 'count' ? 2 : 'x']))
      for (const language of languages) {
        for (const product of [null, ...products]) {
          expect(observationText(language, requirement.id, { reason, data }, product).says).not.toMatch(/[{}]/)
        }
      }
    }
  })

  test('says the same data in a list as in a sentence, and lists the same reasons in every language', () => {
    for (const reason of reasons) {
      const texts = languages.map((language) => textsById[requirement.id]![language].reasons[reason]!)
      expect(new Set(texts.map(({ list }) => list && Object.keys(list).join())).size, reason).toBe(1)
      for (const { says, list } of texts) {
        if (!list) continue
        const intro = 'intro' in list ? names(list.intro).filter((name) => name !== 'n') : []
        const items = names(`${list.item}${'intro' in list ? (list.name ?? '') : ''}`)
        expect([...new Set([...intro, ...items])].sort(), reason).toEqual(names(says))
        if ('sentence' in list) expect(names(list.sentence), reason).toEqual(['items'])
        else expect(list.intro, reason).toMatch(/:$/)
      }
    }
  })

  test('has a fixture for each reason', () => {
    const shown = new Set(fixturesOf(requirement.id).map(({ reason }) => reason))
    for (const reason of reasons) expect(shown, reason).toContain(reason)
    for (const reason of shown) expect([...reasons, ...Object.keys(engineReasons)], reason).toContain(reason)
  })
})

/** The values that a message uses, also inside plurals and choices. */
function names(message: string): string[] {
  const found = new Set<string>()
  const look = (parts: readonly Part[]) => {
    for (const part of parts) {
      if (part.type !== 0 && part.type !== 7 && typeof part.value === 'string') found.add(part.value)
      for (const option of Object.values(part.options ?? {})) look(option.value)
    }
  }
  look(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst() as Part[])
  return [...found].sort()
}

interface Part {
  type: number
  value?: unknown
  options?: Record<string, { value: Part[] }>
}

test('the three languages differ where they should', () => {
  for (const id of ids) {
    const { es, pt, en } = textsById[id]!
    expect(new Set([es.why, pt.why, en.why]).size).toBe(3)
  }
})
