import type { promotions } from '../../requirements/promotions.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof promotions> = {
  es: {
    title: 'Medios de pago y promociones a la vista',
    fault: 'No se ven los medios de pago ni las promociones',
    why: 'El comprador decide mejor si ve antes de pagar con qué puede hacerlo y qué promociones hay. Mercado Pago pide un banner o un enlace.',
    reasons: {
      'official-banner': { says: 'Se ve el banner oficial de medios de pago.' },
      'brand-brick': { says: 'El Brand Brick muestra los medios de pago.' },
      'banner-by-text': { says: 'Se ve un banner de medios de pago: «{text}».' },
      'promotions-link': { says: 'Hay un enlace a las promociones de Mercado Pago.' },
      'possible-banner': {
        says: 'Hay una imagen que puede ser el banner de medios de pago.',
        fix: 'Mirala: si muestra los medios de pago o las promociones, alcanza; describila en su texto alternativo.',
      },
      'promotions-of-another-country': {
        says: 'El enlace lleva a las promociones de otro país: {address}',
        fix: 'Usá el enlace a las promociones del país en el que cobra la tienda. Si cobra con una cuenta de ese otro país, está bien.',
      },
      'not-visible': {
        says: 'El banner o enlace está en la página, pero el comprador no lo ve o no lo puede usar.',
        fix: 'Mostralo cerca del formulario o del botón de pago.',
      },
      'not-on-this-page': {
        says: 'En esta página no hay banner de medios de pago ni enlace a las promociones.',
        fix: {
          default:
            'Agregá el banner oficial, el Brand Brick o un enlace a las promociones. Si está en otro paso del checkout, abrilo y volvé a hacer clic.',
          'checkout-pro':
            'Conviene mostrar el banner junto al botón: la página de pago ya es de Mercado Pago. Si está en otro paso, abrilo y volvé a hacer clic.',
        },
      },
    },
  },
  pt: {
    title: 'Meios de pagamento e promoções à vista',
    fault: 'Meios de pagamento e promoções não estão à vista',
    why: 'O comprador decide melhor quando vê, antes de pagar, como pode pagar e quais são as promoções. O Mercado Pago pede um banner ou um link.',
    reasons: {
      'official-banner': { says: 'O banner oficial de meios de pagamento está visível.' },
      'brand-brick': { says: 'O Brand Brick mostra os meios de pagamento.' },
      'banner-by-text': { says: 'Há um banner de meios de pagamento visível: “{text}”.' },
      'promotions-link': { says: 'Há um link para as promoções do Mercado Pago.' },
      'possible-banner': {
        says: 'Há uma imagem que pode ser o banner de meios de pagamento.',
        fix: 'Olhe a imagem: se ela mostra os meios de pagamento ou as promoções, basta; descreva isso no texto alternativo.',
      },
      'promotions-of-another-country': {
        says: 'O link leva às promoções de outro país: {address}',
        fix: 'Use o link das promoções do país em que a loja recebe. Se ela recebe com uma conta desse outro país, está certo.',
      },
      'not-visible': {
        says: 'O banner ou link está na página, mas o comprador não o vê ou não consegue usá-lo.',
        fix: 'Mostre-o perto do formulário ou do botão de pagamento.',
      },
      'not-on-this-page': {
        says: 'Nesta página não há banner de meios de pagamento nem link para as promoções.',
        fix: {
          default:
            'Inclua o banner oficial, o Brand Brick ou um link para as promoções. Se estiver em outra etapa do checkout, abra essa etapa e clique de novo.',
          'checkout-pro':
            'Vale mostrar o banner junto ao botão: a página de pagamento já é do Mercado Pago. Se estiver em outra etapa, abra essa etapa e clique de novo.',
        },
      },
    },
  },
  en: {
    title: 'Payment methods and promotions in sight',
    fault: 'Payment methods and promotions are not in sight',
    why: 'Buyers decide better when they see, before paying, how they can pay and which promotions there are. Mercado Pago asks for a banner or a link.',
    reasons: {
      'official-banner': { says: 'The official payment-methods banner is in sight.' },
      'brand-brick': { says: 'The Brand Brick shows the payment methods.' },
      'banner-by-text': { says: 'A payment-methods banner is in sight: “{text}”.' },
      'promotions-link': { says: 'There is a link to Mercado Pago’s promotions.' },
      'possible-banner': {
        says: 'An image may be the payment-methods banner.',
        fix: 'Look at it: if it shows payment methods or promotions, that is enough; say so in its alternative text.',
      },
      'promotions-of-another-country': {
        says: 'The link leads to another country’s promotions: {address}',
        fix: 'Link to the promotions of the country in which the shop is paid. If it is paid with an account of that other country, all is well.',
      },
      'not-visible': {
        says: 'The banner or link is on the page, but the buyer cannot see or use it.',
        fix: 'Show it near the form or the pay button.',
      },
      'not-on-this-page': {
        says: 'There is no payment-methods banner and no link to promotions on this page.',
        fix: {
          default:
            'Add the official banner, the Brand Brick or a link to the promotions. If it is on another step of the checkout, open that step and click again.',
          'checkout-pro':
            'Ideally, show the banner beside the button; the payment page itself is Mercado Pago’s. If it is on another step, open that step and click again.',
        },
      },
    },
  },
}
