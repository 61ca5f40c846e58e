/**
 * What Argentina asks of prices with financing, and how instalments are spoken of. Patterns are tested on text without accents.
 * Source: devsite-docs localization/considerations-argentina (Res. E 51/2017), press on Res. 4/2025, official plugins; read 2026-11-20.
 */
const number = String.raw`((?:\d{1,3}(?:\.\d{3})+|\d{1,4})(?:[.,]\d{1,2})?)`
/** What may stand between a rate's name and its figure: a remark in brackets, how it is reckoned, "con IVA". */
const remark = String.raw`(?:\s*\([^)]{0,25}\))?(?:\s+(?:efectivo|nominal|anual|t\.?e\.?a\.?|t\.?n\.?a\.?)\b){0,2}(?:\s*\([^)]{0,25}\))?(?:\s+(?:con|sin|\+|c\/|s\/)\s*(?:iva|impuestos|imp\.))?`
/** A figure is a rate with a percent sign, or right behind the underscore of the SDK's labels; "CFT-500" is a product. */
const figure = String.raw`(?:\s*_\s*${number}|\s*(?:[:=(–—-]|es(?: de[l]?)?|del?)?\s*${number}\s*%)`

/** `CFT: 70,21%`, `C.F.T.E.A. 12%`, `CFT_10,5`, `Costo Financiero Total: 0,00 %`. The rate is group 1 or 2. */
export const cftShown = new RegExp(
  String.raw`(?:\bC\.?\s?F\.?\s?T\.?(?:\s?(?:T\.?)?[EN]\.?\s?A\.?)?|\bcosto financiero total(?: efectivo anual)?)${remark}${figure}`,
  'i',
)
/** The label without a figure: the head of a column, or a place that is filled when instalments are chosen. */
export const cftLabel =
  /(?:\bC\.?F\.?T\.?(?:\s?E\.?A\.?)?|\bcosto financiero total)(?:\s*\([^)]{0,20}\))?\s*(?::|$|\s[-–—]|\s?%|\s(?:TEA|TNA)\b)/i

/** In capitals or with a colon, and no rate of anything sold: "Green tea 20% off". */
export const teaShown = new RegExp(
  String.raw`(?<![A-Z]\.\s?|C\.?F\.?T\.?\s)(?:\bT\.?\s?E\.?\s?A\b\.?|\bTEA_|\b[Tt][Ee][Aa](?=:)|\b(?:TASA EFECTIVA ANUAL|[Tt]asa [Ee]fectiva [Aa]nual))(?![a-z])${remark}${figure}(?!\s*(?:off|menos|natural|organic|puro|de desc|desc))`,
)

/** The per cent that one of the patterns above found: `1.234,5` is 1234.5. */
export const rateOf = (match: RegExpExecArray) => {
  const text = match[1] ?? match[2] ?? ''
  return Number(text.replace(/\.(?=\d{3}\b)/g, '').replace(',', '.'))
}

/** So many: two and more. */
const several = String.raw`(?:[2-9]|[1-9]\d)`
const money = String.raw`(?:R?\$|S\/)`
const free = '(?:sin inter|sem juros)'

/** What makes a number of months or payments one of instalments: what is paid so, and without interest. "Garantía de hasta 12 meses" is none. */
const inMonths = String.raw`\b(?:pag(?:a|as|ar|alo|ala|ue)|difier\w+|diferid\w+|financi\w+)[^.!?]{0,25}\b(?:a|en|em|hasta|ate)\s+(?:en\s+)?${several}\s*meses|\b${several}\s*meses\s+(?:${free}|con (?:mercado|tarjeta|tu tarjeta|intere)|de ${money})`

/**
 * Instalments on offer, more than one. "2 x Remera" is a quantity, as is a line "2 x R$ 10"; "3 x 2" is a promotion, "12 x 30 cm" a size.
 */
export const installmentsOffered = new RegExp(
  String.raw`\b${several}\s*(?:cuotas(?! (?:impagas|vencidas|atrasadas))|parcelas|installments|mensualidades|msi\b)|${inMonths}|\b${several}\s*(?:pagos (?:${free}|iguales|fijos)|vezes sem juros)|\b(?:en|em|hasta|ate|up to)\s+(?:en\s+)?${several}\s*(?:x\b(?!\s*(?:\d+\s?[cm]?m|\d+\s?mts?|\d+\s?x|mas|mais|more|faster|zoom)\b)|cuotas|parcelas|pagos)|\b${several}\s?x\s?(?:de\s+${money}|${free})|\b${several}x\s?R\$\s?\d|\b${several}\s?x\s?${money}\s?[\d.,]+\s(?:${free}|c\/ juros|com juros)`,
  'i',
)

/** An instalment with its amount: a financed price. */
export const financedPrice = new RegExp(
  String.raw`\b${several}\s*(?:cuotas|parcelas|installments|pagos (?:iguales|fijos|${free}\w*)|mensualidades|meses ${free}\w*)[^.]{0,25}${money}\s?\d|\b${several}\s?x\s?de\s+${money}\s?\d|\b${several}x\s?R\$\s?\d|\b${several}\s?x\s?${money}\s?[\d.,]+\s(?:${free}|c\/ juros|com juros)`,
  'i',
)

/** "Interest-free" claims. */
export const noInterest = /\bsin interes(es)?\b|\bsem juros\b|\binterest[- ]free\b|\b0 ?% de interes/i
