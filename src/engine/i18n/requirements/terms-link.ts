import type { termsLink } from '../../requirements/terms-link.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof termsLink> = {
  es: {
    title: 'Términos y condiciones propios de la tienda',
    fault: 'No se llega a los términos y condiciones de la tienda',
    why: 'Antes de pagar, el comprador tiene que poder leer las condiciones de la tienda, que responde por los datos ingresados en su sitio.',
    reasons: {
      'own-terms-link': { says: 'Se ve un enlace a los términos de la tienda: “{text}”.' },
      'own-terms-control': { says: 'Un botón abre los términos de la tienda: “{text}”.' },
      'opens-by-script': {
        says: '“{text}” abre algo por código; la página sola no muestra qué.',
        fix: 'Hacé clic: si se abren los términos de la tienda, está bien. Un enlace real (href) sería más seguro.',
      },
      'other-host': {
        says: '“{text}” lleva a otro sitio: {address}',
        fix: 'Abrilo: alcanza si son los términos de esta tienda.',
      },
      'legal-notice': {
        says: 'Hay un enlace “{text}”, que puede contener los términos.',
        fix: 'Abrilo y fijate si están los términos y condiciones de compra; si están, nombralos en el enlace.',
      },
      'terms-come-late': {
        says: 'Un componente del plugin va a mostrar el enlace a los términos más tarde.',
        fix: 'Esperá a que aparezca y volvé a hacer clic en el ícono.',
      },
      'dead-link': {
        says: '“{text}” no lleva a ningún lado.',
        fix: 'Poné en el enlace la dirección de los términos de la tienda.',
      },
      'not-visible': {
        says: 'El enlace a los términos está en la página, pero el comprador no lo ve.',
        fix: 'Mostralo cerca del botón de pago.',
      },
      'mercado-pago-terms': {
        says: 'Los únicos términos enlazados son los de Mercado Pago.',
        fix: 'Agregá un enlace a los términos y condiciones de la tienda.',
      },
      'third-party-terms': {
        says: 'Los únicos términos enlazados son de otra empresa: {address}',
        fix: 'Agregá un enlace a los términos y condiciones de la tienda.',
      },
      'consent-without-link': {
        says: 'Se pide aceptar los términos, pero no hay enlace para leerlos.',
        fix: 'Convertí “términos y condiciones” en un enlace a la página que los contiene.',
      },
      'not-on-this-page': {
        says: 'En esta página no hay enlace a los términos de la tienda.',
        fix: 'Agregalo cerca del botón de pago o en el pie. Si está en otro paso del checkout, abrilo y volvé a hacer clic.',
      },
    },
  },
  pt: {
    title: 'Termos e condições da própria loja',
    fault: 'Não se chega aos termos e condições da loja',
    why: 'Antes de pagar, o comprador precisa poder ler as condições da loja, que responde pelos dados informados no site dela.',
    reasons: {
      'own-terms-link': { says: 'Há um link visível para os termos da loja: “{text}”.' },
      'own-terms-control': { says: 'Um botão abre os termos da loja: “{text}”.' },
      'opens-by-script': {
        says: '“{text}” abre algo por código; a página sozinha não mostra o quê.',
        fix: 'Clique: se abrirem os termos da loja, está certo. Um link de verdade (href) seria mais seguro.',
      },
      'other-host': { says: '“{text}” leva a outro site: {address}', fix: 'Abra: basta que sejam os termos desta loja.' },
      'legal-notice': {
        says: 'Há um link “{text}”, que pode conter os termos.',
        fix: 'Abra e veja se os termos e condições de compra estão lá; se estiverem, cite-os no link.',
      },
      'terms-come-late': {
        says: 'Um componente do plugin ainda vai mostrar o link para os termos.',
        fix: 'Espere ele aparecer e clique no ícone de novo.',
      },
      'dead-link': { says: '“{text}” não leva a lugar nenhum.', fix: 'Coloque no link o endereço dos termos da loja.' },
      'not-visible': {
        says: 'O link para os termos está na página, mas o comprador não o vê.',
        fix: 'Mostre-o perto do botão de pagamento.',
      },
      'mercado-pago-terms': {
        says: 'Os únicos termos com link são os do Mercado Pago.',
        fix: 'Inclua um link para os termos e condições da loja.',
      },
      'third-party-terms': {
        says: 'Os únicos termos com link são de outra empresa: {address}',
        fix: 'Inclua um link para os termos e condições da loja.',
      },
      'consent-without-link': {
        says: 'A página pede para aceitar os termos, mas não há link para lê-los.',
        fix: 'Transforme “termos e condições” em um link para a página que os contém.',
      },
      'not-on-this-page': {
        says: 'Nesta página não há link para os termos da loja.',
        fix: 'Inclua perto do botão de pagamento ou no rodapé. Se estiver em outra etapa do checkout, abra essa etapa e clique de novo.',
      },
    },
  },
  en: {
    title: 'The shop’s own terms and conditions',
    fault: 'The shop’s terms and conditions cannot be reached',
    why: 'Before paying, buyers must be able to read the conditions of the shop, which answers for the data entered on its site.',
    reasons: {
      'own-terms-link': { says: 'A link to the shop’s terms is in sight: “{text}”.' },
      'own-terms-control': { says: 'A button opens the shop’s terms: “{text}”.' },
      'opens-by-script': {
        says: '“{text}” opens something by script; the page alone does not show what.',
        fix: 'Click it: if the shop’s terms open, all is well. A real link (href) would be safer.',
      },
      'other-host': {
        says: '“{text}” leads to another site: {address}',
        fix: 'Open it: it is enough if these are this shop’s terms.',
      },
      'legal-notice': {
        says: 'There is a link “{text}” that may hold the terms.',
        fix: 'Open it and see whether the terms of sale are there; if so, name them in the link.',
      },
      'terms-come-late': {
        says: 'A plugin component will show the link to the terms later.',
        fix: 'Wait until it appears and click the icon again.',
      },
      'dead-link': { says: '“{text}” leads nowhere.', fix: 'Give the link the address of the shop’s terms.' },
      'not-visible': { says: 'The terms link is on the page, but the buyer cannot see it.', fix: 'Show it near the pay button.' },
      'mercado-pago-terms': {
        says: 'The only terms linked are Mercado Pago’s.',
        fix: 'Add a link to the shop’s terms and conditions.',
      },
      'third-party-terms': {
        says: 'The only terms linked are another company’s: {address}',
        fix: 'Add a link to the shop’s terms and conditions.',
      },
      'consent-without-link': {
        says: 'Buyers are asked to accept the terms, but there is no link to read them.',
        fix: 'Turn “terms and conditions” into a link to the page that holds them.',
      },
      'not-on-this-page': {
        says: 'There is no link to the shop’s terms on this page.',
        fix: 'Add one near the pay button or in the footer. If it is on another step of the checkout, open that step and click again.',
      },
    },
  },
}
