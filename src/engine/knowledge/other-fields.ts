/**
 * Fields that resemble card fields, or are next to them, but are something else.
 * Heuristics from pages seen, and the autofill names of WHATWG; read 2026-11-20.
 */
import { type ByLanguage, type Lists, patternOf } from './rows.ts'

export const otherFieldLists: Lists = {
  card: ['tarjeta', 'cartao', 'card'],
  of: ['(?:de|da|do|del)?(?:la|el)?'],
}

/** Words in folded identifiers or labels that mean another kind of card, or the number of something else. */
export const otherFields: ByLanguage = {
  es: [
    { says: '{card}{of}(obrasocial|resid|circula|transp|sube|estudiant)', example: 'tarjeta_sube', nearMiss: 'tarjeta' },
    { says: 'obrasocial|afiliad|asociad|socio|matricul|patente', example: 'numeroAfiliado', nearMiss: 'numero' },
    { says: 'regalo|vale|cupon|fidelidad|puntos|puntaje|beneficio', example: 'puntosTarjeta', nearMiss: 'tarjetaCredito' },
    { says: 'telefon|celular|giro|cheque|cuota|bandera|ultimos', example: 'telefono', nearMiss: 'nombre' },
    { says: 'imagen|enviad|dedicatoria|mensaje|texto', example: 'mensajeTarjeta', nearMiss: 'codigoSeguridad' },
    { says: 'nacimiento|cedula|dni|documento|correo', example: 'mesNacimiento', nearMiss: 'mesVencimiento' },
  ],
  pt: [
    { says: '{card}{of}(sus|saud)', example: 'cartao_do_sus', nearMiss: 'cartao_do_titular' },
    { says: 'associad|presente|cupom|pontos|boleto|parcela|bandeira', example: 'bandeiraCartao', nearMiss: 'numeroCartao' },
    { says: 'imagem|mensagem|nascimento|nasc|cpf|cnpj', example: 'mensagem', nearMiss: 'validade' },
  ],
  any: [{ says: '{card}{of}(sim|identi|embarq|vacun)', example: 'cartao_de_embarque', nearMiss: 'cartao_de_credito' }],
  en: [
    { says: 'simcard|gift|voucher|coupon|loyal|member|club', example: 'giftCardNumber', nearMiss: 'cardNumber' },
    { says: 'phone|token|installment|issuer|banco|brand|cardid|cardtype', example: 'cardIssuer', nearMiss: 'cardHolder' },
    { says: 'paymentmethod|lastfour|last4|sms|otp|captcha', example: 'lastFourDigits', nearMiss: 'securityCode' },
    { says: 'birth|docnumber|doctype|mail', example: 'birthMonth', nearMiss: 'expMonth' },
  ],
}

export const notACardField = patternOf(otherFields, otherFieldLists)

/** Folded identifiers of a day of birth: next to it, month and year are not a card's expiry. */
export const birthDays = ['dia', 'day', 'dd', 'birthday', 'nacimientodia', 'dianacimiento', 'dianasc']

/** Input types that are not for card data. */
export const otherTypes = ['email', 'date', 'datetime-local', 'search', 'url', 'time', 'week']

/** Standard autofill names for other data; `*` is any ending. Values that shops invent to prevent autofill are ignored. */
const otherAutocomplete = [
  ...['name', 'honorific-*', 'given-name', 'additional-name', 'family-name', 'nickname', 'username', 'sex', 'bday*', 'photo'],
  ...['current-password', 'one-time-code', 'organization*', 'language', 'url', 'tel*', 'email', 'impp', 'transaction-*'],
  ...['street-address', 'address-*', 'country*', 'postal-code'],
]

/** Whether the last name in an `autocomplete` attribute is for something other than card data. */
export function isOtherAutocomplete(attribute: string): boolean {
  const last = attribute.trim().toLowerCase().split(/\s+/).at(-1)!
  return otherAutocomplete.some((name) => (name.endsWith('*') ? last.startsWith(name.slice(0, -1)) : last === name))
}
