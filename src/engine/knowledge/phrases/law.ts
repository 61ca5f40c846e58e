/**
 * Words for what consumer law asks a checkout to show. Source: the texts and reports named by the duties (`src/engine/law`), public shops;
 * read 2026-11-26.
 */
import { phrases } from './topic.ts'

const lists = {
  /**
   * An amount in the country's own money: neither `US$` nor `U$S`, nor followed by the name of another money. A caption may stand right
   * before it, as in "Total$ 100", so only the few letters of another money's sign count.
   */
  amount: /(?<!\b[a-z]{1,3})(?:\b(?:R|AR|CL|MX|COL?))?\$U?\s?\d(?![\d.,]{0,14}\s?(?:USD|dol))/,
  code: /\b(?:(?:ARS|BRL|CLP|COP|MXN|PEN|UYU)\s?\$?|S\/\.?)\s?\d/,
  cet: /\bCET(?![A-Za-z])/,
  percent: /\d{1,4}(?:[.,]\d{1,4})?\s?%/,
  /** Not a part of the whole price, and no other total. */
  alone: /(?<!sub[ -]?|financiero |efetivo |efectivo )/,
}

/** The whole price with its amount. */
export const totalPrice = phrases(
  {
    any: [
      {
        says: '{alone}total !(...15 (desc*|ahorr*|econom*|punt*|pont*)) ...30 ({amount}|{code})',
        example: 'Total a pagar: $ 12.345,00',
        nearMiss: 'Subtotal: $ 12.345',
      },
    ],
  },
  { lists },
)

/** Brazil's total effective cost with its rate. */
export const effectiveCost = phrases(
  {
    pt: [
      { says: '{cet} ...30 {percent}', example: 'CET: 34,5% a.a.', nearMiss: 'CETELEM 10%' },
      {
        says: '(C|c)usto (E|e)fetivo (T|t)otal ...30 {percent}',
        example: 'Custo Efetivo Total de 34,5% ao ano',
        nearMiss: 'Custo total 10%',
      },
    ],
  },
  { lists, flags: '' },
)

/** Argentina's caption of the price without national taxes. */
export const priceWithoutTaxes = phrases(
  {
    es: [
      {
        says: 'precio[s] [final] sin impuestos nacionales',
        example: 'PRECIO SIN IMPUESTOS NACIONALES: $ 8.264',
        nearMiss: 'Precio con impuestos incluidos',
      },
      {
        says: 'precio[s] [final] (sin|s/)~imp. nac*',
        example: 'Precio s/imp. nac. $ 8.264',
        nearMiss: 'Precio s/cargo',
      },
      {
        says: '^ sin impuestos nacionales ...5 {money}',
        example: 'Sin impuestos nacionales: $ 8.264',
        nearMiss: 'Envío sin impuestos nacionales',
      },
    ],
  },
  { lists: { money: /\$/ } },
)

/** Argentina's button by which a buyer takes back a purchase. */
export const regretButton = phrases({
  es: [
    { says: 'boton [de] arrepentimiento', example: 'Botón de arrepentimiento', nearMiss: 'No te vas a arrepentir' },
    { says: '^ arrepentimiento $', example: 'Arrepentimiento', nearMiss: 'El arrepentimiento y el perdón' },
    {
      says: '(arrepentimiento|arrepentirme|arrepentirse|arrepentite) [de] [mi|la|tu|una|su] compra[s]',
      example: 'Arrepentimiento de compra',
      nearMiss: 'Libro: El arrepentimiento',
    },
  ],
})

/** Argentina's button by which a buyer ends a service. */
export const cancelButton = phrases({
  es: [
    { says: 'boton de baja[s]', example: 'Botón de baja de servicio', nearMiss: 'Rebajas y botones' },
    {
      says: '(solicit*|pedi*|dar*) [la] [de] baja [de|del] [un|una|tu|el|mi|la|su] (servicio*|suscripcion*|contrato*|membresia*)',
      example: 'Solicitar la baja del servicio',
      nearMiss: 'Dar de baja el newsletter',
    },
    { says: 'baja (de|del) servicio*', example: 'Baja de servicios', nearMiss: 'Baja de precios' },
  ],
})

/** Chile's right of withdrawal, whether it is granted or excluded. */
export const withdrawal = phrases({
  es: [
    {
      says: '(derecho|plazo|politica[s]|condiciones) (a|de|al|del) retracto',
      example: 'Tienes derecho a retracto por 10 días',
      nearMiss: 'Derechos reservados',
    },
    { says: 'derecho (a|de) retractar*', example: 'Derecho a retractarse de la compra', nearMiss: 'Se retractó' },
    {
      says: '(sin|no [se] (hay|tiene*|admite*|aplica|procede|acepta*|existe)) [el] [derecho] [a|de|al] retracto',
      example: 'Este producto no admite retracto',
      nearMiss: 'No se retractó',
    },
    { says: '^ retracto [y devoluciones|y cambios] $', example: 'Retracto', nearMiss: 'Retráctil' },
  ],
})

/** Peru's book of complaints. */
export const complaintsBook = phrases({
  es: [{ says: 'libro [virtual] de reclamaciones', example: 'Libro de Reclamaciones', nearMiss: 'Centro de reclamos' }],
})
