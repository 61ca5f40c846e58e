/**
 * How the fields of a card form are recognised: Mercado Pago's ids, `data-checkout` and autocomplete values, and, where a form
 * already is a card form by one of those, what hand-made forms call them in three languages.
 * Sources: SDK docs, v1 guides, official plugins, WHATWG autofill; heuristics from pages seen; read 2026-11-20.
 */

/** The kinds of card field. All but `holder` are card data that must never carry a `name`. */
export const cardFieldKinds = ['number', 'securityCode', 'expiry', 'expiryMonth', 'expiryYear', 'holder'] as const
export type CardFieldKind = (typeof cardFieldKinds)[number]

interface CardFieldFacts {
  /** Ids, compared without case, separators and the prefix `form-checkout__`. */
  ids: string[]
  dataCheckout: string[]
  autocomplete: string[]
  /** Names and ids in hand-made forms; tested on the folded identifier (see `fold`). */
  loose: RegExp
  /** Label, aria-label or placeholder text; tested without accents. */
  label: RegExp
}

export const cardFields: Record<CardFieldKind, CardFieldFacts> = {
  number: {
    ids: ['cardnumber', 'idcardnumber', 'mpcardnumber', 'mercadopagoadbpaymentccnumber'],
    dataCheckout: ['cardnumber', 'mpcardnumber'],
    autocomplete: ['cc-number'],
    loose:
      /^(pan|cc|ccn|ccnum|ccno|(tarjeta|cartao|card)|creditcard|(tarjeta|cartao)(de)?credito)$|(card|cc|tarjeta|cartao|credit|tc)(number|numbr|num|nro|no|numero)$|(number|num|nro|numero)(de)?(la|el|do|da)?(tarjeta|cartao|card|cc|tc)|(card|tarjeta|cartao)(number|numero)/,
    label:
      /^((el|o|los|os|tu|seu|su|ingres[ae]|ingresa|introduc[ei]|introduzca|escrib[ei]|digit[ea]|inform[ea]|insira|coloc[ae]|complet[ae]) ){0,3}(n(umeros?|ro|um|o)?\.?º?°?) (de |da |do |del )?(la |el |tu |seu |su |sua )?(tarjeta|cartao)\b|^((enter|type|your|the|credit|debit|or|and|\/) ?){0,6}card (number|no\b|num\b|#)|^(tarjeta|cartao)( de (credito|debito))?$|^(\d{4}|[•*x]{4}|0000) /i,
  },
  securityCode: {
    ids: ['securitycode', 'idsecuritycode', 'mpsecuritycode', 'customerandcardsecuritycode', 'mercadopagoadbpaymentcccid'],
    dataCheckout: ['securitycode', 'mpsecuritycode'],
    autocomplete: ['cc-csc'],
    loose:
      /cvv|cvc|cvn|ccv|(^|[^a-z])csc|^cid$|cccid|securitycode|cardcode|(tarjeta|cartao)cod(igo)?$|^cod(igo)?(de)?(la|do)?(tarjeta|cartao)|cod(igo)?(de)?(la)?segur(idad|anca)?|codseg|seguranca|verification(code|value)|codigo(de)?verificac/,
    label: /cod(igo|\.)? (de )?(seguridad|seguranca|verificacion)|(security|card) code|\b(cv[vc]|ccv|csc)2?\b/i,
  },
  expiry: {
    ids: ['expirationdate', 'idcardexpiration', 'mpcardexpirationdate', 'cardexpiration', 'cardexpirationdate'],
    dataCheckout: ['cardexpiration', 'cardexpirationdate', 'mpcardexpirationdate'],
    autocomplete: ['cc-exp'],
    loose:
      /(^|fecha|data)(vto|vigencia)$|(^|[^g])exp(iry|iration|ira|iracion)?(date)?$|cardexp|ccexp|venc(imi?ento|e)?|expirac|caduc|validade|validthru/,
    label:
      /(fecha|data|date) de (vencimiento|vencimento|expiracion|caducidad|validade)|^(vencimiento|vencimento|validade|vence|venc|vto|vigencia|expira|caducidad)\b|^valid[oa]? (hasta|ate|thru|through|until)\b|^exp(\.|\b)|expir(ation|y|es)|^mm ?[/-] ?(yy|aa)/i,
  },
  expiryMonth: {
    ids: ['cardexpirationmonth', 'expirationmonth', 'mercadopagoadbpaymentexpirationmonth'],
    dataCheckout: ['cardexpirationmonth'],
    autocomplete: ['cc-exp-month'],
    loose:
      /exp[a-z]*(month|mes|mm?)$|(month|mes)[a-z]*(exp|venc|valid|tarjeta|cartao|card)|(venc|valid|card|cc|tarjeta|cartao)[a-z]*(month|mes|mm)$|^(mes|month|mm)$/,
    label: /^(mes|month)\b|^mm$/i,
  },
  expiryYear: {
    ids: ['cardexpirationyear', 'expirationyear', 'mercadopagoadbpaymentexpirationyr'],
    dataCheckout: ['cardexpirationyear'],
    autocomplete: ['cc-exp-year'],
    loose:
      /exp[a-z]*(year|ano|anio|yy+|yr|aa+)$|(year|ano|anio)[a-z]*(exp|venc|valid|tarjeta|cartao|card)|(venc|valid|card|cc|tarjeta|cartao)[a-z]*(year|ano|anio|yy+|yr)$|^(ano|anio|year|yy|yyyy|aa|aaaa)$/,
    label: /^(ano|year)\b|^(yy|yyyy|aa|aaaa)$/i,
  },
  holder: {
    ids: ['cardholdername', 'idcardholdername', 'mpcardholdername', 'cardowner', 'cardholder'],
    dataCheckout: ['cardholdername', 'mpcardholdername'],
    autocomplete: ['cc-name'],
    loose:
      /card(holder|owner)|holdername|(holder|owner|titular|nombre|nome|name)[a-z]*(card|tarjeta|cartao)|(card|cc|tarjeta|cartao)[a-z]*(holder|owner|titular|nombre|nome|name)|^titular/,
    label: /titular|card ?holder|holder name|name on (the )?card|nom(br)?e (impresso |como )?.{0,20}(tarjeta|cartao)/i,
  },
}

/** Words in an identifier or label that say: a card of another sort, or a number of something else. */
export const notACardField =
  /(tarjeta|cartao|card)(de|da|do|del)?(la|el)?(sim|obrasocial|sus|saud|identi|resid|embarq|circula|transp|sube|estudiant|vacun)|simcard|obrasocial|afiliad|associad|asociad|matricul|patente|gift|regalo|presente|vale|voucher|coupon|cupon|cupom|loyal|fidelidad|puntos|pontos|member|socio|telefon|phone|celular|giro|boleto|cheque|token|installment|cuota|parcela|issuer|banco|brand|bandera|bandeira|cardid|cardtype|paymentmethod|lastfour|last4|ultimos|beneficio|club|puntaje|sms|otp|captcha|imagen|imagem|enviad|dedicatoria|mensaje|mensagem|texto|nacimiento|nascimento|nasc|birth|cedula|dni|cpf|cnpj|documento|docnumber|doctype|mail|correo/

/** Where the SDK mounts its iframes: a container with one of these ids is a host, an input with it is a plain field. */
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
