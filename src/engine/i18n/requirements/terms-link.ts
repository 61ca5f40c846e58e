import type { termsLink } from '../../requirements/terms-link.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof termsLink> = {
  es: {
    title: 'Términos y condiciones propios de la tienda',
    fault: 'No se llega a los términos y condiciones de la tienda',
    why: 'Antes de pagar, el comprador tiene que poder leer las condiciones de la tienda, que responde por los datos ingresados en su sitio.',
    reasons: {
      'own-terms-link': {
        says: 'Se ve un enlace a los términos de la tienda: «{text}».',
        list: { intro: 'Se ven {n} enlaces a los términos de la tienda:', item: '«{text}»' },
      },
      'own-terms-control': {
        says: 'Un botón abre los términos de la tienda: «{text}».',
        list: { intro: '{n} botones abren los términos de la tienda:', item: '«{text}»' },
      },
      'opens-by-script': {
        says: '«{text}» abre algo por código; la página sola no muestra qué.',
        list: { intro: '{n} enlaces abren algo por código, y la página sola no muestra qué:', item: '«{text}»' },
        fix: 'Hacé clic: si se abren los términos de la tienda, está bien. Un enlace real (href) sería más seguro.',
      },
      'other-host': {
        says: '«{text}» lleva a otro sitio: {address}',
        list: { intro: '{n} enlaces llevan a otro sitio:', item: '«{text}»: {address}' },
        fix: 'Abrilo: alcanza si son los términos de esta tienda.',
      },
      'legal-notice': {
        says: 'Hay un enlace «{text}», que puede contener los términos.',
        list: { intro: 'Hay {n} enlaces que pueden contener los términos:', item: '«{text}»' },
        fix: 'Abrilo y fijate si están los términos y condiciones de compra; si están, nombralos en el enlace.',
      },
      'terms-come-late': {
        says: 'Un componente del plugin va a mostrar el enlace a los términos más tarde.',
        fix: 'Esperá a que aparezca y volvé a hacer clic en el ícono.',
      },
      'dead-link': {
        says: '«{text}» no lleva a ningún lado.',
        list: { intro: '{n} enlaces a los términos no llevan a ningún lado:', item: '«{text}»' },
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
        list: { intro: 'Los únicos términos enlazados son de otras empresas:', item: '{address}' },
        fix: 'Agregá un enlace a los términos y condiciones de la tienda.',
      },
      'consent-without-link': {
        says: 'Se pide aceptar los términos, pero no hay enlace para leerlos.',
        fix: 'Convertí «términos y condiciones» en un enlace a la página que los contiene.',
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
      'own-terms-link': {
        says: 'Há um link visível para os termos da loja: “{text}”.',
        list: { intro: 'Há {n} links visíveis para os termos da loja:', item: '“{text}”' },
      },
      'own-terms-control': {
        says: 'Um botão abre os termos da loja: “{text}”.',
        list: { intro: '{n} botões abrem os termos da loja:', item: '“{text}”' },
      },
      'opens-by-script': {
        says: '“{text}” abre algo por código; a página sozinha não mostra o quê.',
        list: { intro: '{n} links abrem algo por código, e a página sozinha não mostra o quê:', item: '“{text}”' },
        fix: 'Clique: se abrirem os termos da loja, está certo. Um link de verdade (href) seria mais seguro.',
      },
      'other-host': {
        says: '“{text}” leva a outro site: {address}',
        list: { intro: '{n} links levam a outro site:', item: '“{text}”: {address}' },
        fix: 'Abra: basta que sejam os termos desta loja.',
      },
      'legal-notice': {
        says: 'Há um link “{text}”, que pode conter os termos.',
        list: { intro: 'Há {n} links que podem conter os termos:', item: '“{text}”' },
        fix: 'Abra e veja se os termos e condições de compra estão lá; se estiverem, cite-os no link.',
      },
      'terms-come-late': {
        says: 'Um componente do plugin ainda vai mostrar o link para os termos.',
        fix: 'Espere ele aparecer e clique no ícone de novo.',
      },
      'dead-link': {
        says: '“{text}” não leva a lugar nenhum.',
        list: { intro: '{n} links para os termos não levam a lugar nenhum:', item: '“{text}”' },
        fix: 'Coloque no link o endereço dos termos da loja.',
      },
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
        list: { intro: 'Os únicos termos com link são de outras empresas:', item: '{address}' },
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
      'own-terms-link': {
        says: 'A link to the shop’s terms is in sight: “{text}”.',
        list: { intro: '{n} links to the shop’s terms are in sight:', item: '“{text}”' },
      },
      'own-terms-control': {
        says: 'A button opens the shop’s terms: “{text}”.',
        list: { intro: '{n} buttons open the shop’s terms:', item: '“{text}”' },
      },
      'opens-by-script': {
        says: '“{text}” opens something by script; the page alone does not show what.',
        list: { intro: '{n} links open something by script, and the page alone does not show what:', item: '“{text}”' },
        fix: 'Click it: if the shop’s terms open, all is well. A real link (href) would be safer.',
      },
      'other-host': {
        says: '“{text}” leads to another site: {address}',
        list: { intro: '{n} links lead to another site:', item: '“{text}”: {address}' },
        fix: 'Open it: it is enough if these are this shop’s terms.',
      },
      'legal-notice': {
        says: 'There is a link “{text}” that may hold the terms.',
        list: { intro: 'There are {n} links that may hold the terms:', item: '“{text}”' },
        fix: 'Open it and see whether the terms of sale are there; if so, name them in the link.',
      },
      'terms-come-late': {
        says: 'A plugin component will show the link to the terms later.',
        fix: 'Wait until it appears and click the icon again.',
      },
      'dead-link': {
        says: '“{text}” leads nowhere.',
        list: { intro: '{n} links to the terms lead nowhere:', item: '“{text}”' },
        fix: 'Give the link the address of the shop’s terms.',
      },
      'not-visible': { says: 'The terms link is on the page, but the buyer cannot see it.', fix: 'Show it near the pay button.' },
      'mercado-pago-terms': {
        says: 'The only terms linked are Mercado Pago’s.',
        fix: 'Add a link to the shop’s terms and conditions.',
      },
      'third-party-terms': {
        says: 'The only terms linked are another company’s: {address}',
        list: { intro: 'The only terms linked are other companies’:', item: '{address}' },
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
