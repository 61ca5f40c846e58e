/**
 * Reads random markup in a real browser: no exception, a result for every requirement, and no typed text, query value or whole
 * key in the reading. The seed is fixed, so failures can be reproduced.
 */
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runAudit } from '../../src/engine/audit/audit-journey.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { runs } from '../runs.ts'
import { openReader, type Reader } from './read.ts'

let reader: Reader
beforeAll(async () => {
  reader = await openReader()
})
afterAll(() => reader.close())

/** Words that must not be in the reading, by the place where they are inserted. */
const typed = 'TIPEADO5031755734530604'
const queried = 'CONSULTA5031755734530604'
const keys = [
  'APP_USR-1234567890123456-112233-0123456789abcdef0123456789abcdef-123456789',
  'TEST-7e1fd5f2-3a6b-4c8d-9e0f-a1b2c3d4e5f6',
  'APP_USR-7e1fd5f2-3a6b-4c8d-9e0f-a1b2c3d4e5f7',
]

const words =
  `Pagar Número de tarjeta Código de seguridad CVV Vencimiento Titular CFT: 120% TEA 80% 3 cuotas sin interés $ 1.234,50 Pix
  Términos y condiciones Política de privacidad Promociones Mercado Pago rechazado aprobado cc_rejected_other_reason {{amount}} 000201
  Medios de pago CPF DNI < > " ' & \u202e \u200b 🙂 שלום`.split(/\s+/)
const names = `cardNumber securityCode cardExpirationMonth expirationDate cardholderName form-checkout__cardNumber
  form-checkout__securityCode paymentBrick_container wallet_container body attributes matches parentElement x id`.split(/\s+/)
const addresses = [
  '/terminos',
  'https://www.mercadopago.com.ar/cuotas',
  'http://evil.example/pay',
  '#',
  'javascript:void(0)',
  '//[',
  'data:,x',
  '/pagar',
]
const tags =
  `div p span form form input input input select option textarea label a a button img iframe script h1 section table tr td ul li
  svg template noscript details dialog x-card b style picture source object`.split(/\s+/)
const attributes =
  `id id name name class type data-checkout autocomplete href src action title alt aria-label for role style placeholder hidden
  onclick data-public-key content lang dir value value`.split(/\s+/)

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom(...keys) },
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const sentence = fc.array(word, { maxLength: 6 }).map((parts) => parts.join(' '))
const address = fc.constantFrom(...addresses).map((start) => `${start}?token=${queried}&k=${keys[0]}#${queried}`)
const type = fc.constantFrom(
  'text',
  'tel',
  'password',
  'hidden',
  'radio',
  'checkbox',
  'submit',
  'text/javascript',
  'application/json',
)

const attribute = fc.constantFrom(...attributes).chain((name) => {
  const text =
    name === 'value'
      ? fc.constant(typed)
      : /^(href|src|action|content)$/.test(name)
        ? address
        : name === 'type'
          ? type
          : fc.oneof(fc.constantFrom(...names), sentence)
  return text.map((value) => ` ${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`)
})
const written = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const { element } = fc.letrec<{ element: string; inside: string }>((tie) => ({
  element: fc
    .tuple(fc.constantFrom(...tags), fc.array(attribute, { maxLength: 5 }), tie('inside'))
    // The content of a text area counts as typed.
    .map(([tag, marks, inside]) => `<${tag}${marks.join('')}>${tag === 'textarea' ? typed : inside}</${tag}>`),
  inside: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    { weight: 2, arbitrary: sentence.map(written) },
    { weight: 1, arbitrary: sentence.map((text) => `<!--${text.replaceAll('--', '')}-->`) },
    { weight: 4, arbitrary: fc.array(tie('element'), { maxLength: 5 }).map((parts) => parts.join('')) },
  ),
}))

const sdk = '<script src="https://sdk.mercadopago.com/js/v2"></script>'
const page = fc
  .tuple(
    fc.constantFrom('', '<!doctype html>'),
    fc.constantFrom('', sdk),
    fc.array(element, { minLength: 1, maxLength: 12 }),
    sentence,
  )
  .map(([doctype, first, parts, title]) => `${doctype}<html><title>${written(title)}</title>${first}${parts.join('')}`)

test('reads any markup without errors and without private data', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (html) => {
      const snapshot = await reader.read({ url: `https://tienda.example/pagar?token=${queried}#${queried}`, html })
      expect(snapshot.documents.length).toBeGreaterThan(0)
      const text = JSON.stringify(snapshot)
      expect(text).not.toContain(typed)
      expect(text).not.toContain(queried)
      for (const key of keys) expect(text).not.toContain(key)
      const { results } = runAudit(catalogue, snapshot, { corrections: {}, attestations: {} }, '0.0.0')
      expect(results.map(({ requirement }) => requirement)).toEqual(catalogue.requirements.map(({ id }) => id))
      expect(results.filter(({ outcome }) => outcome === 'error')).toEqual([])
    }),
    runs(200),
  )
})
