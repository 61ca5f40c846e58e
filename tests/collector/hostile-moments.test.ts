/** Pages that take away what is being read, or have very many of what is asked of each element: the card field is found all the same. */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runAudit } from '../../src/engine/audit/audit-journey.ts'
import type { Audit } from '../../src/engine/audit/types.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { expectEveryResult, namedFields } from '../e2e/hostile/expect.ts'
import { checkout, script } from '../e2e/hostile/site.ts'
import { openReader, type Reader } from './read.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader.close())

async function auditOf(last: string): Promise<Audit> {
  const snapshot = await reader.read({ url: 'https://tienda.example/pagar', html: checkout({ last }) })
  const audit = runAudit(catalogue, snapshot, { corrections: {}, attestations: {} }, '0.0.0')
  expectEveryResult(audit)
  expect(namedFields(audit)).toEqual([['#cardNumber']])
  return audit
}

const outcomeOf = (audit: Audit, id: string) => audit.results.find(({ requirement }) => requirement === id)!.outcome

/** In each break of the reading elements go from both ends: links, fields and lines, all with ids, in sections and a form with ids. */
const takenApart = `<form id="all"></form>${script(`
  for (let index = 0; index < 2000; index++) all.insertAdjacentHTML('beforeend', '<section id="s' + index + '"><a id="a' + index +
    '" href="#s' + index + '">Términos y condiciones ' + index + '</a><input id="i' + index + '" placeholder="Número de tarjeta"><p id="p' +
    index + '">CFT 12% en 3 cuotas</p></section>')
  const { port1, port2 } = new MessageChannel()
  const goOn = () => port2.postMessage(0)
  port1.onmessage = () => {
    for (let count = 0; count < 20; count++) { all.lastElementChild?.remove(); all.firstElementChild?.remove() }
    if (all.firstElementChild) setTimeout(goOn, 4)
  }
  addEventListener('load', () => setTimeout(goOn, 30))`)}`

test('elements with ids that are taken out while they are read', async () => {
  await auditOf(takenApart)
})

test('an element with 20,000 attributes: what is past the first was not looked at, and nothing passes for want of it', async () => {
  const attributes = Array.from({ length: 20_000 }, (_, index) => `data-a${index}="${'x'.repeat(40)}"`).join(' ')
  const audit = await auditOf(`<a href="/terminos" ${attributes}>Términos y condiciones</a>`)
  expect(audit.coverage.limitsReached).toContain('elements')
  expect(outcomeOf(audit, 'exposed-secrets')).not.toBe('passed')
  expect(outcomeOf(audit, 'terms-link')).toBe('passed')
})

test('thousands of short lines in one paragraph', async () => {
  await auditOf(`<div><p>${'Total: $ 10<br>'.repeat(10_000)}</p></div>`)
})
