/**
 * Other payment processors, so that their forms are never judged as Mercado Pago's. A word counts only inside an identifier
 * (id, class, action, attribute name, script host), never in running text.
 */
import { anyOf, escaped } from './patterns.ts'

interface Processor {
  name: string
  /** Words of its script hosts, which also occur in the ids, classes and actions of its forms. */
  hosts: readonly string[]
  /** Its words count only if no letter precedes them: `gateway` is not eWAY. */
  wordStart?: boolean
  /** Words that begin like its own but mean something else; `*` is any letters. */
  except?: readonly string[]
  /** Prefixes of its library's attributes, which show that a field belongs to it. */
  attributes?: readonly string[]
  /** Part of the address of a library that never uses the page's own fields, because it draws its own fields or a button. */
  drawsItsOwn?: string
}

export const processors: readonly Processor[] = [
  { name: '2Checkout', hosts: ['2checkout', 'twocheckout', 'two-checkout'] },
  { name: 'Adyen', hosts: ['adyen'], attributes: ['data-adyen', 'data-cse'], drawsItsOwn: 'adyen' },
  { name: 'Affirm', hosts: ['affirm'], drawsItsOwn: 'affirm' },
  { name: 'Asaas', hosts: ['asaas'] },
  { name: 'Authorize.net', hosts: ['authorizenet', 'authorize.net'], attributes: ['data-authorize'] },
  { name: 'Bamboo', hosts: ['bamboopayment', 'bamboo-payment'] },
  { name: 'BBVA', hosts: ['bbvapay', 'bbva-pay'] },
  { name: 'Braintree', hosts: ['braintree'], attributes: ['data-braintree', 'data-encrypted-name'] },
  { name: 'Checkout.com', hosts: ['checkout.com', 'frames-checkout'] },
  { name: 'Cielo', hosts: ['cielo'] },
  { name: 'Clip', hosts: ['clipcard', 'clip-card'] },
  { name: 'Conekta', hosts: ['conekta'], attributes: ['data-conekta'] },
  { name: 'Culqi', hosts: ['culqi'], attributes: ['data-culqi'] },
  { name: 'CyberSource', hosts: ['cybersource'] },
  { name: 'Datafast', hosts: ['datafast'] },
  { name: 'Decidir', hosts: ['decidir', 'payway'], attributes: ['data-decidir'] },
  { name: 'dLocal', hosts: ['dlocal'] },
  { name: 'EBANX', hosts: ['ebanx'] },
  { name: 'Efí', hosts: ['efipay', 'gerencianet'] },
  { name: 'ePayco', hosts: ['epayco'], attributes: ['data-epayco'] },
  { name: 'eWAY', hosts: ['eway'], wordStart: true, attributes: ['data-eway-encrypt-name'] },
  { name: 'Fiserv', hosts: ['fiserv', 'firstdata'] },
  { name: 'Geopay', hosts: ['geopay'] },
  { name: 'Getnet', hosts: ['getnet'] },
  { name: 'Handy', hosts: ['handypay', 'handy-pay'] },
  { name: 'iugu', hosts: ['iugu'], attributes: ['data-iugu'] },
  { name: 'Izipay', hosts: ['izipay'] },
  { name: 'Juno', hosts: ['juno'] },
  { name: 'Klarna', hosts: ['klarna'], drawsItsOwn: 'klarna' },
  { name: 'Kushki', hosts: ['kushki'], attributes: ['data-kushki'] },
  { name: 'Mobbex', hosts: ['mobbex'] },
  { name: 'MODO', hosts: ['modo-checkout'] },
  { name: 'Mollie', hosts: ['mollie'], drawsItsOwn: 'mollie' },
  { name: 'Mundipagg', hosts: ['mundipagg'] },
  { name: 'Naranja X', hosts: ['naranjax', 'naranja-x'] },
  { name: 'Niubiz', hosts: ['niubiz', 'visanet'] },
  { name: 'NPS', hosts: ['nps-'] },
  { name: 'Nubefact', hosts: ['nubefact'] },
  { name: 'Openpay', hosts: ['openpay'], attributes: ['data-openpay-card'] },
  { name: 'PagBank', hosts: ['pagbank', 'pagseguro'] },
  { name: 'Pagar.me', hosts: ['pagarme', 'pagar.me'], attributes: ['data-pagarme'] },
  { name: 'PayPal', hosts: ['paypal'], attributes: ['data-paypal'], drawsItsOwn: 'paypal' },
  { name: 'PayPhone', hosts: ['payphone'] },
  { name: 'PayU', hosts: ['payu'], except: ['payu*rl'], attributes: ['data-payu'] },
  { name: 'PayZen', hosts: ['payzen'] },
  { name: 'PlacetoPay', hosts: ['placetopay'] },
  { name: 'Plexo', hosts: ['plexo'], wordStart: true },
  { name: 'Rapyd', hosts: ['rapyd'], attributes: ['data-rapyd'] },
  { name: 'Recurly', hosts: ['recurly'], attributes: ['data-recurly'] },
  { name: 'Rede', hosts: ['redepay', 'rede-pay'] },
  { name: 'Redsys', hosts: ['redsys'] },
  { name: 'Spreedly', hosts: ['spreedly'], attributes: ['data-spreedly'] },
  { name: 'Square', hosts: ['squareup'], attributes: ['data-square'], drawsItsOwn: 'squareup' },
  { name: 'Stone', hosts: ['stonepay', 'stone-pay'] },
  { name: 'Stripe', hosts: ['stripe'], except: ['striped'], attributes: ['data-stripe'], drawsItsOwn: 'js.stripe.com/v3' },
  { name: 'TodoPago', hosts: ['todopago'] },
  { name: 'Transbank', hosts: ['transbank', 'webpay'] },
  { name: 'Ualá Bis', hosts: ['ualabis', 'uala-bis', 'ualábis', 'ualá-bis'] },
  { name: 'Wompi', hosts: ['wompi'], attributes: ['data-wompi'] },
  { name: 'Worldpay', hosts: ['worldpay'], attributes: ['data-worldpay'] },
]

const marksOf = ({ hosts, wordStart, except = [] }: Processor) => {
  const others = except.map((word) => `(?!${escaped(word).replaceAll('\\*', '[a-z]{0,30}')})`).join('')
  return `${wordStart ? '(?<![a-z])' : ''}${others}${anyOf(hosts)}`
}

/** Matches a script's host, or the identifiers of a form, that belongs to another processor. */
export const processorMark = new RegExp(processors.map(marksOf).join('|'), 'i')

/** Attributes that show that a field belongs to another processor's library. */
export const processorAttribute = new RegExp(`^${anyOf(processors.flatMap(({ attributes = [] }) => attributes))}`)

/** Matches the addresses of libraries that never use the page's own fields. */
export const drawsItsOwn = new RegExp(anyOf(processors.flatMap((each) => each.drawsItsOwn ?? [])), 'i')
