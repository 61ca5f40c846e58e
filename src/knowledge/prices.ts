/**
 * What Argentina asks of prices with financing, and how instalments are spoken of. Patterns are tested on text without accents.
 * Source: devsite-docs localization/considerations-argentina (Res. E 51/2017), press on Res. 4/2025, official plugins; read 2026-11-20.
 */
const number = String.raw`((?:\d{1,3}(?:\.\d{3})+|\d{1,4})(?:[.,]\d{1,2})?)`
/** What may stand between a rate's name and its figure: a remark in brackets, "con IVA". */
const remark = String.raw`(?:\s*\([^)]{0,25}\))?(?:\s+(?:con|sin|\+|c\/)\s*iva)?`
/** A figure is a rate with a percent sign, or right behind the underscore of the SDK's labels; "CFT-500" is a product. */
const figure = String.raw`(?:\s*_\s*${number}|\s*(?:[:=(-]|es(?: de)?|de)?\s*${number}\s*%)`

/** `CFT: 70,21%`, `C.F.T.E.A. 12%`, `CFT_10,5`, `Costo Financiero Total: 0,00 %`. The rate is group 1 or 2. */
export const cftShown = new RegExp(
  String.raw`(?:\bC\.?\s?F\.?\s?T\.?(?:\s?E\.?\s?A\.?)?|\bcosto financiero total(?: efectivo anual)?)${remark}${figure}`,
  'i',
)
export const teaShown = new RegExp(
  String.raw`(?<![A-Z]\.\s?)(?:\bT\.?\s?E\.?\s?A\.?|\btasa efectiva anual)(?![a-z])${remark}${figure}`,
  'i',
)

/** The per cent that one of the patterns above found: `1.234,5` is 1234.5. */
export const rateOf = (match: RegExpExecArray) => {
  const text = match[1] ?? match[2] ?? ''
  return Number(text.replace(/\.(?=\d{3}\b)/g, '').replace(',', '.'))
}

/** Instalments on offer, more than one. "2 x Remera" is a quantity, "3 x 2" a promotion, "12 x 30 cm" a size. */
export const installmentsOffered =
  /\b(?:[2-9]|1\d|2\d|36|48)\s*(?:cuotas|parcelas|installments|mensualidades|msi\b|meses sin inter)|\b(?:[2-9]|1\d|2\d)\s*pagos (?:sin|iguales|fijos)|\b(?:en|em|hasta|ate|up to)\s+(?:en\s+)?\d+\s*(?:x\b|cuotas|parcelas|meses|pagos)|\b(?:[2-9]|1\d|2\d)\s?x\s?(?:de\s+(?:R?\$|S\/)|R\$\s?\d|sin inter|sem juros)/i

/** An instalment with its amount: a financed price. */
export const financedPrice =
  /\b(?:[2-9]|1\d|2\d)\s*(?:cuotas|parcelas|pagos (?:iguales|fijos|sin interes(?:es)?)|mensualidades)[^.]{0,25}(?:\$|S\/)\s?\d|\b(?:[2-9]|1\d|2\d)\s?x\s?(?:de\s+(?:R?\$|S\/)\s?\d|R\$\s?\d)/i

/** "Interest-free" claims. */
export const noInterest = /\bsin interes(es)?\b|\bsem juros\b|\binterest[- ]free\b|\b0 ?% de interes/i
