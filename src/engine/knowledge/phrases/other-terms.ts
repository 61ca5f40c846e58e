/**
 * Wordings and addresses like those of a shop's terms that mean something else: conditions of a campaign or a delivery, vacuum flasks.
 * Source: public shops; read 2026-11-27.
 */
import { phrases } from './topic.ts'

const lists = {
  /** Words that show that the conditions belong to a campaign or a card. */
  campaign: [
    ...['promo', 'promocion[es]', 'sorteo', 'concurso', 'cupon', 'cashback', 'banco', 'tarjeta', 'descuento[s]', 'cuotas'],
    ...['promocao', 'cupom', 'cartao', 'desconto[s]', 'parcelamento', 'promotion', 'oferta[s]', 'beneficio[s]', 'regalo'],
    ...[
      'hot~sale',
      'cyber~(monday|week|day[s])',
      'black~friday',
      'cuota~simple',
      'ahora (3|6|12|18|24|30)',
      'fidelidad',
      'fidelidade',
    ],
    ...['offer', 'coupon', 'discount', 'contest', 'giveaway', 'sweepstakes', 'reward*', 'loyalty', 'gift~card*'],
  ],
  /** Up to a campaign's name; a consent may go on with what else is sent to the buyer. */
  ofA: /(?:(?!rec[ei]b|receive|novedad|novidad)[^.!?]){0,30}\b/,
  /** What is named beside the conditions, and is what a part of the business belongs to: "and ways to pay". */
  andAlso: /(?:,|\b[ye]\b) ?(?:medio|forma|metodo|modo|politica|plazo|prazo|costo|custo|zona|opcion)/,
  /** A part of the business that has conditions of its own. */
  part: [
    ...[
      'envio[s]',
      'entrega*',
      'pago[s]',
      '(medios|formas|metodos) de pago',
      'garantia*',
      'devoluc*',
      'cambio[s]',
      'busqueda*',
      'financia*',
      'credito*',
      'retiro',
      'canje',
    ],
    ...['frete*', 'pagamento*', '(meios|formas) de pagamento', 'troca[s]'],
  ],
}

/** Link words that mean the vacuum flasks, in Spanish. */
export const flasks = phrases({
  es: [{ says: '^ [ver|nuestros|los] termos $', example: 'Nuestros termos', nearMiss: 'Termos de uso' }],
})

/** Words that turn a matching phrase into something other than the shop's terms. */
export const otherTerms = phrases(
  {
    es: [
      {
        says: '(terminos|bases|condiciones|t~&~c[s]|tyc){ofA}{campaign}',
        example: 'Términos y condiciones de la promoción',
        nearMiss: 'Acepto los términos y recibir promociones',
      },
      {
        says: '(terminos|condiciones) !({andAlso}) ...12 (de|del|para) [la|el|los|las] {part} !(...12 (compra|venta|uso)[s])',
        example: 'Condiciones de envío',
        nearMiss: 'Términos, condiciones y medios de pago',
      },
      { says: '(programa|puntos)', example: 'Términos del programa', nearMiss: 'Términos de la tienda' },
    ],
    pt: [
      { says: '(termos|condicoes){ofA}{campaign}', example: 'Termos e condições do cupom', nearMiss: 'Termos e condições' },
      {
        says: '(termos|condicoes) !({andAlso}) ...12 (de|da|do|para) {part} !(...12 (compra|venda|uso)[s])',
        example: 'Condições de entrega',
        nearMiss: 'Termos, condições e formas de pagamento',
      },
      { says: 'pontos', example: 'Termos dos pontos', nearMiss: 'Termos da loja' },
    ],
    en: [
      { says: '(terms|t~&~c[s]){ofA}{campaign}', example: 'Terms of the promotion', nearMiss: 'Terms of use' },
      {
        says: '({campaign}|shipping|delivery|returns|warranty|payment) terms',
        example: 'Coupon terms and conditions',
        nearMiss: 'Shop terms and conditions',
      },
      { says: 'gift~card', example: 'Gift card terms', nearMiss: 'Terms' },
    ],
  },
  { lists },
)

/** Conditions and nothing else: those of what stands beside them, unless they lead to a page of the shop's terms. */
export const bareConditions = phrases({
  es: [
    {
      says: '^ [ver|leer|consulta|consultar] [las] [bases y] condiciones $',
      example: 'Ver bases y condiciones',
      nearMiss: 'Condiciones de compra',
    },
  ],
  pt: [{ says: '^ [ver|veja|consulte] [as] condicoes $', example: 'Veja as condições', nearMiss: 'Condições de venda' }],
  en: [{ says: '^ [see|view] [the] (terms|conditions) $', example: 'See terms', nearMiss: 'Terms of use' }],
})

/** Paths of what has conditions of its own: a campaign, a bank's offer, a way of delivery. */
export const campaignPath = phrases({
  any: [
    {
      says: /[/_-](?:promo|sorteo|sorteio|concurso|cupon|cupom|coupon|oferta|offer|descuento|desconto|cashback|beneficio)/,
      example: '/promos/galicia',
      nearMiss: '/legal/condiciones',
    },
    { says: /[/_-](?:hot-?sale|cyber|black-?friday|gift|puntos|pontos)/, example: '/hot-sale/bases', nearMiss: '/bases' },
    { says: /[/_-](?:cuotas|parcel|financia|bancos?|tarjetas?|cartoes)/, example: '/cuotas-galicia', nearMiss: '/cuentas' },
    { says: /[/_-](?:envios?|entregas?|frete|shipping|retiro)(?![a-z])/, example: '/envio-gratis', nearMiss: '/enviados' },
  ],
})

/** Paths of vacuum flasks beside other things to drink from ("termos" in Spanish and Portuguese). */
export const flasksPath = phrases({
  any: [
    {
      says: /(?:garrafas?|copos?|canecas?|mates?|cuias?|bombillas?)[-_](?:[ey][-_])?termos?/,
      example: '/garrafas-e-termos',
      nearMiss: '/termos-de-uso',
    },
    {
      says: /termos?[-_](?:[ey][-_])?(?:garrafas?|copos?|canecas?|mates?|cuias?|stanley)/,
      example: '/termos-y-mates',
      nearMiss: '/termos-e-condicoes',
    },
  ],
})
