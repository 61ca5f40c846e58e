import { describe, expect, test } from 'vitest'
import { answerFault, attestationOf } from '../../../src/engine/audit/answers.ts'

const now = '2026-11-26T12:00:00.000Z'
const passed = { outcome: 'passed', at: '2026-11-20' }
const accepted = {
  outcome: 'accepted',
  note: 'Changes in January',
  by: 'Ana',
  until: '2027-01-15',
  at: '2026-11-20',
  covers: ['a'],
}
const measured = { score: 87.5, date: '2026-11-19', paymentId: '123' }
const falseAlarm = { outcome: 'falseAlarm', note: 'Another shop', by: 'Ana', at: '2026-11-20', covers: ['a'] }

describe('what is kept of an answer', () => {
  test('an answer to a question has seen no failure and covers none; what it leaves out is empty', () => {
    expect(attestationOf(passed)).toEqual({
      decision: 'passed',
      note: '',
      by: '',
      at: '2026-11-20T00:00:00.000Z',
      saw: { outcome: 'untested', fingerprints: [] },
    })
  })

  test('an exception covers the failures that it names, until its day', () => {
    expect(attestationOf(accepted)).toEqual({
      decision: 'accepted',
      note: 'Changes in January',
      by: 'Ana',
      until: '2027-01-15',
      at: '2026-11-20T00:00:00.000Z',
      saw: { outcome: 'failed', fingerprints: ['a'] },
    })
    expect(attestationOf(falseAlarm).saw).toEqual({ outcome: 'failed', fingerprints: ['a'] })
  })

  test('texts are kept without white space around them, and a measurement whole', () => {
    const kept = attestationOf({ ...passed, note: ' seen ', by: ' Ana ', measured: { ...measured, paymentId: ' 123 ' } })
    expect([kept.note, kept.by, kept.measured]).toEqual(['seen', 'Ana', measured])
  })

  test('an answer with a fault is none', () => {
    expect(() => attestationOf({ ...passed, nota: '' })).toThrow()
    expect(() => attestationOf({ ...passed, at: '2026-02-30' })).toThrow()
  })
})

describe('what is wrong with an answer', () => {
  const faultOf = (value: unknown, requirement = 'https') => answerFault(['https', 'certificate'], requirement, value, now)

  test.each([
    ['nothing, with an outcome and a day', passed],
    ['nothing, of a risk with all its parts', accepted],
    ['nothing, of a false alarm without an end', falseAlarm],
    ['nothing, with a measurement at either end', { ...passed, measured: { ...measured, score: 0 } }],
    ['nothing, with the best measurement', { ...passed, measured: { ...measured, score: 100 } }],
    ['nothing, with texts as long as may be', { ...passed, note: 'n'.repeat(2000), by: 'b'.repeat(80) }],
    ['nothing, of a day that has begun somewhere', { ...passed, at: '2026-11-27' }],
  ])('%s', (_, value) => {
    expect(faultOf(value)).toBeNull()
  })

  test.each<[string, unknown, readonly string[]]>([
    ['no object', 'passed', ['outcome']],
    ['null', null, ['outcome']],
    ['no outcome', {}, ['outcome']],
    ['an unknown outcome', { ...passed, outcome: 'ok' }, ['outcome']],
    ['no day', { outcome: 'passed' }, ['missing', 'at', 'passed']],
    ['no name of who takes a risk', { ...accepted, by: '' }, ['missing', 'by', 'accepted']],
    ['no reason for it', { ...accepted, note: undefined }, ['missing', 'note', 'accepted']],
    ['no end of it', { ...accepted, until: undefined }, ['missing', 'until', 'accepted']],
    ['no failure that it covers', { ...accepted, covers: undefined }, ['missing', 'covers', 'accepted']],
    ['no failure that a false alarm covers', { ...falseAlarm, covers: undefined }, ['missing', 'covers', 'falseAlarm']],
    ['an answer to a question that covers failures', { ...passed, covers: ['a'] }, ['unknownPart', 'covers']],
    ['a list of failures without any', { ...accepted, covers: [] }, ['badPart', 'covers']],
    ['a blank reason', { ...accepted, note: '  ' }, ['badPart', 'note']],
    ['a text too long', { ...passed, by: 'b'.repeat(81) }, ['badPart', 'by']],
    ['a mistyped part', { ...passed, nota: '' }, ['unknownPart', 'nota']],
    ['a mistyped part within', { ...passed, measured: { ...measured, payment: '1' } }, ['unknownPart', 'payment']],
    ['a score above all', { ...passed, measured: { ...measured, score: 101 } }, ['badPart', 'measured']],
    ['a score below all', { ...passed, measured: { ...measured, score: -1 } }, ['badPart', 'measured']],
    ['no such day', { ...passed, at: '2026-02-30' }, ['badDay', 'at']],
    ['a day with an hour', { ...passed, at: '2026-11-20T12:00' }, ['badDay', 'at']],
    ['a day after something else', { ...passed, at: 'on 2026-11-20' }, ['badDay', 'at']],
    ['no such last day', { ...accepted, until: '2027-13-01' }, ['badDay', 'until']],
    ['a day to come', { ...passed, at: '2026-11-28' }, ['future']],
  ])('%s', (_, value, fault) => {
    expect(faultOf(value)?.slice(0, fault.length)).toEqual(fault)
  })

  test('a day is to come where it has begun nowhere yet', () => {
    const at = (moment: string) => answerFault(['https'], 'https', { ...passed, at: '2026-11-27' }, moment)
    expect([at('2026-11-26T00:00:00.000Z'), at('2026-11-25T23:59:59.000Z')]).toEqual([null, ['future']])
  })

  test('which outcomes there are is told where one is missing', () => {
    expect(faultOf({})).toEqual(['outcome', 'passed, failed, notApplicable, falseAlarm, accepted'])
  })

  test('a requirement that there is not', () => {
    expect(faultOf(passed, 'htps')).toEqual(['requirement'])
  })
})
