import { expect, test } from 'vitest'
import { apart, fileOf, jobOf } from '../../../runner/batch/job.ts'
import { type Beside, shopsIn } from '../../../runner/batch/shops-file.ts'
import { Refused } from '../../../runner/refused.ts'
import type { Attestation } from '../../../src/engine/audit/types.ts'

const answered: Attestation = {
  decision: 'passed',
  note: '',
  by: 'Ana',
  at: '2026-11-20T00:00:00.000Z',
  saw: { outcome: 'untested', fingerprints: [] },
}

/** Files that rows may name. */
const beside: Beside = {
  answers(file, shop) {
    if (file !== 'answers.json') throw new Refused(`error: --answers: there is no file ${file}`)
    return shop === 'tienda.example' ? { notifications: answered } : undefined
  },
  recording: (file) => ({ recording: `/lists/${file}`, address: 'https://tienda.example/carrito' }),
}
const rows = (...lines: string[]) => shopsIn(lines.join('\n'), 'en', beside)

test('columns may stand in any order; only the address is needed, and a domain alone means https', () => {
  const { jobs, warnings, mistakes } = rows(
    'product,address,label',
    'bricks,tienda.example/pagar,"Tienda, sur"',
    ',https://otra.example/,',
  )
  expect([warnings, mistakes]).toEqual([[], []])
  expect(jobs).toMatchObject([
    {
      n: 1,
      address: 'https://tienda.example/pagar',
      label: 'Tienda, sur',
      shop: 'tienda.example',
      corrections: { product: 'bricks' },
    },
    { n: 2, address: 'https://otra.example/', shop: 'otra.example', corrections: {} },
  ])
  expect(jobs[1]).not.toHaveProperty('label')
})

test.each([';', '\t'])('a spreadsheet’s separator %j is understood', (sign) => {
  const { jobs, mistakes } = rows(['address', 'site'].join(sign), ['https://tienda.example/a,b', 'mlb'].join(sign))
  expect(mistakes).toEqual([])
  expect(jobs).toMatchObject([{ address: 'https://tienda.example/a,b', corrections: { site: 'MLB' } }])
})

test('other columns are ignored with a warning; so is the second of two equal rows', () => {
  const { jobs, warnings } = rows('address,notes', 'https://a.example/,x', '', 'https://b.example/,y', 'a.example,z')
  expect(jobs.map(({ address }) => address)).toEqual(['https://a.example/', 'https://b.example/'])
  expect(warnings).toEqual(['columns that are not used: notes', 'line 5: the same as line 2; checked once only'])
})

test('the same address for another country or product is another row', () => {
  const { jobs, warnings } = rows('address,site', 'https://a.example/,MLA', 'https://a.example/,MLB', 'https://a.example/,')
  expect([jobs.length, warnings]).toEqual([3, []])
})

test('each broken row is told with its line, without what may be secret in an address', () => {
  const { mistakes } = rows(
    'address,site,product',
    'ftp://user:secret@a.example/,,',
    'https://b.example/,XXX,',
    'https://c.example/,,pix',
    ',MLA,',
    'https://d.example/,MLA',
  )
  expect(mistakes).toEqual([
    expect.stringMatching(/^line 2: ftp:/),
    expect.stringMatching(/^line 3: “XXX” is no site; it may be MLA/),
    expect.stringMatching(/^line 4: “pix” is no product; it may be checkout-api/),
    'line 5: the address is missing',
    'line 6: it has 2 columns, the header 3',
  ])
  expect(mistakes.join()).not.toContain('secret')
})

test.each([
  ['', 'the first line has to name the columns'],
  ['https://a.example/\nhttps://b.example/', 'the first line has to name the columns'],
  ['address', 'it has no shop'],
  ['address,Address\nhttps://a.example/,x', 'the column address is there twice'],
  ['address,label\nhttps://a.example/,"x\nhttps://b.example/,y', 'line 3: its quotation marks do not close'],
])('a file that is no list is told as such: %j', (text, says) => {
  const { jobs, mistakes } = shopsIn(text, 'en', beside)
  expect([jobs, mistakes.length]).toEqual([[], 1])
  expect(mistakes[0]).toContain(says)
})

test('a job is known by address, country and product, whatever its place and name', () => {
  const id = (n: number, address: string, label?: string) =>
    jobOf(n, address, { site: 'MLA' }, label === undefined ? {} : { label }).id
  expect(id(1, 'a.example', 'A')).toBe(id(7, 'https://a.example/'))
  expect(id(1, 'https://a.example/x')).not.toBe(id(1, 'https://a.example/y'))
  expect(jobOf(1, 'a.example', {}).id).not.toBe(id(1, 'a.example'))
})

test('a result’s file is named by place, shop and job, and no address leads out of the folder', () => {
  expect(fileOf(jobOf(12, 'https://www.tienda.com.ar/pagar', {}))).toMatch(/^000012-tienda\.com\.ar-[0-9a-f]{8}\.json$/)
  expect(fileOf(jobOf(1, 'http://[::1]/', {}))).toMatch(/^000001-[\w.-]+\.json$/)
})

test('jobs of one shop stand far apart in the queue', () => {
  const jobs = ['a.example/1', 'a.example/2', 'www.a.example/3', 'b.example', 'c.example'].map((address, n) =>
    jobOf(n, address, {}),
  )
  expect(apart(jobs).map(({ shop }) => shop[0])).toEqual(['a', 'b', 'c', 'a', 'a'])
})

test('a row may name what people answered about its shop, and a recording in the place of an address', () => {
  const { jobs, mistakes } = rows(
    'address,answers',
    'tienda.example/pagar,answers.json',
    'compra.json,answers.json',
    'compra.json,',
  )
  expect(mistakes).toEqual([])
  expect(jobs).toMatchObject([
    { address: 'https://tienda.example/pagar', answers: { notifications: answered } },
    { address: 'https://tienda.example/carrito', recording: '/lists/compra.json', answers: { notifications: answered } },
    { address: 'https://tienda.example/carrito', recording: '/lists/compra.json' },
  ])
  expect(new Set(jobs.map(({ id }) => id)).size).toBe(3)
  expect(jobs[2]).not.toHaveProperty('answers')
})

test('a file of answers that is none, or says nothing of the shop, is told with the line', () => {
  const { mistakes } = rows('address,answers', 'tienda.example/pagar,none.json', 'otra.example/pagar,answers.json')
  expect(mistakes).toEqual(['line 2: there is no file none.json', 'line 3: answers.json has no answers about otra.example'])
})
