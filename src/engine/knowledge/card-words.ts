/**
 * Names of fields in other card forms, in three languages; they count only in a form that is already known to be a card form.
 * Heuristics from pages seen; read 2026-11-20.
 */
import { type CardFieldKind, cardFieldKinds } from './card-fields.ts'
import { type ByLanguage, type Lists, patternOf } from './rows.ts'

export const cardLists: Lists = {
  card: ['card', 'cc', 'tc', 'tarjeta', 'cartao'],
  number: ['number', 'num', 'nro', 'numero'],
  month: ['month', 'mes', 'mm'],
  year: ['year', 'ano', 'anio', 'yy', 'yr'],
  /** Words next to the card's month or year. */
  ofCard: ['exp', 'venc', 'vto', 'caduc', 'vigencia', 'valid', 'tarjeta', 'cartao', 'card'],
  beforeDate: ['venc', 'vto', 'caduc', 'vigencia', 'valid', 'card', 'cc', 'tarjeta', 'cartao'],
  holder: ['holder', 'owner', 'titular', 'nombre', 'nome', 'name'],
  /** Words that ask to fill in a field, and articles, in any language mix, because some shops are only partly translated. */
  ask: [
    ...['el', 'los', 'tu', 'su', 'o', 'os', 'seu'],
    ...[
      'ingres[ae]',
      'introduc[ei]',
      'introduzca',
      'escrib[ei]',
      'digit[ea]',
      'inform[ea]',
      'insira',
      'coloc[ae]',
      'complet[ae]',
    ],
  ],
  of: ['de', 'da', 'do', 'del'],
  the: ['la', 'el', 'tu', 'su', 'seu', 'sua'],
  cardWord: ['tarjeta', 'cartao'],
  askEn: ['enter', 'type', 'your', 'the', 'credit', 'debit', 'or', 'and', '/'],
  /** As written, without accents: `Número`, `Nro.`, `N.º`. */
  numberOf: [String.raw`n(?:umeros?|ro|um|o)?\.?º?°?`],
}

/** Names and ids, in lower case, letters and digits only. */
export const cardIdentifiers: Record<CardFieldKind, ByLanguage> = {
  number: {
    en: [
      { says: '^(pan|cc|ccn|ccnum|ccno|card|creditcard)$', example: 'ccn', nearMiss: 'cc-name' },
      { says: '(card|cc|credit)(numbr|no)$', example: 'card_no', nearMiss: 'card_note' },
      { says: '(credit){number}$', example: 'creditNumber', nearMiss: 'creditNumberOld' },
    ],
    es: [{ says: '^tarjeta((de)?credito)?$', example: 'tarjeta_de_credito', nearMiss: 'tarjeta_de_regalo' }],
    pt: [{ says: '^cartao((de)?credito)?$', example: 'cartao', nearMiss: 'cartao_presente' }],
    any: [
      { says: '^n(de)?(la|o|do)?{cardWord}$', example: 'n_tarjeta', nearMiss: 'sin_tarjeta' },
      { says: '(tc|tarjeta|cartao)(numbr|no)$', example: 'tarjetaNo', nearMiss: 'tarjetaNombre' },
      { says: '{card}{number}$', example: 'tc-numero', nearMiss: 'tc-numero-ayuda' },
      { says: '(card|tarjeta|cartao)(number|numero)', example: 'cardNumberInput', nearMiss: 'cardType' },
      { says: '{number}(de)?(la|el|do|da)?{card}', example: 'numero_de_la_tarjeta', nearMiss: 'numero_de_telefono' },
    ],
  },
  securityCode: {
    en: [
      { says: 'cvv|cvc|cvn|ccv|cccid', example: 'card-cvc', nearMiss: 'cv' },
      { says: '(^|[^a-z])csc|^cid$', example: 'csc', nearMiss: 'discsc' },
      { says: 'securitycode|cardcode', example: 'security_code', nearMiss: 'security_question' },
      { says: 'verification(code|value)', example: 'verificationValue', nearMiss: 'verificationDate' },
    ],
    es: [
      { says: 'cod(igo)?(de)?(la)?segur|codseg', example: 'codigo_de_seguridad', nearMiss: 'seguro' },
      { says: 'codigo(de)?verificac', example: 'codigoVerificacion', nearMiss: 'codigoPromocional' },
    ],
    pt: [{ says: 'seguranca', example: 'codigoSeguranca', nearMiss: 'segurado' }],
    any: [
      { says: '{cardWord}cod(igo)?$', example: 'tarjeta_cod', nearMiss: 'tarjeta_codificada' },
      { says: '^cod(igo)?(de)?(la|do)?{cardWord}', example: 'codigo_do_cartao', nearMiss: 'codigo_do_produto' },
    ],
  },
  expiry: {
    en: [
      { says: '(^|[^g])exp(iry|iration)?(date)?$', example: 'expiry-date', nearMiss: 'regexp' },
      { says: 'cardexp|ccexp|validthru', example: 'ccExpField', nearMiss: 'valid' },
    ],
    es: [
      { says: '(^|fecha)(vto|vigencia)$', example: 'fecha_vto', nearMiss: 'vto_factura' },
      { says: '(^|[^g])exp(ira|iracion)(date)?$', example: 'expira', nearMiss: 'inspira' },
      { says: 'venc|expirac|caduc', example: 'fechaVencimiento', nearMiss: 'fechaEntrega' },
    ],
    pt: [
      { says: 'data(vto|vigencia)$', example: 'data_vigencia', nearMiss: 'data_entrega' },
      { says: 'validade', example: 'validade', nearMiss: 'validador' },
    ],
  },
  expiryMonth: {
    any: [
      { says: '^{month}$', example: 'mm', nearMiss: 'mmm' },
      { says: 'exp…({month}|m)$', example: 'expiration_month', nearMiss: 'expiration' },
      { says: '(month|mes)…{ofCard}', example: 'mesVencimiento', nearMiss: 'mesNacimiento' },
      { says: '{beforeDate}…{month}$', example: 'cc-month', nearMiss: 'cc-months-free' },
    ],
  },
  expiryYear: {
    any: [
      { says: '^(ano|anio|year|yy|yyyy|aa|aaaa)$', example: 'anio', nearMiss: 'anios' },
      { says: 'exp…({year}|aa)$', example: 'expYear', nearMiss: 'expirationDate' },
      { says: '(year|ano|anio)…{ofCard}', example: 'anoValidade', nearMiss: 'anoNascimento' },
      { says: '{beforeDate}…{year}$', example: 'tarjeta_anio', nearMiss: 'tarjeta_anios' },
    ],
  },
  holder: {
    en: [{ says: 'card(holder|owner)|holdername', example: 'card_holder', nearMiss: 'placeholder' }],
    es: [{ says: '^titular', example: 'titular', nearMiss: 'subtitular' }],
    any: [
      { says: '{holder}…(card|tarjeta|cartao)', example: 'nombre_en_la_tarjeta', nearMiss: 'nombre_empresa' },
      { says: '(card|cc|tarjeta|cartao)…{holder}', example: 'cc-name', nearMiss: 'cc-number' },
    ],
  },
}

/** Label, aria-label or placeholder, without accents. */
export const cardLabels: Record<CardFieldKind, ByLanguage> = {
  number: {
    es: [{ says: '^tarjeta( de (credito|debito))?$', example: 'Tarjeta de crédito', nearMiss: 'Tarjeta de regalo' }],
    pt: [{ says: '^cartao( de (credito|debito))?$', example: 'Cartão', nearMiss: 'Cartão presente' }],
    en: [
      {
        says: String.raw`^({askEn} ?){0,6}card (number|no\b|num\b|#)`,
        example: 'Enter your credit card number',
        nearMiss: 'Name on the card',
      },
    ],
    any: [
      {
        says: String.raw`^({ask} ){0,3}{numberOf} ({of} )?({the} )?{cardWord}\b`,
        example: 'Ingresá el número de tu tarjeta',
        nearMiss: 'Nome no cartão',
      },
      { says: String.raw`^(\d{4}|[•*x]{4}) `, example: '•••• •••• •••• ••••', nearMiss: '12 cuotas' },
    ],
  },
  securityCode: {
    es: [
      {
        says: String.raw`cod(igo|\.)? (de )?(seguridad|verificacion)`,
        example: 'Código de seguridad',
        nearMiss: 'Código postal',
      },
    ],
    pt: [{ says: String.raw`cod(igo|\.)? (de )?seguranca`, example: 'Cód. de segurança', nearMiss: 'Cód. do produto' }],
    en: [{ says: '(security|card) code', example: 'Security code', nearMiss: 'Promo code' }],
    any: [{ says: String.raw`\b(cv[vc]|ccv|csc)2?\b`, example: 'CVV', nearMiss: 'CV' }],
  },
  expiry: {
    es: [
      {
        says: String.raw`^(vencimiento|vence|venc|vto|vigencia|expira|caducidad)\b`,
        example: 'Vence',
        nearMiss: 'Primer vencimiento',
      },
    ],
    pt: [{ says: String.raw`^(vencimento|validade)\b`, example: 'Validade', nearMiss: 'Primeira validade' }],
    en: [{ says: String.raw`^exp(\.|\b)|expir(ation|y|es)`, example: 'Expiration date', nearMiss: 'Express delivery' }],
    any: [
      {
        says: '(fecha|data|date) de (vencimi?ento|expiracion|caducidad|validade)',
        example: 'Fecha de vencimiento',
        nearMiss: 'Data de entrega',
      },
      { says: String.raw`^valid[oa]? (hasta|ate|thru|through|until)\b`, example: 'Válida hasta', nearMiss: 'Valid card' },
      { says: '^mm ?[/-] ?(yy|aa)', example: 'MM/AA', nearMiss: 'DD/MM' },
    ],
  },
  expiryMonth: {
    es: [{ says: String.raw`^mes\b`, example: 'Mes', nearMiss: 'Mesa' }],
    en: [{ says: String.raw`^month\b|^mm$`, example: 'Month', nearMiss: 'Monthly' }],
  },
  expiryYear: {
    es: [{ says: String.raw`^ano\b|^(aa|aaaa)$`, example: 'Año', nearMiss: 'Anotaciones' }],
    en: [{ says: String.raw`^year\b|^(yy|yyyy)$`, example: 'YY', nearMiss: 'Yearly' }],
  },
  holder: {
    es: [{ says: 'titular', example: 'Titular de la tarjeta', nearMiss: 'Título' }],
    en: [{ says: 'card ?holder|holder name|name on (the )?card', example: 'Name on card', nearMiss: 'Name' }],
    any: [
      {
        says: 'nom(br)?e (impresso |como )?.{0,20}{cardWord}',
        example: 'Nombre como figura en la tarjeta',
        nearMiss: 'Nombre de la empresa',
      },
    ],
  },
}

/** By kind of field: tested on a folded identifier (see `fold`), and on a label without accents. */
export const cardPatterns = Object.fromEntries(
  cardFieldKinds.map((kind) => [
    kind,
    { identifier: patternOf(cardIdentifiers[kind], cardLists), label: patternOf(cardLabels[kind], cardLists) },
  ]),
) as Record<CardFieldKind, { identifier: RegExp; label: RegExp }>
