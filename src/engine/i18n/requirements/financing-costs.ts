import type { financingCosts } from '../../requirements/financing-costs.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof financingCosts> = {
  es: {
    title: 'Enlace a los costos de financiación',
    fault: 'Falta el enlace a los costos de financiación',
    why: 'Quien paga en cuotas tiene que poder saber cuánto le cuestan antes de confirmar.',
    reasons: {
      'financing-link': { says: 'Hay un enlace a los costos de financiación: {address}' },
      'not-visible': {
        says: 'El enlace a los costos está en la página, pero el comprador no lo ve o no lo puede usar.',
        fix: 'Mostralo junto a las cuotas.',
      },
      'not-on-this-page': {
        says: 'Se ofrecen cuotas, pero en esta página no hay enlace a los costos de financiación.',
        fix: {
          default:
            'Agregá junto a las cuotas un enlace a los costos de financiación de Mercado Pago. Si está en otro paso del checkout, abrilo y volvé a hacer clic.',
          'checkout-pro':
            'Conviene enlazar los costos de financiación de Mercado Pago donde la tienda anuncia las cuotas. Si está en otro paso, abrilo y volvé a hacer clic.',
        },
      },
      'shown-by-brick': { says: 'El Brick de Mercado Pago muestra las cuotas con su costo.' },
      'no-installments': { says: 'En esta página no se ven cuotas.' },
    },
  },
  pt: {
    title: 'Link para os custos do parcelamento',
    fault: 'Falta o link para os custos do parcelamento',
    why: 'Quem parcela precisa poder saber quanto isso custa antes de confirmar.',
    reasons: {
      'financing-link': { says: 'Há um link para os custos do parcelamento: {address}' },
      'not-visible': {
        says: 'O link para os custos está na página, mas o comprador não o vê ou não consegue usá-lo.',
        fix: 'Mostre-o junto às parcelas.',
      },
      'not-on-this-page': {
        says: 'A loja oferece parcelas, mas nesta página não há link para os custos do parcelamento.',
        fix: {
          default:
            'Inclua junto às parcelas um link para os custos de parcelamento do Mercado Pago. Se estiver em outra etapa do checkout, abra essa etapa e clique de novo.',
          'checkout-pro':
            'Vale incluir um link para os custos de parcelamento do Mercado Pago onde a loja anuncia as parcelas. Se estiver em outra etapa, abra essa etapa e clique de novo.',
        },
      },
      'shown-by-brick': { says: 'O Brick do Mercado Pago mostra as parcelas com o custo.' },
      'no-installments': { says: 'Nenhuma parcela aparece nesta página.' },
    },
  },
  en: {
    title: 'A link to financing costs',
    fault: 'No link to financing costs',
    why: 'Buyers who pay in instalments must be able to learn what that costs before they confirm.',
    reasons: {
      'financing-link': { says: 'There is a link to the financing costs: {address}' },
      'not-visible': {
        says: 'The link to the costs is on the page, but the buyer cannot see or use it.',
        fix: 'Show it beside the instalments.',
      },
      'not-on-this-page': {
        says: 'Instalments are offered, but there is no link to the financing costs on this page.',
        fix: {
          default:
            'Beside the instalments, add a link to Mercado Pago’s financing costs. If it is on another step of the checkout, open that step and click again.',
          'checkout-pro':
            'Ideally, link to Mercado Pago’s financing costs where the shop announces instalments. If it is on another step, open that step and click again.',
        },
      },
      'shown-by-brick': { says: 'Mercado Pago’s Brick shows the instalments with their cost.' },
      'no-installments': { says: 'No instalments are in sight on this page.' },
    },
  },
}
