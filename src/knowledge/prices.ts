/**
 * What Argentina asks of prices with financing, and how instalments are spoken of. Patterns are tested on text without accents.
 * Source: devsite-docs localization/considerations-argentina (Res. E 51/2017), press on Res. 4/2025, official plugins; read 2026-11-20.
 */
const number = String.raw`\d{1,4}(?:[.,]\d{1,2})?`

/** `CFT: 70,21%`, `C.F.T.E.A. 12%`, `CFT_10,5`, `Costo Financiero Total: 0,00 %`. A number must follow: the word alone is no rate. */
export const cftShown = new RegExp(
  String.raw`(?:\bC\.?\s?F\.?\s?T\.?(?:\s?E\.?\s?A\.?)?|\bcosto financiero total(?: efectivo anual)?(?:\s*\(?CFT(?:EA)?\)?)?)\s*(?:[:_=(-]|es(?: de)?|de)?\s*(${number})\s*%?`,
  'i',
)
export const teaShown = new RegExp(
  String.raw`(?:\bT\.?\s?E\.?\s?A\.?|\btasa efectiva anual)\b\.?\s*[:_=(-]?\s*(${number})\s*%?`,
  'i',
)

/** Instalments on offer: a number of them, more than one, in words or in a list of choices. */
export const installmentsOffered =
  /\b(?:[2-9]|1\d|2\d|36|48)\s*(?:x\b|cuotas|parcelas|pagos|installments|meses sin|mensualidades|msi\b)|\b(?:hasta|ate|up to)\s+(?:en\s+)?\d+\s*(?:x\b|cuotas|parcelas|meses)|\b(?:[2-9]|1\d|2\d)\s?x\s?(?:de\s?)?(?:R?\$|S\/)/i

/** "Interest-free" claims. */
export const noInterest = /\bsin interes(es)?\b|\bsem juros\b|\binterest[- ]free\b|\b0 ?% de interes/i

/** Containers in which official plugins show the cost. Source: plugin templates. */
export const costContainers =
  '#mp-installments-tax-info, #mp-tax-cft-text, .mp-text-cft, .text-cft, .mp-tax-info, #cft, [data-tax], .mp-input-cft, #cft-text'

/** Instalment choices by the SDK's ids and the plugins' names. */
export const installmentChoices =
  '#form-checkout__installments, select#installments, select[name="installments"], select[name*="installments"], #mpInstallments, select[name*="cuotas" i], select[name*="parcelas" i], select[id*="cuotas" i], select[id*="parcelas" i]'
