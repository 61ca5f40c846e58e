/**
 * Words for instalments and their cost, and for what Argentina requires of prices with financing.
 * Source: devsite-docs localization/considerations-argentina (Res. E 51/2017), press on Res. 4/2025, official plugins;
 * read 2026-11-20.
 */
import { phrases } from './topic.ts'

const number = /((?:\d{1,3}(?:\.\d{3})+|\d{1,4})(?:[.,]\d{1,2})?)/.source
const lists = {
  /** A rate with a percent sign, or directly after the underscore of the SDK's labels; "CFT-500" is a product. */
  figure: new RegExp(
    String.raw`(?:\s?_\s?${number}|\s{0,3}(?:[:=(–—~→-]|es(?: de[l]?)?|del?)?\s{0,3}(?:${number}\s{0,3}(?:%|por ciento)|%\s?${number}))`,
  ),
  /** What may come between a rate's name and its figure: a remark in brackets, how it is calculated, "con IVA". */
  remark: /(?:\s*\([^)]{0,45}\))?/,
  reckoned: /(?:\s+(?:efectivo|nominal|anual|total|fij[oa]|aprox\.?|t\.?e\.?a\.?|t\.?n\.?a\.?)(?![a-z])){0,2}/,
  taxes: /(?:\s+(?:con|sin|incl\.?|incluye|\+|c\/|s\/)\s*(?:[Ii][Vv][Aa]|impuestos|imp\.)(?: incluido[s]?)?)?/,
  /** A label ends here, or before a dash, a percent sign or the next rate's name. */
  labelEnd: /(?:\s*\([^)]{0,20}\))?\s*(?::|$|\s[-–—]|\s?%|\s(?:TEA|TNA)\b)/,
  cft: /\bC\.?\s?F\.?\s?T\.?(?:\s?(?:T\.?)?[EN]\.?\s?A\.?)?/,
  cftInOne: /\bC\.?F\.?T\.?(?:\s?E\.?A\.?)?/,
  /** Not the end of `C.F.T.E.A.` */
  alone: /(?<![A-Z]\.\s?|C\.?F\.?T\.?\s)\b/,
  tea: /(?:T\.?\s?E\.?\s?A\b\.?|TEA_|[Tt][Ee][Aa](?=:))(?![a-z])/,
  /** Follows the percentage of something sold: "Green tea 20% off". */
  sold: /\s*(?:[Oo][Ff][Ff]|menos|natural|organic|puro|de desc|[Dd]esc|DESC)/,
  /** A number of two or more. */
  several: /\b(?:[2-9]|[1-9]\d)/,
  ahora: /(?<!\bantes\b[^.]{0,20})\bahora ?(?:3|6|12|18|24|30)(?=\s*(?:$|[;:|/()–—]|[,.](?!\d)|(?:y|o|cuotas)\b))/,
  reais: /R\$/,
  money: /(?:R?\$|S\/)/,
  sum: /[\d.,]+/,
  digit: /\d/,
  letter: /[a-z]/,
  /** Sizes and comparisons: "12 x 30 cm", "3 x 2", "hasta 10x más". */
  size: /\s*(?:\d+\s?[cm]?m|\d+\s?mts?|\d+\s?x|mas|mais|more|faster|zoom)\b/,
}

/** `CFT: 70,21%`, `C.F.T.E.A. 12%`, `CFT_10,5`, `Costo Financiero Total: 0,00 %`. One of the groups is the rate. */
export const cftShown = phrases(
  {
    es: [
      {
        says: '{cft}{remark}{reckoned}{remark}{taxes}{figure}',
        example: 'C.F.T.E.A. con IVA: 70,21%',
        nearMiss: 'Bicicleta CFT-500',
      },
      {
        says: 'costo financiero total efectivo anual{remark}{reckoned}{remark}{taxes}{figure}',
        example: 'Costo financiero total efectivo anual (con IVA): 55%',
        nearMiss: 'Costo financiero total efectivo anual',
      },
      {
        says: 'costo financiero total{remark}{reckoned}{remark}{taxes}{figure}',
        example: 'Costo Financiero Total: 0,00 %',
        nearMiss: 'Costo total: 10%',
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

/**
 * An offer of more than one instalment. "2 x Remera" is a quantity, as is a line "2 x R$ 10"; "3 x 2" is a promotion and
 * "12 x 30 cm" a size. A number of months counts only in the context of paying: "garantía de hasta 12 meses" does not match.
 */
export const installmentsOffered = phrases(
  {
    es: [
      { says: '{several}~cuotas !(impagas|vencidas|atrasadas)', example: '12 cuotas', nearMiss: '3 cuotas vencidas' },
      {
        says: '(dos|tres|cuatro|seis|nueve|doce|dieciocho) cuotas (sin inter*|fijas|iguales|de {money})',
        example: 'Tres cuotas sin interés',
        nearMiss: 'Tres cuotas vencidas',
      },
      { says: 'cuotas~:~{several}~x~{money}', example: 'Cuotas: 3x $ 1.000', nearMiss: 'Cuotas: 3x1' },
      // The programme before Cuota Simple, whose name shops still use; not a price, nor a number of things.
      { says: '{ahora}', example: 'Ahora 12', nearMiss: 'Antes $ 30, ahora 12,50' },
      { says: 'cuota simple', example: 'Cuota Simple 6', nearMiss: 'Cuota mensual' },
      { says: '{several}~(mensualidades|msi)', example: '6 MSI', nearMiss: '6 msec' },
      {
        says: '{several}~pagos [mensuales] (sin inter*|iguales|fijos)',
        example: '3 pagos iguales',
        nearMiss: '3 pagos recibidos',
      },
      {
        says: '(pag(a|as|ar|alo|ala|ue)|difier*|diferid*|financi*) ...25 (a|en|hasta) [en] {several}~meses*',
        example: 'Pagalo hasta en 12 meses',
        nearMiss: 'Garantía de hasta 12 meses',
      },
      {
        says: '{several}~meses (sin inter*|con (mercado*|tarjeta*|tu tarjeta*|intere*))',
        example: '12 meses sin intereses',
        nearMiss: '12 meses de garantía',
      },
      { says: '{several}~meses de {money}', example: '12 meses de $ 500', nearMiss: '12 meses de uso' },
      {
        says: '(en|hasta) [en] (dos|tres|cuatro|cinco|seis|nueve|diez|doce|dieciocho|veinticuatro) cuotas',
        example: 'En seis cuotas sin interés',
        nearMiss: 'En las cuotas',
      },
      { says: '(en|hasta) [en] {several}~(cuotas|pagos)', example: 'Hasta en 6 pagos', nearMiss: 'Hasta 6 envíos' },
      { says: '(en|hasta) [en] {several}~x !({size})', example: 'Hasta 12 x', nearMiss: 'Hasta 12 x 30 cm' },
      { says: '{several}~x~sin inter*', example: '6x sin interés', nearMiss: '6x más rápido' },
    ],
    pt: [
      { says: '{several}~parcelas', example: '10 parcelas', nearMiss: '1 parcela' },
      {
        says: 'em ate {several}~vezes !((mais|menos|por)*)',
        example: 'Em até 12 vezes',
        nearMiss: 'Até 12 vezes mais rápido',
      },
      {
        says: '(parcel*|pag(ar|ue)|divid*|financi*) ...25 em {several}~vezes !((mais|menos|por)*)',
        example: 'Parcele sua compra em 10 vezes',
        nearMiss: 'Ganhou em 3 vezes',
      },
      { says: '{several}~vezes sem juros', example: '10 vezes sem juros', nearMiss: '10 vezes campeão' },
      { says: '(em|ate) [em] {several}~parcelas', example: 'Em até 12 parcelas', nearMiss: 'Em até 12 dias' },
      { says: '(em|ate) [em] {several}~x !({size})', example: 'Em até 10x', nearMiss: 'Até 10x mais' },
      {
        says: '(pagar|pague|financi*) ...25 (em|ate) [em] {several}~meses*',
        example: 'Pague em até 12 meses',
        nearMiss: 'Garantia de 12 meses',
      },
      { says: '{several}~x~sem juros', example: '6x sem juros', nearMiss: '6x mais rápido' },
      { says: '{several}~meses sem juros', example: '6 meses sem juros', nearMiss: '6 meses de garantia' },
      { says: '{several}~pagos sem juros', example: '6 pagos sem juros', nearMiss: '6 pagos' },
      { says: '{several}x~{reais}~{digit}', example: '10x R$ 50', nearMiss: '2 x R$ 10' },
    ],
    en: [
      { says: '{several}~installments', example: '3 installments', nearMiss: '1 installment' },
      {
        says: '{several}~(interest-free|monthly|equal) installments',
        example: '3 interest-free installments',
        nearMiss: '3 monthly visits',
      },
      { says: 'up to {several}~(x !({size})|cuotas|parcelas|pagos)', example: 'Up to 12x', nearMiss: 'Up to 10x faster' },
    ],
    any: [
      { says: '{several}~x~de {money}', example: '12 x de $ 500', nearMiss: '2 x Remera' },
      {
        says: '{several}~x~{money}~{sum} (sin inter*|sem juros|c/ juros|com juros)',
        example: '3x $ 100 sin interés',
        nearMiss: '3x $ 100',
      },
    ],
  },
  { lists },
)

/** An instalment with its amount: a financed price. */
export const financedPrice = phrases(
  {
    es: [
      { says: '{several}~(cuotas|mensualidades) ...25 {money}~{digit}', example: '12 cuotas de $ 500', nearMiss: '12 cuotas' },
      {
        says: '{several}~pagos [mensuales] (iguales|fijos|sin inter*) ...25 {money}~{digit}',
        example: '3 pagos fijos de $ 500',
        nearMiss: '3 pagos de $ 500',
      },
      {
        says: '{several}~meses sin inter* ...25 {money}~{digit}',
        example: '6 meses sin intereses de $ 90',
        nearMiss: '6 meses por $ 90',
      },
    ],
    pt: [
      { says: '{several}~parcelas ...25 {money}~{digit}', example: '10 parcelas de R$ 50', nearMiss: '10 parcelas' },
      {
        says: '{several}~(meses|pagos) sem juros* ...25 {money}~{digit}',
        example: '6 meses sem juros de R$ 10',
        nearMiss: '6 meses por R$ 10',
      },
      { says: '{several}x~{reais}~{digit}', example: '10x R$ 50', nearMiss: '2 x R$ 10' },
    ],
    en: [{ says: '{several}~installments ...25 {money}~{digit}', example: '3 installments of $ 10', nearMiss: '3 installments' }],
    any: [
      { says: '{several}~x~de {money}~{digit}', example: '12x de $ 500', nearMiss: '12x de regalo' },
      {
        says: '{several}~x~{money}~{sum} (sin inter*|sem juros*|c/ juros|com juros)',
        example: '3x $ 100 sin interés',
        nearMiss: '3x $ 100',
      },
    ],
  },
  { lists },
)

/** "Interest-free" claims. */
export const noInterest = phrases({
  es: [
    { says: 'sin interes[es]', example: 'Sin interés', nearMiss: 'Sin interesados' },
    { says: '0~% de interes*', example: '0% de interés', nearMiss: '10 % de interés' },
  ],
  pt: [{ says: 'sem juros', example: 'Sem juros', nearMiss: 'Com juros' }],
  en: [
    { says: 'interest-free', example: 'Interest-free', nearMiss: 'Interest rate' },
    { says: 'interest free', example: '6 payments, interest free', nearMiss: 'Free of interests' },
  ],
})
