import { responseMessages } from '../../../src/engine/requirements/response-messages.ts'
import type { PhraseSeen, Snapshot } from '../../../src/engine/snapshot/types.ts'
import { document, field, frame, link, marker, phrase, pix, script, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

/** A page to which Mercado Pago redirects buyers. */
const back = (status: string | null, names = ['status', 'payment_id']): Partial<Snapshot> => ({
  documents: [document(), document({ query: { names, status, siteId: null } })],
})

const toSee = [
  ['APRO', 'approved'],
  ['CONT', 'pending'],
  ['OTHE', 'rejected'],
  ['CALL', 'cc_rejected_call_for_authorize'],
  ['FUND', 'cc_rejected_insufficient_amount'],
  ['SECU', 'cc_rejected_bad_filled_security_code'],
  ['EXPI', 'cc_rejected_bad_filled_date'],
  ['FORM', 'cc_rejected_bad_filled_other'],
  ['DUPL', 'cc_rejected_duplicated_payment'],
  ['LOCK', 'cc_rejected_card_disabled'],
].map(([holder, result]) => ({ reason: 'result-to-see', data: { holder: holder!, result: result! } }))

const result = phrase('result', { results: ['approved'], headline: true, text: 'Pago aprobado' })
const small = phrase('result', { results: ['approved'], where: where('#small'), text: 'aprobado' })
const rejected = phrase('result', { results: ['rejected'], headline: true, where: where('#no'), text: 'Pago rechazado' })
const clear = [{ reason: 'clear-message', where: where('.result'), data: { text: 'Pago aprobado', status: 'approved' } }]

const heading = (results: PhraseSeen['results'], text: string) => phrase('result', { results, headline: true, text })
const contradicts = (status: string, text: string) => ({
  reason: 'contradicts-status',
  where: where('.result'),
  data: { status, text },
})

const noFunds = phrase('result', { results: ['rejected'], text: 'Tu tarjeta no tiene saldo suficiente' })

finds(responseMessages, {
  'a payment still to be made': [{}, toSee],
  'the message of too little money, above the form to try again': [
    { phrases: [noFunds], fields: [field()] },
    toSee.filter(({ data }) => data.holder !== 'FUND'),
  ],
  'the same, which nobody sees': [{ phrases: [{ ...noFunds, visible: false }], fields: [field()] }, toSee],
  'another rejection above the form': [{ phrases: [rejected], fields: [field()] }, toSee],
  'a raw code': [
    { phrases: [phrase('cft'), phrase('raw-code', { text: 'cc_rejected_other_reason' })] },
    [{ reason: 'raw-code', where: where('.raw-code'), data: { text: 'cc_rejected_other_reason' } }],
  ],
  'a raw code that nobody sees': [{ phrases: [phrase('raw-code', { visible: false })] }, toSee],
  'a bare status on a result’s page': [
    { ...back('approved'), phrases: [result, phrase('bare-status', { text: 'Estado: approved' })] },
    [{ reason: 'raw-code', where: where('.bare-status'), data: { text: 'Estado: approved' } }],
  ],
  'a bare status beside an English message': [
    { ...back('approved'), phrases: [{ ...result, text: 'Your payment was approved' }, phrase('bare-status')] },
    [{ reason: 'clear-message', where: where('.result'), data: { text: 'Your payment was approved', status: 'approved' } }],
  ],
  'a bare status beside an English message that nobody sees': [
    {
      ...back('approved'),
      phrases: [{ ...result, text: 'Your payment was approved', visible: false }, phrase('bare-status')],
    },
    [{ reason: 'raw-code', where: where('.bare-status'), data: { text: 'about bare-status' } }],
  ],
  'a bare status on another page': [{ phrases: [phrase('bare-status')] }, toSee],
  'the SDK’s own message': [
    { phrases: [phrase('raw-field-message')] },
    [{ reason: 'raw-field-message', where: where('.raw-field-message'), data: { text: 'about raw-field-message' } }],
  ],
  'something unfilled on a result’s page': [
    { ...back('approved'), phrases: [phrase('unfilled')] },
    [{ reason: 'unfilled-placeholder', where: where('.unfilled'), data: { text: 'about unfilled' } }],
  ],
  'something unfilled beside a message': [
    { phrases: [phrase('unfilled'), result] },
    [{ reason: 'unfilled-placeholder', where: where('.unfilled'), data: { text: 'about unfilled' } }],
  ],
  'something unfilled that speaks of no payment': [{ phrases: [phrase('unfilled')] }, toSee],
  'the Status Screen Brick': [
    { ...back('approved'), markers: [marker('card-brick'), marker('status-brick')], phrases: [rejected] },
    [{ reason: 'status-brick' }],
  ],
  'code that makes the Status Screen Brick': [
    { scripts: [script(''), script('', { signs: ['uses-status-brick'] })] },
    [{ reason: 'status-brick' }],
  ],
  'a message that agrees with the address': [{ ...back('approved'), phrases: [result] }, clear],
  'small print that agrees, where no heading speaks': [
    { ...back('accredited'), phrases: [small] },
    [{ reason: 'clear-message', where: where('#small'), data: { text: 'aprobado', status: 'approved' } }],
  ],
  'small print that agrees beneath a heading that does not': [
    { ...back('approved'), phrases: [small, rejected] },
    [{ reason: 'contradicts-status', where: where('#no'), data: { status: 'approved', text: 'Pago rechazado' } }],
  ],
  'thanks above a payment on its way': [
    {
      ...back('pending'),
      phrases: [result, phrase('result', { results: ['in_process'], where: where('#wait'), text: 'pendiente' })],
    },
    [{ reason: 'clear-message', where: where('#wait'), data: { text: 'pendiente', status: 'in_process' } }],
  ],
  'thanks above a payment on its way, and no word of that': [
    { ...back('pending'), phrases: [result] },
    [{ reason: 'contradicts-status', where: where('.result'), data: { status: 'in_process', text: 'Pago aprobado' } }],
  ],
  'small print alone contradicts nothing': [
    { ...back('rejected'), phrases: [small] },
    [{ reason: 'message-not-recognised', data: { status: 'rejected' } }],
  ],
  'a booking that was paid for and waits for the shop': [
    { ...back('approved'), phrases: [heading(['in_process'], 'Tu reserva está pendiente')] },
    [{ reason: 'message-not-recognised', data: { status: 'approved' } }],
  ],
  'the payment of a booking that waits': [
    { ...back('approved'), phrases: [heading(['in_process'], 'El pago de tu reserva está pendiente')] },
    [contradicts('approved', 'El pago de tu reserva está pendiente')],
  ],
  'a booking that was refused': [
    { ...back('approved'), phrases: [heading(['rejected'], 'Tu reserva fue rechazada')] },
    [contradicts('approved', 'Tu reserva fue rechazada')],
  ],
  'a payment that waits, of one that was approved': [
    { ...back('approved'), phrases: [heading(['in_process'], 'Compra pendiente')] },
    [contradicts('approved', 'Compra pendiente')],
  ],
  'a booking that waits, of a payment that was rejected': [
    { ...back('rejected'), phrases: [heading(['in_process'], 'Tu reserva está pendiente')] },
    [contradicts('rejected', 'Tu reserva está pendiente')],
  ],
  'words that only a result’s address makes a message': [
    { ...back('approved'), phrases: [phrase('result-implied', { results: ['approved'], text: 'Gracias' })] },
    [{ reason: 'clear-message', where: where('.result-implied'), data: { text: 'Gracias', status: 'approved' } }],
  ],
  'a heading of two results, where nothing is left to pay': [
    { phrases: [heading(['approved', 'rejected'], 'Aprobado o rechazado')] },
    [{ reason: 'clear-message', where: where('.result'), data: { text: 'Aprobado o rechazado' } }],
  ],
  'thanks for an order, where nothing is left to pay': [
    { phrases: [heading(['approved'], 'Pedido recibido')] },
    [{ reason: 'clear-message', where: where('.result'), data: { text: 'Pedido recibido' } }],
  ],
  'a message that nobody sees': [
    { ...back('approved'), phrases: [{ ...result, visible: false }] },
    [{ reason: 'message-not-recognised', data: { status: 'approved' } }],
  ],
  'a status that is none': [{ ...back('constructor'), phrases: [result] }, clear],
  'a status of later life': [{ ...back('refunded') }, toSee],
  'a status in an address that is no result’s': [
    { ...back('approved', ['status', 'my_payment_id', 'payment_ids']), phrases: [rejected] },
    [{ reason: 'clear-message', where: where('#no'), data: { text: 'Pago rechazado', status: 'rejected' } }],
  ],
  'an address of a payment without its status': [{ ...back(null), phrases: [phrase('unfilled')] }, toSee],
  'something unfilled where Mercado Pago sends a subscriber back, without a status': [
    { ...back(null, ['preapproval_id']), phrases: [phrase('unfilled')] },
    [{ reason: 'unfilled-placeholder', where: where('.unfilled'), data: { text: 'about unfilled' } }],
  ],
  'small print beside a voucher in a frame': [
    { phrases: [small], frames: [frame('https://www.mercadopago.com.ar/payments/123/ticket')] },
    [{ reason: 'clear-message', where: where('#small'), data: { text: 'aprobado' } }],
  ],
  'a heading above a payment page in a frame': [
    { phrases: [result], frames: [frame('https://www.mercadopago.com.ar/checkout/v1/redirect')] },
    toSee,
  ],
  'a heading where nothing is left to pay': [{ phrases: [small, result] }, clear],
  'small print where nothing is left to pay': [{ phrases: [small] }, toSee],
  'a heading above a card form': [{ phrases: [result], fields: [field()] }, toSee],
  'a heading above the SDK’s fields': [{ phrases: [result], secureHosts: [{ where: where(), kind: 'number' }] }, toSee],
  'a heading above a choice': [{ phrases: [result], payControls: [{ where: where(), kind: 'choice' }] }, toSee],
  'a heading above a link to pay': [{ phrases: [result], links: [link(), link({ about: 'payment' })] }, toSee],
  'a heading above another link': [{ phrases: [result], links: [link()] }, clear],
  'any words beside a Pix code, also above a form': [
    { phrases: [small], fields: [field()], pix: [pix('choice'), pix('code')] },
    [{ reason: 'clear-message', where: where('#small'), data: { text: 'aprobado' } }],
  ],
  'small print beside a choice of Pix': [{ phrases: [small], pix: [pix('choice')] }, toSee],
})

const names = ['payment_id', 'collection_id', 'preference_id', 'collection_status', 'merchant_order_id']
finds(
  responseMessages,
  Object.fromEntries(
    names.map((name) => [
      `a result page by its ${name}`,
      [{ ...back('approved', ['status', name]) }, [{ reason: 'message-not-recognised', data: { status: 'approved' } }]],
    ]),
  ),
)
