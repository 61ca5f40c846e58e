/** A file of answers is checked entry by entry before a browser starts, and settles what it was given to. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readAnswers } from '../../../runner/answers/read.ts'
import { Refused } from '../../../runner/refused.ts'
import { settledBy } from '../../../src/engine/audit/attestations.ts'
import type { Observation, Outcome } from '../../../src/engine/audit/types.ts'
import { languages } from '../../../src/engine/knowledge/words.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))

const now = '2026-11-26T12:00:00.000Z'
const answered = { outcome: 'passed', at: '2026-11-20' }
const excepted = {
  outcome: 'accepted',
  note: 'Se cambia en enero',
  by: 'Ana',
  until: '2027-01-15',
  at: '2026-11-20',
  covers: ['a'],
}

function read(content: unknown, lang: (typeof languages)[number] = 'en') {
  const file = path.join(folder, 'answers.json')
  fs.writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  try {
    return readAnswers(file, lang, now)
  } catch (error) {
    if (error instanceof Refused) return error.message.replace(file, 'FILE')
    throw error
  }
}
const about = (entries: object, shop = 'tienda.example') => ({ schema: 'semaforo.answers/1', shops: { [shop]: entries } })

test('answers are read by shop and requirement, as the extension keeps them', () => {
  const measured = { score: 87.5, date: '2026-11-19', paymentId: '123' }
  expect(
    read(about({ certificate: answered, https: excepted, 'integration-quality': { ...answered, by: ' Ana ', measured } })),
  ).toEqual({
    'tienda.example': {
      certificate: {
        decision: 'passed',
        note: '',
        by: '',
        at: '2026-11-20T00:00:00.000Z',
        saw: { outcome: 'untested', fingerprints: [] },
      },
      https: {
        decision: 'accepted',
        note: 'Se cambia en enero',
        by: 'Ana',
        until: '2027-01-15',
        at: '2026-11-20T00:00:00.000Z',
        saw: { outcome: 'failed', fingerprints: ['a'] },
      },
      'integration-quality': expect.objectContaining({ by: 'Ana', measured }),
    },
  })
})

describe('what an answer settles', () => {
  const failure = (fingerprint: string) => ({ outcome: 'failed', fingerprint }) as Observation
  const seen = (outcome: Outcome, ...failures: string[]) => ({ outcome, observations: failures.map(failure) })
  const given = read(about({ certificate: answered, https: excepted })) as ReturnType<typeof readAnswers>
  const { certificate, https } = given['tienda.example']!
  test.each([
    ['an answer settles a question', certificate, seen('untested'), 'person'],
    ['and a doubt', certificate, seen('cantTell'), 'person'],
    ['but no failure that is seen later', certificate, seen('failed', 'a'), null],
    ['an exception covers the failure that it names', https, seen('failed', 'a'), 'exception'],
    ['but no other beside it', https, seen('failed', 'a', 'b'), null],
    ['nor a question', https, seen('cantTell'), null],
  ])('%s', (_, attestation, result, by) => {
    expect(settledBy(result, attestation!, now)).toBe(by)
  })
  test('none counts after 90 days, and an accepted risk not after its end', () => {
    expect(settledBy(seen('untested'), certificate!, '2027-03-01T00:00:00.000Z')).toBeNull()
    expect(settledBy(seen('failed', 'a'), https!, '2027-01-16T00:00:00.000Z')).toBeNull()
  })
})

describe('is refused with one line that names the entry:', () => {
  test.each([
    ['an unknown requirement', { htps: answered }, 'tienda.example, htps: there is no such requirement'],
    [
      'no outcome',
      { https: {} },
      'tienda.example, https: "outcome" has to be passed, failed, notApplicable, falseAlarm, accepted',
    ],
    ['an unknown outcome', { https: { ...answered, outcome: 'ok' } }, 'tienda.example, https: "outcome" has to be passed,'],
    ['an entry that is none', { https: 'passed' }, 'tienda.example, https: "outcome" has to be passed,'],
    ['no day', { https: { outcome: 'passed' } }, 'tienda.example, https: "passed" needs "at"'],
    ['no name', { https: { ...excepted, by: '' } }, 'tienda.example, https: "accepted" needs "by"'],
    ['no reason', { https: { ...excepted, note: undefined } }, 'tienda.example, https: "accepted" needs "note"'],
    ['no end', { https: { ...excepted, until: undefined } }, 'tienda.example, https: "accepted" needs "until"'],
    [
      'no failure that it covers',
      { https: { ...excepted, outcome: 'falseAlarm', covers: undefined } },
      'tienda.example, https: "falseAlarm" needs "covers"',
    ],
    ['a blank reason', { https: { ...excepted, note: '  ' } }, 'tienda.example, https: "note" has not the form'],
    ['an answer that covers failures', { https: { ...answered, covers: ['a'] } }, 'tienda.example, https: there is no “covers”'],
    ['a mistyped part', { https: { ...answered, nota: '' } }, 'tienda.example, https: there is no “nota”'],
    [
      'a mistyped part within',
      { https: { ...answered, measured: { score: 1, date: '2026-11-19', payment: '1' } } },
      'tienda.example, https:',
    ],
    ['no such day', { https: { ...answered, at: '2026-02-30' } }, 'tienda.example, https: "at" has to be a day'],
    ['a day to come', { https: { ...answered, at: '2026-12-24' } }, 'tienda.example, https: "at" is a day to come'],
  ])('%s', (_, entries, says) => {
    expect(read(about(entries))).toContain(`error: --answers: ${says}`)
    expect(read(about(entries))).not.toContain('\n')
  })
  test.each([
    ['pagos.tienda.example', 'tienda.example'],
    ['https://tienda.example/pagar', 'tienda.example'],
  ])('a shop that is no domain: %s', (shop, meant) => {
    expect(read(about({ https: answered }, shop))).toBe(
      `error: --answers: “${shop}” is no shop: answers are given by domain, such as ${meant}`,
    )
  })
  test('a local shop has its host', () => {
    expect(read(about({ https: answered }, 'localhost:3000'))).toHaveProperty(['localhost:3000', 'https'])
  })
  test.each(languages)('what is no file of answers: %s', (lang) => {
    for (const content of ['s3cret', [], { schema: 'semaforo.answers/2', shops: {} }, { schema: 'semaforo.answers/1' }]) {
      expect(read(content, lang)).toMatch(/^error: --answers: FILE .*semaforo\.answers\/1/)
      expect(read(content, lang)).not.toContain('s3cret')
    }
  })
})
