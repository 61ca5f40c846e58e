/**
 * Names of what instalments cost, and its figures: the total financial cost and the yearly rate, which Argentina requires of prices with
 * financing.
 * Source: devsite-docs localization/considerations-argentina (Res. E 51/2017), press on Res. 4/2025, official plugins;
 * read 2026-11-20.
 */
import { phrases } from './topic.ts'

const number = /((?:\d{1,3}(?:\.\d{3})+|\d{1,4})(?:[.,]\d{1,2})?)/.source
const lists = {
  /** A rate with a percent sign, or directly after the underscore of the SDK's labels; "CFT-500" is a product. */
  figure: new RegExp(
    String.raw`(?:\s?_\s?${number}|\)?\s{0,3}(?:[:=(–—~→-]\s{0,3})?(?:(?:es|del?|desde|hasta|maxim[oa]|minim[oa]|promedio)\s{0,3}:?\s{0,3}){0,2}(?:${number}\s{0,3}(?:%|por ciento)|%\s?${number}))`,
  ),
  /** What may come between a rate's name and its figure: a remark in brackets, how it is calculated, "con IVA". */
  remark: /(?:\s*\([^)]{0,45}\))?/,
  reckoned: /(?:\s+(?:efectivo|nominal|anual|total|fij[oa]|aprox\.?|t\.?e\.?a\.?|t\.?n\.?a\.?)(?![a-z])){0,2}/,
  taxes: /(?:\s+(?:con|sin|incl\.?|incluye|\+|c\/|s\/)\s*(?:[Ii][Vv][Aa]|impuestos|imp\.)(?: incluido[s]?)?)?/,
  /** A label ends here, or before a dash, a percent sign or the next rate's name. */
  labelEnd: /(?:\s*\([^)]{0,20}\))?\s*(?::|$|\s[-–—]|\s?%|\s(?:TEA|TNA)\b)/,
  how: /(?:\s+expresad[oa] en (?:tasa|t\.?e\.?a|t\.?n\.?a|terminos)[^.:%\d]{0,40})?/,
  /** Follows the percentage of a material or a discount: a brand has the same letters. */
  made: /\s*(?:algodon|poli|carbono|alumin|nylon|lana|cuero|natural|organic|imperme|original|reciclad|off|desc|menos|puro)/,
  cft: /\bC\.?\s?F\.?\s?T\.?(?:\s?(?:T\.?)?[EN]\.?\s?A\.?)?/,
  cftInOne: /\bC\.?F\.?T\.?(?:\s?E\.?A\.?)?/,
  /** Not the end of `C.F.T.E.A.` */
  alone: /(?<![A-Z]\.\s?|C\.?F\.?T\.?\s)\b/,
  tea: /(?:T\.?\s?E\.?\s?A\b\.?|TEA_|[Tt][Ee][Aa](?=:))(?![a-z])/,
  /** Follows the percentage of something sold: "Green tea 20% off". */
  sold: /\s*(?:[Oo][Ff][Ff]|menos|natural|organic|puro|de desc|[Dd]esc|DESC)/,
  letter: /[a-z]/,
}

/** `CFT: 70,21%`, `C.F.T.E.A. 12%`, `CFT_10,5`, `Costo Financiero Total: 0,00 %`. One of the groups is the rate. */
export const cftShown = phrases(
  {
    es: [
      {
        says: '{cft}{remark}{how}{reckoned}{remark}{taxes}{remark}{figure}!({made})',
        example: 'C.F.T.E.A. con IVA: 70,21%',
        nearMiss: 'Remera CFT 100% algodón',
      },
      {
        says: 'costo financiero total efectivo anual{remark}{reckoned}{remark}{taxes}{remark}{figure}',
        example: 'Costo financiero total efectivo anual (con IVA): 55%',
        nearMiss: 'Costo financiero total efectivo anual',
      },
      {
        says: 'costo (financiero total|total financiero){remark}{how}{reckoned}{remark}{taxes}{remark}{figure}',
        example: 'Costo Financiero Total: 0,00 %',
        nearMiss: 'Costo total: 10%',
      },
    ],
    en: [
      {
        says: 'total financ(ial|ing) cost{remark}{figure}',
        example: 'Total financial cost (CFT): 99%',
        nearMiss: 'Total cost: 99%',
      },
    ],
  },
  { lists },
)

/** The label without a figure: a column heading, or a place that is filled when instalments are chosen. */
export const cftLabel = phrases(
  {
    es: [
      { says: '{cftInOne}{labelEnd}', example: 'CFT:', nearMiss: 'CFT Bikes' },
      {
        says: 'costo financiero total{labelEnd}',
        example: 'Costo financiero total',
        nearMiss: 'Costo financiero total elevado',
      },
    ],
  },
  { lists },
)

/** The new name (CFTEA), for which no font size is required. */
export const cftOfToday = phrases({
  es: [
    { says: /CFT\s?T?EA/, example: 'CFTEA 12%', nearMiss: 'CFT 12%' },
    { says: /C\.F\.T\.E\.A/, example: 'C.F.T.E.A. 12%', nearMiss: 'C.F.T. 12%' },
    { says: '*efectivo anual*', example: 'Costo financiero total efectivo anual', nearMiss: 'Costo financiero total' },
  ],
})

/** In capitals or with a colon, and not the percentage of something sold. */
export const teaShown = phrases(
  {
    es: [
      {
        says: '{alone}{tea}{remark}{reckoned}{remark}{taxes}{figure}!({sold})',
        example: 'T.E.A. 45,5%',
        nearMiss: 'Green tea 20% off',
      },
      {
        says: '{alone}(TASA EFECTIVA ANUAL|(T|t)asa (E|e)fectiva (A|a)nual)!({letter}){remark}{reckoned}{remark}{taxes}{figure}!({sold})',
        example: 'Tasa efectiva anual: 45%',
        nearMiss: 'Tasa efectiva: 45%',
      },
    ],
  },
  { lists, flags: '' },
)
