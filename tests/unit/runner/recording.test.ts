/** A recording of Chrome DevTools' Recorder is read and refused before a browser starts, and what it types is told nowhere. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { CommanderError } from 'commander'
import { afterAll, describe, expect, test } from 'vitest'
import { readOptions } from '../../../runner/options.ts'
import { errorText } from '../../../runner/problem-texts.ts'
import { CannotAudit } from '../../../runner/problems.ts'
import { readRecording } from '../../../runner/recording/read.ts'
import { recordingTexts } from '../../../runner/recording/texts.ts'
import { typesForeignCard } from '../../../runner/recording/typed-cards.ts'
import { cleanAudit, cleanerOf } from '../../../runner/recording/without-typed.ts'
import { Refused } from '../../../runner/refused.ts'
import { challengeCards, testCards } from '../../../src/engine/knowledge/test-cards.ts'
import { languages } from '../../../src/engine/knowledge/words.ts'
import { wrong } from '../export/audits.ts'
import { observation, result } from '../view/samples.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const opens = { type: 'navigate', url: 'https://tienda.example/carrito?token=1' }
const change = (value: string) => ({ type: 'change' as const, selectors: [['#n']], value })
const keys = (...names: string[]) =>
  names.flatMap((key) => [
    { type: 'keyDown', key },
    { type: 'keyUp', key },
  ])
const stepsOf = (steps: readonly object[]) => steps as Parameters<typeof typesForeignCard>[0]

/** Writes a file and reads it as a recording; the refusal's message, or the recording. */
function read(content: unknown, stepAt: number[] = [], lang: (typeof languages)[number] = 'en') {
  const file = path.join(folder, 'compra.json')
  fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  try {
    return readRecording(file, stepAt, lang)
  } catch (error) {
    if (error instanceof Refused) return error.message.replace(file, 'FILE')
    throw error
  }
}

/** Invented, with a check digit that is right. */
const foreign = '4111111111111111'

describe('a card number', () => {
  test.each([
    ['as one', [change(foreign)]],
    ['with spaces', [change(' 4111 1111 1111 1111 ')]],
    ['with dashes', [change('4111-1111-1111-1111')]],
    ['with signs that no card has', [change('4111/1111/1111/1111')]],
    ['in wide digits', [change('４１１１１１１１１１１１１１１１')]],
    ['within a text', [change('tarjeta: 4111 1111 1111 1111 (la mía)')]],
    ['beside a test card', [change('5031 7557 3453 0604, 4111111111111111')]],
    ['group by group into four fields', ['4111', '1111', '1111', '1111'].map(change)],
    ['group by group into three fields', ['3782', '822463', '10005'].map(change)],
    ['of 13 digits', [change('4222222222222')]],
    ['of 19 digits', [change('6304000000000000000')]],
    ['key by key', keys(...foreign)],
    ['by other names of the keys', keys(...[...foreign].map((digit, index) => (index % 2 ? `Digit${digit}` : `Numpad${digit}`)))],
    ['with a mistyped key', keys(...'41117', 'Backspace', ...'111111111111')],
    ['with a modifier in between', keys(...'41111111', 'ShiftLeft', ...'11111111')],
  ])('that is no test card is found: %s', (_, steps) => {
    expect(typesForeignCard(stepsOf([opens, ...steps]))).toBe(true)
  })

  test.each([...Object.values(testCards).flat(), ...challengeCards].map(({ number }) => number))(
    'of a test card is allowed: %s',
    (number) => {
      const digits = number.replaceAll(' ', '')
      for (const typed of [number, digits, number.replaceAll(' ', '-')])
        expect(typesForeignCard(stepsOf([change(typed)]))).toBe(false)
      expect(typesForeignCard(stepsOf(keys(...digits)))).toBe(false)
      expect(typesForeignCard(stepsOf(number.split(' ').map(change)))).toBe(false)
    },
  )

  test('is not what has another check digit, or another length', () => {
    for (const typed of ['4111111111111112', '411111111111', '12345678', '11/30', 'APRO', '+54 9 11 5555-5555'])
      expect(typesForeignCard(stepsOf([change(typed)]))).toBe(false)
    expect(typesForeignCard(stepsOf([...keys(...'41111111'), { type: 'click' }, ...keys(...'11111111')]))).toBe(false)
  })

  test.each(languages)('is refused with one sentence that does not repeat it: %s', (lang) => {
    expect(read({ title: 'Compra', steps: [opens, change(foreign)] }, [], lang)).toBe(
      `error: ${recordingTexts[lang].foreignCard}`,
    )
    expect(recordingTexts[lang].foreignCard).not.toMatch(/\d/)
  })
})

describe('a recording', () => {
  test('is read with the addresses that it opens', () => {
    const recording = read({ title: 'Compra', steps: [opens, change('APRO')] }, [2])
    expect(recording).toMatchObject({ addresses: [opens.url], flow: { steps: [opens, { value: 'APRO' }] } })
  })

  test.each([
    ['no JSON', '5031 7557 3453 0604'],
    ['other JSON', [{ schema: 'semaforo.audit/2' }]],
    ['without steps', { title: 'Compra', steps: [] }],
    ['with a step of an unknown kind', { title: 'Compra', steps: [opens, { type: 'pay', value: 's3cret' }] }],
    ['with a step that lacks something', { title: 'Compra', steps: [opens, { type: 'change', value: 's3cret' }] }],
  ])('is refused with one line that quotes nothing of it: %s', (_, content) => {
    expect(read(content)).toBe('error: --journey: FILE is no recording of Chrome DevTools’ Recorder: export it as JSON')
  })

  test('has to open an address, and to have the steps that are named', () => {
    expect(read({ title: 'Compra', steps: [change('APRO')] })).toMatch(/^error: --journey: FILE opens no address/)
    expect(read({ title: 'Compra', steps: [opens] }, [1, 4])).toBe(
      'error: --step-at: the recording has no step 4: the last one is 1',
    )
  })

  test.each(languages)('that stops says at which step, and what kind of step it is: %s', (lang) => {
    const says = errorText(lang, new CannotAudit('no-element', '', { number: 6, type: 'change' }))
    expect(says).toMatch(/^\S+ 6 .*\(change\)\. \p{Lu}.{20,}/u)
  })
})

describe('what a page repeats of what was typed', () => {
  const typed = stepsOf([
    change('Zulema Quiroga'),
    change('5031 7557 3453 0604'),
    change('zulema@correo.example'),
    change('123'),
    change('APRO'),
  ])
  const said = {
    ...wrong,
    steps: [{ ...wrong.steps[0]!, url: 'https://tienda.example/zulema%20quiroga/123', title: 'Gracias, ZULEMA  QUIROGA' }],
    results: [
      result('terms-link', 'failed', 'mandatory', [
        observation('dead-link', {
          where: {
            frame: 'https://tienda.example/',
            selector: ['#z-5031755734530604'],
            snippet: '<a title="5031-7557-3453-0604">',
          },
          data: { text: 'zulema@correo.example APRO', n: 5031 },
        }),
      ]),
    ],
  }

  test('is taken out of titles, addresses, places and data, however it is written', () => {
    const audit = cleanAudit(said, cleanerOf(typed))
    expect(JSON.stringify(audit)).not.toMatch(/zulema|quiroga|7557/i)
    expect(audit.steps[0]).toMatchObject({ url: 'https://tienda.example/…/123', title: 'Gracias, …' })
    expect(audit.results[0]!.observations[0]!.where!.snippet).toBe('<a title="…">')
    expect(audit.results[0]!.observations[0]!.data, 'short words stay').toEqual({ text: '… APRO', n: 5031 })
  })
  test('is nothing in the audit of a page that repeats none of it', () => {
    expect(cleanAudit(wrong, cleanerOf(typed))).toEqual(wrong)
  })
})

describe('--journey', () => {
  const urls = ['https://tienda.example/a', 'https://tienda.example/b.json']
  const refusal = (...args: string[]) => {
    const said: string[] = []
    expect(() => readOptions(['--lang', 'en', ...args], (text) => said.push(text))).toThrow(CommanderError)
    return said.join('')
  }

  test.each([
    [['--journey', ...urls]],
    [[...urls, '--journey']],
    [[urls[0]!, '--journey', urls[1]!]],
    [['--journey', urls[1]!, urls[0]!].toReversed()],
  ])('before or between addresses takes none of them for a recording: %j', (args) => {
    const options = readOptions(args)
    expect(options.journey).toBe(true)
    expect(options.recording).toBeUndefined()
    expect(options.urls).toEqual(args.filter((arg) => arg.startsWith('https')))
  })

  test.each([[['--journey', 'compra.json']], [['--journey=grabaciones/compra.json']]])('takes a recording: %j', (args) => {
    const options = readOptions([...args, '--step-at', '3,5', '--step-at', '8'])
    expect(options).toMatchObject({
      journey: true,
      recording: args.at(-1)!.replace('--journey=', ''),
      stepAt: [3, 5, 8],
      urls: [],
    })
  })

  test('refuses with one line what does not go together', () => {
    expect(refusal('--journey', 'compra.json', urls[0]!)).toBe(
      'error: a recording opens its own addresses: it goes without others\n',
    )
    expect(refusal('--step-at', '3', '--journey', urls[0]!)).toBe(
      'error: --step-at goes with a recording: --journey recording.json\n',
    )
    expect(refusal('--journey', 'compra.json', '--step-at', '0')).toMatch(/^error: “0” is no value for --step-at\. .+\n$/)
  })
})
