/**
 * Names of fields in other card forms, in three languages; they count only in a form that is already known to be a card form.
 * Heuristics from pages seen; read 2026-11-20.
 */
import { type CardFieldKind, cardFieldKinds } from './card-fields.ts'
import { type ByLanguage, type Lists, patternOf } from './rows.ts'

export const cardLists: Lists = {
  card: ['card', 'cc', 'tc', 'tarjeta', 'cartao'],
  number: ['number', 'num', 'nro', 'nr', 'numero'],
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
  of: ['de', 'da', 'do', 'del', 'en', 'no'],
  the: ['la', 'el', 'tu', 'su', 'seu', 'sua'],
  cardWord: ['tarjeta', 'cartao'],
  askEn: ['enter', 'type', 'your', 'the', 'credit', 'debit', 'or', 'and', '/'],
  /** As written, without accents: `Número`, `Nro.`, `N.º`. */
  numberOf: [String.raw`n(?:umeros?|ro?|um|o)?\.?º?°?`, '#'],
  /** `Código`, `Cód.`, without accents. */
  code: [String.raw`cod(?:igo|\.)?`],
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
      { says: 'cod(igo)?verificador', example: 'codigo_verificador', nearMiss: 'digito_verificador' },
      { says: '(clave|pin|digito|numero)(de)?seguridad$', example: 'clave_seguridad', nearMiss: 'numero_seguridad_social' },
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
    es: [
      { says: '^(nombre|nome)?(del|do)?titular', example: 'nombre_titular', nearMiss: 'subtitular' },
      { says: 'tarjetahabiente', example: 'tarjetahabiente', nearMiss: 'tarjeta' },
    ],
    pt: [{ says: '^nomeimpresso', example: 'nome_impresso', nearMiss: 'nome' }],
    any: [
      { says: '{holder}…(card|tarjeta|cartao)', example: 'nombre_en_la_tarjeta', nearMiss: 'nombre_empresa' },
      { says: '(card|cc|tarjeta|cartao)…{holder}', example: 'cc-name', nearMiss: 'cc-number' },
    ],
  },
}

/** Label, aria-label or placeholder, without accents. */
export const cardLabels: Record<CardFieldKind, ByLanguage> = {
  number: {
    es: [
      {
        says: '^tarjeta( de (credito|debito)( o (credito|debito))?)?$',
        example: 'Tarjeta de crédito o débito',
        nearMiss: 'Tarjeta de regalo',
      },
    ],
    pt: [{ says: '^cartao( de (credito|debito)( ou (credito|debito))?)?$', example: 'Cartão', nearMiss: 'Cartão presente' }],
    en: [
      {
        says: String.raw`^({askEn} ?){0,6}card (number|no\b|num\b|#)`,
        example: 'Enter your credit card number',
        nearMiss: 'Name on the card',
      },
    ],
    any: [
      {
        says: String.raw`^({ask} ){0,3}{numberOf} (impress?o )?({of} )?({the} )?{cardWord}\b`,
        example: 'Ingresá el número de tu tarjeta',
        nearMiss: 'Nome no cartão',
      },
      { says: '^{cardWord}( de (credito|debito))? {numberOf}$', example: 'Tarjeta Nº', nearMiss: 'Tarjeta nueva' },
      {
        says: String.raw`^({ask} ){0,3}16 (digitos|numeros) ({of} )?({the} )?{cardWord}\b`,
        example: 'Los 16 dígitos de tu tarjeta',
        nearMiss: 'Los 4 dígitos de tu tarjeta',
      },
      { says: String.raw`^(\d{4}|[•*x]{4}) `, example: '•••• •••• •••• ••••', nearMiss: '12 cuotas' },
      { says: String.raw`^\d{4}-?\d{4}-?\d{4}-?\d{4}$`, example: '1234-5678-9012-3456', nearMiss: '1234-5678' },
    ],
  },
  securityCode: {
    es: [
      {
        says: '{code} (de )?(seguridad|verificacion)',
        example: 'Código de seguridad',
        nearMiss: 'Código postal',
      },
      {
        says: '^({ask} )?(3|tres) (digitos|numeros) (al|del|en el) (dorso|reverso)',
        example: '3 dígitos al dorso',
        nearMiss: '3 dígitos al comienzo',
      },
    ],
    pt: [
      { says: '{code} (de )?(seguranca|verificacao)', example: 'Cód. de segurança', nearMiss: 'Cód. do produto' },
      {
        says: '^({ask} )?(3|tres) (digitos|numeros) (no|do) verso',
        example: '3 dígitos no verso',
        nearMiss: '3 dígitos no início',
      },
    ],
    en: [
      { says: '(security|card) code', example: 'Security code', nearMiss: 'Promo code' },
      { says: '^(3|three) digits on the back', example: '3 digits on the back', nearMiss: '3 digits on the front' },
    ],
    any: [
      { says: String.raw`\b(cv[vcn]|ccv|csc)2?\b|^cid$`, example: 'CVV', nearMiss: 'CV' },
      { says: String.raw`{code} (de )?segu?r?\b`, example: 'Cód. de seg.', nearMiss: 'Cód. de seguimiento' },
      { says: '{code} verificador', example: 'Código verificador', nearMiss: 'Dígito verificador' },
      { says: '^{code} de (3|tres) digitos', example: 'Código de 3 dígitos', nearMiss: 'Código de 6 dígitos' },
      { says: String.raw`^{code} {of} ({the} )?{cardWord}\b`, example: 'Código do cartão', nearMiss: 'Código do produto' },
      {
        says: '^(clave|pin|numeros?|digitos) de (seguridad|seguranca)( {of} ({the} )?{cardWord})?$',
        example: 'Clave de seguridad',
        nearMiss: 'Número de seguridad social',
      },
    ],
  },
  expiry: {
    es: [
      {
        says: String.raw`^(vencimiento|vence|venc|vencto|vto|vigencia|expira|expiracion|caduca|caducidad)\b`,
        example: 'Vence',
        nearMiss: 'Primer vencimiento',
      },
      {
        says: String.raw`^f(ec)?\.? ?(de )?(venc(imiento|to)?|vto)\b`,
        example: 'F. vencimiento',
        nearMiss: 'F. nacimiento',
      },
    ],
    pt: [{ says: String.raw`^(vencimento|validade|expiracao)\b`, example: 'Validade', nearMiss: 'Primeira validade' }],
    en: [{ says: String.raw`^exp(\.|\b)|expir(ation|y|es)`, example: 'Expiration date', nearMiss: 'Express delivery' }],
    any: [
      {
        says: String.raw`(fecha|data|date) (de )?(venc(imi?en)?(to)?|vto|exp|expirac(ion|ao)|caducidad|vigencia|valid(ade|ez))\b`,
        example: 'Fecha de vencimiento',
        nearMiss: 'Fecha de expedición',
      },
      {
        says: String.raw`^({cardWord} )?valid[oa]? (hasta|ate|thru|through|until)\b`,
        example: 'Válida hasta',
        nearMiss: 'Valid card',
      },
      { says: '^mm ?[/-]? ?(yy|aa)', example: 'MM/AA', nearMiss: 'DD/MM' },
      { says: String.raw`^[01]\d ?/ ?\d\d$`, example: '12/30', nearMiss: '12/10/1990' },
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
    es: [{ says: 'titular|tarjetahabiente', example: 'Titular de la tarjeta', nearMiss: 'Título' }],
    pt: [{ says: '^nome impresso', example: 'Nome impresso', nearMiss: 'Nome' }],
    en: [{ says: 'card ?holder|holder name|name on (the )?card', example: 'Name on card', nearMiss: 'Name' }],
    any: [
      {
        says: 'nom(br)?e (impresso |como )?.{0,20}{cardWord}',
        example: 'Nombre como figura en la tarjeta',
        nearMiss: 'Nombre de la empresa',
      },
      {
        says: '(aparece|figura|esta) {of} ({the} )?{cardWord}',
        example: 'Como aparece en la tarjeta',
        nearMiss: 'Como aparece en tu factura',
      },
      {
        says: '(propietario|dueno|portador) {of} ({the} )?{cardWord}',
        example: 'Dueño de la tarjeta',
        nearMiss: 'Dueño de la empresa',
      },
    ],
  },
}

/** Folded names and ids of a list of the buyer's saved cards, of which only the security code is asked for again. */
export const savedCardLists: ByLanguage = {
  en: [{ says: '^(saved|customer)?cards?(id)?$', example: 'card_id', nearMiss: 'card_type' }],
  es: [{ says: '^(id|mis)?tarjetas?(id|(guard|registr)adas?)?$', example: 'tarjetas_guardadas', nearMiss: 'tarjeta_socio' }],
  pt: [{ says: '^(id|meus?)?(cartao|cartoes)(id|salvos?)?$', example: 'cartoes-salvos', nearMiss: 'cartao_fidelidade' }],
}

export const savedCardList = patternOf(savedCardLists)

/** By kind of field: tested on a folded identifier (see `fold`), and on a label without accents. */
export const cardPatterns = Object.fromEntries(
  cardFieldKinds.map((kind) => [
    kind,
    { identifier: patternOf(cardIdentifiers[kind], cardLists), label: patternOf(cardLabels[kind], cardLists) },
  ]),
) as Record<CardFieldKind, { identifier: RegExp; label: RegExp }>
