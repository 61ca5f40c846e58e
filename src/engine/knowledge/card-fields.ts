/**
 * The fields of a card form by convention: Mercado Pago's ids, `data-checkout` and autocomplete values. For the names that other
 * forms use, see `card-words.ts`.
 * Sources: SDK docs, v1 guides, official plugins, WHATWG autofill; read 2026-11-20.
 */

/** The kinds of card field. All except `holder` are card data and must never have a `name`. */
export const cardFieldKinds = ['number', 'securityCode', 'expiry', 'expiryMonth', 'expiryYear', 'holder'] as const
export type CardFieldKind = (typeof cardFieldKinds)[number]

interface CardFieldFacts {
  /** Ids, compared without case, separators and the prefix `form-checkout__`. */
  ids: string[]
  dataCheckout: string[]
  autocomplete: string[]
}

export const cardFields: Record<CardFieldKind, CardFieldFacts> = {
  number: {
    ids: ['cardnumber', 'idcardnumber', 'mpcardnumber', 'mercadopagoadbpaymentccnumber'],
    dataCheckout: ['cardnumber', 'mpcardnumber'],
    autocomplete: ['cc-number'],
  },
  securityCode: {
    ids: ['securitycode', 'idsecuritycode', 'mpsecuritycode', 'customerandcardsecuritycode', 'mercadopagoadbpaymentcccid'],
    dataCheckout: ['securitycode', 'mpsecuritycode'],
    autocomplete: ['cc-csc'],
  },
  expiry: {
    ids: ['expirationdate', 'idcardexpiration', 'mpcardexpirationdate', 'cardexpiration', 'cardexpirationdate'],
    dataCheckout: ['cardexpiration', 'cardexpirationdate', 'mpcardexpirationdate'],
    autocomplete: ['cc-exp'],
  },
  expiryMonth: {
    ids: ['cardexpirationmonth', 'expirationmonth', 'mercadopagoadbpaymentexpirationmonth'],
    dataCheckout: ['cardexpirationmonth'],
    autocomplete: ['cc-exp-month'],
  },
  expiryYear: {
    ids: ['cardexpirationyear', 'expirationyear', 'mercadopagoadbpaymentexpirationyr'],
    dataCheckout: ['cardexpirationyear'],
    autocomplete: ['cc-exp-year'],
  },
  holder: {
    ids: ['cardholdername', 'idcardholdername', 'mpcardholdername', 'cardowner', 'cardholder'],
    dataCheckout: ['cardholdername', 'mpcardholdername'],
    autocomplete: ['cc-name'],
  },
}

/** Kinds that may be chosen from a list. The others are typed: a list with such a name selects a brand or a saved card. */
export const chosenKinds: readonly CardFieldKind[] = ['expiry', 'expiryMonth', 'expiryYear']

/** Parts of the expiry come before the whole, so that `cardExpirationMonth` is recognised as a month. */
export const byPrecision: readonly CardFieldKind[] = ['number', 'securityCode', 'expiryMonth', 'expiryYear', 'expiry', 'holder']

/** Folded identifiers that mean a card only if the label does not contradict them. */
export const bareIdentifiers = [
  ...['pan', 'cc', 'card', 'tarjeta', 'cartao'],
  ...['month', 'mes', 'mm', 'year', 'ano', 'anio', 'yy', 'yyyy', 'aa', 'aaaa'],
]

/** Identifiers that mark a form as one for Mercado Pago. */
export const mercadoPagoForm = /mercado-?_?pago|form-checkout|mp[-_](custom|checkout)/i

/** Where the SDK mounts its iframes: a container with one of these ids is a host; an input with that id is an ordinary field. */
export const secureFieldHosts: Record<string, CardFieldKind> = {
  'form-checkout__cardNumber': 'number',
  'form-checkout__expirationDate': 'expiry',
  'form-checkout__expirationMonth': 'expiryMonth',
  'form-checkout__expirationYear': 'expiryYear',
  'form-checkout__securityCode': 'securityCode',
  'form-checkout__cardNumber-container': 'number',
  'form-checkout__expirationDate-container': 'expiry',
  'form-checkout__securityCode-container': 'securityCode',
  cardNumberSecureField_container: 'number',
  expirationDateSecureField_container: 'expiry',
  expirationMonthSecureField_container: 'expiryMonth',
  expirationYearSecureField_container: 'expiryYear',
  securityCodeSecureField_container: 'securityCode',
  mercadopago_adbpayment_cc_number: 'number',
  mercadopago_adbpayment_expiration_month: 'expiryMonth',
  mercadopago_adbpayment_expiration_yr: 'expiryYear',
  mercadopago_adbpayment_cc_cid: 'securityCode',
  mpCardNumber: 'number',
  mpCardExpirationDate: 'expiry',
  mpSecurityCode: 'securityCode',
}
