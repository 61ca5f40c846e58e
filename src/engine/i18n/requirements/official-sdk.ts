import type { officialSdk } from '../../requirements/official-sdk.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof officialSdk> = {
  es: {
    title: 'MercadoPago.js oficial y sin cambios',
    fault: 'MercadoPago.js no se carga como corresponde',
    why: 'Una copia propia no recibe las correcciones de seguridad y puede ser alterada para robar tarjetas. El SDK tiene que venir de Mercado Pago tal como se publica.',
    reasons: {
      'own-copy': {
        says: 'El sitio sirve su propia copia de MercadoPago.js: {address}',
        list: { intro: 'El sitio sirve {n} copias propias de MercadoPago.js:', item: '{address}' },
        fix: {
          default: 'Borrá la copia y cargá https://sdk.mercadopago.com/js/v2.',
          'checkout-pro':
            'Borrá la copia. Si usás el botón, cargá https://sdk.mercadopago.com/js/v2; un enlace de pago no necesita SDK.',
        },
      },
      'look-alike-host': {
        says: 'Un script viene de un dominio que imita a Mercado Pago: {address}',
        list: { intro: '{n} scripts vienen de dominios que imitan a Mercado Pago:', item: '{address}' },
        fix: 'Quitalo ya y averiguá quién lo puso: puede robar datos de tarjetas. El SDK oficial está en sdk.mercadopago.com.',
      },
      'beta-sdk': {
        says: 'Se carga una versión beta o de pruebas del SDK: {address}',
        list: { intro: 'Se cargan {n} versiones beta o de pruebas del SDK:', item: '{address}' },
        fix: 'Usá https://sdk.mercadopago.com/js/v2.',
      },
      'sdk-over-http': {
        says: 'El SDK se pide por http: {address}',
        list: { intro: 'El SDK se pide {n} veces por http:', item: '{address}' },
        fix: 'Cargalo por https.',
      },
      'loaded-twice': {
        says: 'El SDK se carga más de una vez: {address}',
        list: { intro: 'El SDK se carga más de una vez:', item: '{address}' },
        fix: 'Dejá una sola etiqueta; suele sobrar la de un plugin o la del tema.',
      },
      'official-origin': { says: 'El SDK viene de Mercado Pago: {address}' },
      'tag-not-running': {
        says: 'La etiqueta del SDK está, pero no se ve el SDK funcionando: {address}',
        list: { intro: 'Hay {n} etiquetas del SDK, pero no se ve el SDK funcionando:', item: '{address}' },
        fix: 'Abrí la consola y la pestaña de red y recargá: puede ser un bloqueador de anuncios, la política de seguridad de la página (CSP), integrity o un 404. Si la página todavía cargaba, volvé a hacer clic en el ícono.',
      },
      'possible-copy': {
        says: 'Un script puede ser una copia del SDK: {address}',
        list: { intro: '{n} scripts pueden ser copias del SDK:', item: '{address}' },
        fix: 'Abrilo: si contiene el código de MercadoPago.js, reemplazalo por https://sdk.mercadopago.com/js/v2.',
      },
      'origin-not-seen': {
        says: 'El SDK está funcionando, pero no se ve de dónde se cargó.',
        fix: 'Recargá la página y volvé a hacer clic. Si sigue igual, revisá que no esté incluido en un bundle propio.',
      },
      'sdk-not-seen': {
        says: 'Todavía no se ve el SDK en esta página.',
        fix: 'Si se carga al elegir el medio de pago, elegilo y volvé a hacer clic en el ícono.',
      },
      'no-sdk-needed': { says: 'Un enlace o una redirección al pago no necesita SDK.' },
    },
  },
  pt: {
    title: 'MercadoPago.js oficial e sem alterações',
    fault: 'MercadoPago.js não é carregado como deve',
    why: 'Uma cópia própria não recebe correções de segurança e pode ser adulterada para roubar cartões. O SDK precisa vir do Mercado Pago, do jeito que é publicado.',
    reasons: {
      'own-copy': {
        says: 'O site serve a própria cópia do MercadoPago.js: {address}',
        list: { intro: 'O site serve {n} cópias próprias do MercadoPago.js:', item: '{address}' },
        fix: {
          default: 'Apague a cópia e carregue https://sdk.mercadopago.com/js/v2.',
          'checkout-pro':
            'Apague a cópia. Se você usa o botão, carregue https://sdk.mercadopago.com/js/v2; um link de pagamento não precisa de SDK.',
        },
      },
      'look-alike-host': {
        says: 'Um script vem de um domínio que imita o Mercado Pago: {address}',
        list: { intro: '{n} scripts vêm de domínios que imitam o Mercado Pago:', item: '{address}' },
        fix: 'Remova agora e descubra quem o colocou: ele pode roubar dados de cartão. O SDK oficial fica em sdk.mercadopago.com.',
      },
      'beta-sdk': {
        says: 'Uma versão beta ou de testes do SDK é carregada: {address}',
        list: { intro: '{n} versões beta ou de testes do SDK são carregadas:', item: '{address}' },
        fix: 'Use https://sdk.mercadopago.com/js/v2.',
      },
      'sdk-over-http': {
        says: 'O SDK é pedido por http: {address}',
        list: { intro: 'O SDK é pedido {n} vezes por http:', item: '{address}' },
        fix: 'Carregue por https.',
      },
      'loaded-twice': {
        says: 'O SDK é carregado mais de uma vez: {address}',
        list: { intro: 'O SDK é carregado mais de uma vez:', item: '{address}' },
        fix: 'Deixe uma única tag; em geral sobra a de um plugin ou a do tema.',
      },
      'official-origin': { says: 'O SDK vem do Mercado Pago: {address}' },
      'tag-not-running': {
        says: 'A tag do SDK está na página, mas não se vê o SDK rodando: {address}',
        list: { intro: 'Há {n} tags do SDK na página, mas não se vê o SDK rodando:', item: '{address}' },
        fix: 'Abra o console e a aba de rede e recarregue: pode ser um bloqueador de anúncios, a política de segurança da página (CSP), integrity ou um 404. Se a página ainda carregava, clique no ícone de novo.',
      },
      'possible-copy': {
        says: 'Um script pode ser uma cópia do SDK: {address}',
        list: { intro: '{n} scripts podem ser cópias do SDK:', item: '{address}' },
        fix: 'Abra o arquivo: se tiver o código do MercadoPago.js, troque por https://sdk.mercadopago.com/js/v2.',
      },
      'origin-not-seen': {
        says: 'O SDK está rodando, mas não dá para ver de onde foi carregado.',
        fix: 'Recarregue a página e clique de novo. Se continuar, confira se ele não está dentro do bundle da loja.',
      },
      'sdk-not-seen': {
        says: 'O SDK ainda não aparece nesta página.',
        fix: 'Se ele carrega ao escolher o meio de pagamento, escolha e clique no ícone de novo.',
      },
      'no-sdk-needed': { says: 'Um link ou redirecionamento para o pagamento não precisa de SDK.' },
    },
  },
  en: {
    title: 'Official MercadoPago.js, unmodified',
    fault: 'MercadoPago.js is not loaded as it should be',
    why: 'A copy of your own gets no security fixes and can be altered to steal cards. The SDK has to come from Mercado Pago as published.',
    reasons: {
      'own-copy': {
        says: 'The site serves its own copy of MercadoPago.js: {address}',
        list: { intro: 'The site serves {n} copies of MercadoPago.js of its own:', item: '{address}' },
        fix: {
          default: 'Delete the copy and load https://sdk.mercadopago.com/js/v2.',
          'checkout-pro': 'Delete the copy. For the button, load https://sdk.mercadopago.com/js/v2; a payment link needs no SDK.',
        },
      },
      'look-alike-host': {
        says: 'A script comes from a domain that imitates Mercado Pago: {address}',
        list: { intro: '{n} scripts come from domains that imitate Mercado Pago:', item: '{address}' },
        fix: 'Remove it now and find out who put it there: it can steal card data. The official SDK is at sdk.mercadopago.com.',
      },
      'beta-sdk': {
        says: 'A beta or test version of the SDK is loaded: {address}',
        list: { intro: '{n} beta or test versions of the SDK are loaded:', item: '{address}' },
        fix: 'Use https://sdk.mercadopago.com/js/v2.',
      },
      'sdk-over-http': {
        says: 'The SDK is requested over http: {address}',
        list: { intro: 'The SDK is requested {n} times over http:', item: '{address}' },
        fix: 'Load it over https.',
      },
      'loaded-twice': {
        says: 'The SDK is loaded more than once: {address}',
        list: { intro: 'The SDK is loaded more than once:', item: '{address}' },
        fix: 'Keep one tag; the spare one is usually a plugin’s or the theme’s.',
      },
      'official-origin': { says: 'The SDK comes from Mercado Pago: {address}' },
      'tag-not-running': {
        says: 'The SDK’s tag is there, but the SDK is not seen running: {address}',
        list: { intro: 'The SDK has {n} tags, but it is not seen running:', item: '{address}' },
        fix: 'Open the console and the network tab and reload: an ad blocker, the page’s security policy (CSP), integrity or a 404 may stop it. If the page was still loading, click the icon again.',
      },
      'possible-copy': {
        says: 'A script may be a copy of the SDK: {address}',
        list: { intro: '{n} scripts may be copies of the SDK:', item: '{address}' },
        fix: 'Open it: if it holds MercadoPago.js code, replace it with https://sdk.mercadopago.com/js/v2.',
      },
      'origin-not-seen': {
        says: 'The SDK is running, but where it was loaded from cannot be seen.',
        fix: 'Reload the page and click again. If nothing changes, check that it is not bundled into your own code.',
      },
      'sdk-not-seen': {
        says: 'The SDK is not on this page yet.',
        fix: 'If it loads when the payment method is chosen, choose it and click the icon again.',
      },
      'no-sdk-needed': { says: 'A link or redirect to the payment needs no SDK.' },
    },
  },
}
