import type { transparentPrices } from '../../requirements/transparent-prices.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof transparentPrices> = {
  es: {
    title: 'Costo financiero total junto a las cuotas',
    fault: 'El costo de las cuotas no está claro',
    why: 'El comprador tiene que ver cuánto le cuesta financiar antes de elegir. En Argentina lo piden las resoluciones E 51/2017 y 4/2025.',
    howTo: [
      'Elegí pagar con tarjeta, cargá una de prueba y elegí un plan de más de una cuota.',
      'Mirá que se vean el precio de contado, el total financiado, la cantidad y el monto de las cuotas, la TEA y el CFT (o el CFTEA), aunque sean 0 %.',
      'Mirá que nada diga «sin interés» si el precio ya incluye el costo de financiar.',
      'Cumple si todo eso se ve antes de pagar.',
    ],
    reasons: {
      'cft-missing': {
        says: 'Se ofrecen cuotas sin mostrar el CFT ni el CFTEA.',
        fix: {
          default: 'Mostrá uno de los dos junto a las cuotas, aunque sea 0 %: viene en payer_costs, dentro de labels.',
          'checkout-pro': 'Mostrá uno de los dos donde la tienda anuncia las cuotas, aunque sea 0 %.',
        },
      },
      'tea-without-cft': {
        says: 'Se muestra la TEA sin el CFT: «{text}».',
        fix: 'Agregá el CFT o el CFTEA al lado de la TEA, aunque sea 0 %.',
      },
      'cft-small': {
        says: 'El CFT mide {cft, number} px y la TEA, {tea, number} px. La resolución E 51/2017 pedía 2,25 veces más; según lo publicado, la 4/2025 la derogó.',
      },
      'interest-free-with-cost': {
        says: 'La página dice «{text}» y muestra un CFT mayor que cero.',
        fix: 'Quitá el «sin interés» si el precio incluye el costo de financiar.',
      },
      'cft-shown': { says: 'Se ve el costo financiero total: «{text}».' },
      'not-shown-yet': {
        says: 'Hay cuotas, pero todavía no se ve su costo.',
        fix: 'Cargá una tarjeta de prueba, elegí las cuotas y volvé a hacer clic en el ícono.',
      },
      'shown-by-brick': { says: 'El Brick de Mercado Pago muestra las cuotas con su costo.' },
      'no-installments': { says: 'En esta página no se ven cuotas.' },
    },
  },
  pt: {
    title: 'Custo financeiro total junto às parcelas',
    fault: 'O custo das parcelas não está claro',
    why: 'O comprador precisa ver quanto custa parcelar antes de escolher. Na Argentina, é o que pedem as resoluções E 51/2017 e 4/2025.',
    howTo: [
      'Escolha pagar com cartão, preencha um de teste e escolha um plano com mais de uma parcela.',
      'Veja se aparecem o preço à vista, o total parcelado, o número e o valor das parcelas, a TEA (taxa efetiva anual) e o CFT (ou o CFTEA), mesmo que sejam 0%.',
      'Veja se nada diz “sin interés” quando o preço já inclui o custo de parcelar.',
      'Aprovado se tudo isso aparece antes de pagar.',
    ],
    reasons: {
      'cft-missing': {
        says: 'A loja oferece parcelas sem mostrar o CFT nem o CFTEA.',
        fix: {
          default: 'Mostre um dos dois junto às parcelas, mesmo que seja 0%: vem em payer_costs, dentro de labels.',
          'checkout-pro': 'Mostre um dos dois onde a loja anuncia as parcelas, mesmo que seja 0%.',
        },
      },
      'tea-without-cft': {
        says: 'A TEA aparece sem o CFT: “{text}”.',
        fix: 'Inclua o CFT ou o CFTEA ao lado da TEA, mesmo que seja 0%.',
      },
      'cft-small': {
        says: 'O CFT mede {cft, number} px e a TEA, {tea, number} px. A resolução E 51/2017 pedia 2,25 vezes mais; segundo o publicado, a 4/2025 a revogou.',
      },
      'interest-free-with-cost': {
        says: 'A página diz “{text}” e mostra um CFT maior que zero.',
        fix: 'Tire o “sin interés” se o preço inclui o custo de parcelar.',
      },
      'cft-shown': { says: 'O custo financeiro total aparece: “{text}”.' },
      'not-shown-yet': {
        says: 'Há parcelas, mas o custo delas ainda não aparece.',
        fix: 'Preencha um cartão de teste, escolha as parcelas e clique no ícone de novo.',
      },
      'shown-by-brick': { says: 'O Brick do Mercado Pago mostra as parcelas com o custo.' },
      'no-installments': { says: 'Nenhuma parcela aparece nesta página.' },
    },
  },
  en: {
    title: 'Total financial cost beside the instalments',
    fault: 'The cost of the instalments is not clear',
    why: 'Buyers must see what financing costs before they choose. In Argentina, resolutions E 51/2017 and 4/2025 ask for it.',
    howTo: [
      'Choose to pay by card, enter a test card and choose a plan of more than one instalment.',
      'Check that the cash price, the financed total, the number and amount of the instalments, the TEA (effective annual rate) and the CFT (or CFTEA) are shown, even when they are 0%.',
      'Check that nothing says “sin interés” if the price already includes the cost of financing.',
      'Passes if all of it is shown before paying.',
    ],
    reasons: {
      'cft-missing': {
        says: 'Instalments are offered with neither CFT nor CFTEA.',
        fix: {
          default: 'Show either one beside the instalments, even when it is 0%: it comes in payer_costs, under labels.',
          'checkout-pro': 'Show either one where the shop announces instalments, even when it is 0%.',
        },
      },
      'tea-without-cft': {
        says: 'The TEA is shown without the CFT: “{text}”.',
        fix: 'Add the CFT or CFTEA beside the TEA, even when it is 0%.',
      },
      'cft-small': {
        says: 'The CFT is {cft, number} px high and the TEA {tea, number} px. Resolution E 51/2017 asked for 2.25 times as much; it is reported repealed by 4/2025.',
      },
      'interest-free-with-cost': {
        says: 'The page says “{text}” and shows a CFT above zero.',
        fix: 'Remove the “sin interés” if the price includes the cost of financing.',
      },
      'cft-shown': { says: 'The total financial cost is shown: “{text}”.' },
      'not-shown-yet': {
        says: 'There are instalments, but their cost is not shown yet.',
        fix: 'Enter a test card, choose the instalments and click the icon again.',
      },
      'shown-by-brick': { says: 'Mercado Pago’s Brick shows the instalments with their cost.' },
      'no-installments': { says: 'No instalments are in sight on this page.' },
    },
  },
}
