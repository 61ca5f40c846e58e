/**
 * Hidden inputs that stand beside a card form and are called like a card's number or code, but hold something else: a token, what may
 * be shown of a card, or what a form says about its fields. Heuristics from pages and plugins seen; read 2026-11-26.
 */
import { bareIdentifiers } from './card-fields.ts'
import { type ByLanguage, patternOf } from './rows.ts'

/** Words in folded identifiers. */
export const hiddenFields: ByLanguage = {
  any: [
    { says: 'token|(?<!ccc)id$|^ids?(card|tarjeta|cartao)', example: 'cardNumberId', nearMiss: 'cc_cid' },
    { says: 'mask|hash|encr|cifrad|cript', example: 'maskedCardNumber', nearMiss: 'marketCardNumber' },
    {
      says: 'bin|brand|type|tipo|length|valid(?!ade)|format|regex|pattern',
      example: 'card_number_valid',
      nearMiss: 'card_number',
    },
    { says: 'error|msg|ayuda|help|label|placeholder', example: 'cardNumberErrorMsg', nearMiss: 'cardNumber' },
    { says: '^(is|has|tiene)|ok$|min$|max$|len$|(tarjeta|card)s$', example: 'cvv_ok', nearMiss: 'cvv_only' },
    { says: 'status|estado|enable|disable|active|habilit|ativo|activo', example: 'cvvStatus', nearMiss: 'cvvStat' },
    { says: 'direc', example: 'direccNumero', nearMiss: 'ccNumero' },
  ],
  en: [
    { says: 'last|first|trunc|(saved|stored)card', example: 'first_card_number', nearMiss: 'fist_card_number' },
    { says: 'requi|optional|show|location|mode|policy|verification', example: 'security_code_mode', nearMiss: 'security_code' },
    { says: '^card(code|account)|acc(oun)?t?(num|no)', example: 'accNumber', nearMiss: 'cc_number' },
  ],
  es: [
    { says: 'ultim|primer|tarjetaguard|verific|pedir|mostrar|requier', example: 'requiere_cvv', nearMiss: 'cvv' },
    { says: 'politica|sello', example: 'sello_codigo_seguridad', nearMiss: 'codigo_seguridad' },
  ],
  pt: [{ says: 'cartaosalvo|exig|exib|selo|chave|^seguranca', example: 'chave_seguranca', nearMiss: 'codigo_seguranca' }],
}

export const aboutTheCard = patternOf(hiddenFields)

/** Vouchers, offers and sessions expire too: a date is the card's only where its name says so. */
export const ofTheCard = /card|tarj|cartao|^cc/

/** Words that may as well say how the buyer pays. Only the trade's word for a card's number, `pan`, is none of them. */
export const ambiguous: readonly string[] = bareIdentifiers.filter((word) => word !== 'pan')
