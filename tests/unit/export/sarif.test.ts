import { expect, test } from 'vitest'
import type { Audit } from '../../../src/engine/audit/types.ts'
import { sarifOf } from '../../../src/engine/export/sarif.ts'
import { addressOf } from '../../../src/engine/export/sarif-place.ts'
import { excepted, hostile, lapsed, right, all as samples, wrong } from './audits.ts'

interface Sarif {
  runs: {
    tool: { driver: { rules: { id: string; help: { text: string }; helpUri?: string }[] } }
    originalUriBaseIds: Record<string, { uri: string }>
    invocations: { executionSuccessful: boolean; toolExecutionNotifications: { level: string }[] }[]
    results: SarifResult[]
  }[]
}
interface SarifResult {
  ruleId: string
  ruleIndex: number
  level: string
  message: { text: string }
  locations: { physicalLocation: { artifactLocation: { uri: string; uriBaseId?: string }; region: { startLine: number } } }[]
  partialFingerprints: Record<string, string>
  suppressions?: { kind: string; status: string; justification: string }[]
}
const runOf = (...audits: Audit[]) => (JSON.parse(sarifOf(audits, 'en')) as Sarif).runs[0]!

test('failures are errors or warnings, doubts are notes, and nothing else is a result', () => {
  expect(runOf(wrong).results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
    ['card-field-names', 'error'],
    ['card-field-names', 'error'],
    ['card-field-names', 'warning'],
    ['secure-fields', 'warning'],
    ['terms-link', 'note'],
    ['notifications', 'error'],
  ])
  expect(runOf(right).results).toEqual([])
})
test('an exception is suppressed, with who, why and until when; one that counts no more is not', () => {
  expect(runOf(excepted).results.map(({ suppressions }) => suppressions)).toEqual([
    [{ kind: 'external', status: 'accepted', justification: 'Accepted by Ana until Mar 1, 2027\nCampaña hasta marzo.' }],
    [{ kind: 'external', status: 'accepted', justification: 'False alarm, says Caro\nEs un buscador.' }],
  ])
  expect(runOf(lapsed).results.map(({ suppressions }) => suppressions)).toEqual([undefined])
})
test('what the engine could not judge, or did not see, is a notification', () => {
  expect(runOf(wrong, right).invocations).toMatchObject([
    { executionSuccessful: false, toolExecutionNotifications: [{ level: 'error' }, { level: 'warning' }] },
    { executionSuccessful: true, toolExecutionNotifications: [] },
  ])
})
test('each rule is there once, with help and the official page, and each result points to its own', () => {
  const { tool, results } = runOf(...samples)
  const { rules } = tool.driver
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex]!.id).toBe(ruleId)
  const rule = rules.find(({ id }) => id === 'card-field-names')!
  expect(rule.helpUri).toMatch(/^https:\/\/www\.mercadopago\.com\.ar\/developers\/en\//)
  expect(rule.help.text.length).toBeGreaterThan(50)
})
test('addresses are relative to a base that is declared', () => {
  const { originalUriBaseIds, results } = runOf(...samples)
  for (const { locations } of results) {
    const { uri, uriBaseId } = locations[0]!.physicalLocation.artifactLocation
    expect(uri).not.toMatch(/^[a-z][a-z\d+.-]*:|^\//i)
    if (uriBaseId) expect(new URL(uri, originalUriBaseIds[uriBaseId]!.uri).href.startsWith(uriBaseId)).toBe(true)
    expect(locations[0]!.physicalLocation.region.startLine).toBe(1)
  }
})
test.each([
  ['https://tienda.example/checkout/pago?x=…', 'https://tienda.example/', 'checkout/pago?x=%E2%80%A6'],
  ['https://tienda.example', 'https://tienda.example/', './'],
  ['https://tienda.example//otra.example/a', 'https://tienda.example/', './/otra.example/a'],
  ['https://tienda.example/a:b/c', 'https://tienda.example/', './a:b/c'],
  ['https://tienda.example/%zz/|[x]', 'https://tienda.example/', '%25zz/%7C%5Bx%5D'],
  ['file:///home/ana/pago.html', 'file:///', 'home/ana/pago.html'],
  ['javascript:alert(1)', null, '.'],
  ['', null, '.'],
])('%s has the base %s', (url, base, path) => {
  expect(addressOf(url)).toEqual({ base, path })
})
test('the same failure of two shops has two fingerprints for GitHub, and one of ours', () => {
  const other = { ...wrong, shop: 'otra.example' }
  const prints = runOf(wrong, other).results.map(({ partialFingerprints }) => partialFingerprints)
  expect(new Set(prints.map((each) => each['semaforo/v1'])).size).toBe(6)
  expect(new Set(prints.map((each) => each.primaryLocationLineHash)).size).toBe(12)
})
test('a page’s words make no link in a message', () => {
  const message = runOf(hostile).results.find(({ message }) => message.text.includes('click'))!.message.text
  expect(message).toContain('\\[click\\](https://evil.example)')
  expect(message).not.toMatch(/(?<!\\)[[\]]/)
})
