/** What fields that carry card data are called, in three languages. Looser than for the fields of a form: here a number is always there to prove it. */

/** Letters and digits only, in lower case and without accents. */
const fold = (name: string) =>
  name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')

const card = '(card|cc|tc|tarjeta|cartao|credito|credit|debito|debit)'
const number = '(number|numero|num|nro|no|nr|n)'
const numberName = new RegExp(
  `${card}(de)?(credito|debito)?(${number}|pan)?\\d?$|(^|\\W)pan$|${number}(de|da|do|del)?(la|el|tu|seu|sua)?${card}|ccn$`,
)
/** Numbers on cards that pay nothing. */
const otherCards = /gift|regalo|presente|loyal|fidel|socio|member|club|sube|idcard|discard|postcard/

/** Whether a field is called like the number of a card, or a part of it. */
export const isNumberName = (name: string): boolean => {
  const folded = fold(name)
  return numberName.test(folded.replace(/(part|parte)?\d$/, '')) && !otherCards.test(folded)
}

const code = /(cvv2?|cvc2?|cvn|ccv|cardcode|cardsecuritycode)$|^csc$/
/** These may also be a code that was sent to a phone. */
const codeBesideNumber =
  /(security|verification)(code|value)$|cod(igo)?(de)?(la)?(seguridad|verificacion|seguranca)$|codseg$|^cid$/

export const isCodeName = (name: string, besideNumber: boolean): boolean => {
  const folded = fold(name)
  return code.test(folded) || (besideNumber && codeBesideNumber.test(folded))
}

/** A security code in a sentence. */
export const codeInText =
  /\b(?:cvv2?|cvc2?|ccv|csc|security code|c[oó]d(?:igo|\.)? (?:de )?(?:seguridad|seguran[cç]a))\W{1,4}(\d{3,4})(?!\d)/i
