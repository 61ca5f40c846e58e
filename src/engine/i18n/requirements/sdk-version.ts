import type { sdkVersion } from '../../requirements/sdk-version.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof sdkVersion> = {
  es: {
    title: 'SDK actual, la versión 2',
    fault: 'El SDK no es la versión 2',
    why: 'Solo la versión 2 trae campos seguros, Bricks e identificación del dispositivo; lo anterior quedó en desuso.',
    reasons: {
      v1: {
        says: 'Se usa MercadoPago.js v1, la versión anterior: {address}',
        list: { intro: 'MercadoPago.js v1, la versión anterior, se usa {n} veces:', item: '{address}' },
        fix: {
          default: 'Pasá a https://sdk.mercadopago.com/js/v2, con cardForm o con un Brick: cambian el formulario y los métodos.',
          'checkout-pro': 'Pasá a https://sdk.mercadopago.com/js/v2 y creá el botón con el Wallet Brick.',
        },
      },
      tokenizer: {
        says: 'Se usa Web Tokenize Checkout, discontinuado desde agosto de 2022: {address}',
        list: { intro: 'Web Tokenize Checkout, discontinuado desde agosto de 2022, se usa {n} veces:', item: '{address}' },
        fix: 'Reemplazalo por el Card Payment Brick, del SDK v2.',
      },
      'old-button': {
        says: 'Se usa un botón de pago antiguo: {address}',
        list: { intro: 'Se usan {n} botones de pago antiguos:', item: '{address}' },
        fix: 'Reemplazalo por el Wallet Brick, del SDK v2, o por un enlace a la página de pago.',
      },
      current: { says: 'Se usa el SDK v2.' },
      'tag-not-running': {
        says: 'La etiqueta del SDK está, pero no se ve el SDK funcionando: {address}',
        list: { intro: 'Hay {n} etiquetas del SDK, pero no se ve el SDK funcionando:', item: '{address}' },
        fix: 'Abrí la consola y la pestaña de red y recargá: puede ser un bloqueador de anuncios, la política de seguridad de la página (CSP), integrity o un 404. Si la página todavía cargaba, volvé a hacer clic en el ícono.',
      },
      'sdk-not-seen': {
        says: 'Todavía no se ve el SDK en esta página.',
        fix: 'Si se carga al elegir el medio de pago, elegilo y volvé a hacer clic en el ícono.',
      },
      'no-sdk-needed': { says: 'Un enlace o una redirección al pago no necesita SDK.' },
    },
  },
  pt: {
    title: 'SDK atual, a versão 2',
    fault: 'O SDK não é a versão 2',
    why: 'Só a versão 2 traz campos seguros, Bricks e identificação do dispositivo; o que veio antes caiu em desuso.',
    reasons: {
      v1: {
        says: 'A página usa o MercadoPago.js v1, a versão anterior: {address}',
        list: { intro: 'A página usa {n} vezes o MercadoPago.js v1, a versão anterior:', item: '{address}' },
        fix: {
          default: 'Migre para https://sdk.mercadopago.com/js/v2, com cardForm ou com um Brick: o formulário e os métodos mudam.',
          'checkout-pro': 'Migre para https://sdk.mercadopago.com/js/v2 e crie o botão com o Wallet Brick.',
        },
      },
      tokenizer: {
        says: 'A página usa o Web Tokenize Checkout, descontinuado desde agosto de 2022: {address}',
        list: { intro: 'A página usa {n} vezes o Web Tokenize Checkout, descontinuado desde agosto de 2022:', item: '{address}' },
        fix: 'Troque pelo Card Payment Brick, do SDK v2.',
      },
      'old-button': {
        says: 'A página usa um botão de pagamento antigo: {address}',
        list: { intro: 'A página usa {n} botões de pagamento antigos:', item: '{address}' },
        fix: 'Troque pelo Wallet Brick, do SDK v2, ou por um link para a página de pagamento.',
      },
      current: { says: 'A página usa o SDK v2.' },
      'tag-not-running': {
        says: 'A tag do SDK está na página, mas não se vê o SDK rodando: {address}',
        list: { intro: 'Há {n} tags do SDK na página, mas não se vê o SDK rodando:', item: '{address}' },
        fix: 'Abra o console e a aba de rede e recarregue: pode ser um bloqueador de anúncios, a política de segurança da página (CSP), integrity ou um 404. Se a página ainda carregava, clique no ícone de novo.',
      },
      'sdk-not-seen': {
        says: 'O SDK ainda não aparece nesta página.',
        fix: 'Se ele carrega ao escolher o meio de pagamento, escolha e clique no ícone de novo.',
      },
      'no-sdk-needed': { says: 'Um link ou redirecionamento para o pagamento não precisa de SDK.' },
    },
  },
  en: {
    title: 'The current SDK, version 2',
    fault: 'The SDK is not version 2',
    why: 'Only version 2 brings secure fields, Bricks and device identification; what came before is legacy.',
    reasons: {
      v1: {
        says: 'MercadoPago.js v1, the earlier version, is in use: {address}',
        list: { intro: 'MercadoPago.js v1, the earlier version, is in use {n} times:', item: '{address}' },
        fix: {
          default: 'Move to https://sdk.mercadopago.com/js/v2, with cardForm or a Brick: the form and the methods change.',
          'checkout-pro': 'Move to https://sdk.mercadopago.com/js/v2 and make the button with the Wallet Brick.',
        },
      },
      tokenizer: {
        says: 'Web Tokenize Checkout, deprecated since August 2022, is in use: {address}',
        list: { intro: 'Web Tokenize Checkout, deprecated since August 2022, is in use {n} times:', item: '{address}' },
        fix: 'Replace it with the Card Payment Brick of SDK v2.',
      },
      'old-button': {
        says: 'An old payment button is in use: {address}',
        list: { intro: '{n} old payment buttons are in use:', item: '{address}' },
        fix: 'Replace it with the Wallet Brick of SDK v2, or with a link to the payment page.',
      },
      current: { says: 'The page uses SDK v2.' },
      'tag-not-running': {
        says: 'The SDK’s tag is there, but the SDK is not seen running: {address}',
        list: { intro: 'The SDK has {n} tags, but it is not seen running:', item: '{address}' },
        fix: 'Open the console and the network tab and reload: an ad blocker, the page’s security policy (CSP), integrity or a 404 may stop it. If the page was still loading, click the icon again.',
      },
      'sdk-not-seen': {
        says: 'The SDK is not on this page yet.',
        fix: 'If it loads when the payment method is chosen, choose it and click the icon again.',
      },
      'no-sdk-needed': { says: 'A link or redirect to the payment needs no SDK.' },
    },
  },
}
