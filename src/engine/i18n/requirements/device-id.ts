import type { deviceId } from '../../requirements/device-id.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof deviceId> = {
  es: {
    title: 'Dispositivo del comprador identificado',
    fault: 'El dispositivo del comprador no se identifica',
    why: 'Saber desde qué dispositivo se compra ayuda a Mercado Pago a reconocer un fraude y a aprobar más pagos.',
    reasons: {
      'sdk-v2': { says: 'El SDK v2 identifica el dispositivo por su cuenta.' },
      'security-js': { says: 'El script security.js identifica el dispositivo.' },
      'device-global': { says: 'La página ya tiene el identificador del dispositivo (MP_DEVICE_SESSION_ID).' },
      'fraud-prevention-off': {
        says: 'El SDK se crea con advancedFraudPrevention en false y no identifica el dispositivo.',
        fix: 'Borrá esa opción: viene activada.',
      },
      missing: {
        says: 'El SDK v1 no identifica el dispositivo y falta security.js.',
        fix: 'Pasá al SDK v2. O cargá https://www.mercadopago.com/v2/security.js con view="checkout" y enviá MP_DEVICE_SESSION_ID desde el servidor en X-meli-session-id.',
      },
      'tag-not-running': {
        says: 'La etiqueta del SDK está, pero no se ve el SDK funcionando: {address}',
        list: { intro: 'Hay {n} etiquetas del SDK, pero no se ve el SDK funcionando:', item: '{address}' },
        fix: 'Abrí la consola y la pestaña de red y recargá: puede ser un bloqueador de anuncios, la política de seguridad de la página (CSP), integrity o un 404. Si la página todavía cargaba, volvé a hacer clic en el ícono.',
      },
      'security-js-not-running': {
        says: 'La etiqueta de security.js está, pero la página no tiene el identificador del dispositivo: {address}',
        fix: 'Abrí la consola y la pestaña de red y recargá: puede ser un bloqueador de anuncios, la política de seguridad de la página (CSP) o un 404. Si la página todavía cargaba, volvé a hacer clic en el ícono.',
      },
      'sdk-not-seen': {
        says: 'Todavía no se ve el SDK ni security.js en esta página.',
        fix: 'Si se cargan al elegir el medio de pago, elegilo y volvé a hacer clic en el ícono.',
      },
      'payment-page-does-it': { says: 'Lo hace la página de pago de Mercado Pago.' },
    },
  },
  pt: {
    title: 'Dispositivo do comprador identificado',
    fault: 'O dispositivo do comprador não é identificado',
    why: 'Saber de qual dispositivo vem a compra ajuda o Mercado Pago a reconhecer uma fraude e a aprovar mais pagamentos.',
    reasons: {
      'sdk-v2': { says: 'O SDK v2 identifica o dispositivo sozinho.' },
      'security-js': { says: 'O script security.js identifica o dispositivo.' },
      'device-global': { says: 'A página já tem o identificador do dispositivo (MP_DEVICE_SESSION_ID).' },
      'fraud-prevention-off': {
        says: 'O SDK é criado com advancedFraudPrevention em false e não identifica o dispositivo.',
        fix: 'Remova essa opção: ela já vem ativada.',
      },
      missing: {
        says: 'O SDK v1 não identifica o dispositivo, e falta o security.js.',
        fix: 'Migre para o SDK v2. Ou carregue https://www.mercadopago.com/v2/security.js com view="checkout" e envie MP_DEVICE_SESSION_ID pelo servidor em X-meli-session-id.',
      },
      'tag-not-running': {
        says: 'A tag do SDK está na página, mas não se vê o SDK rodando: {address}',
        list: { intro: 'Há {n} tags do SDK na página, mas não se vê o SDK rodando:', item: '{address}' },
        fix: 'Abra o console e a aba de rede e recarregue: pode ser um bloqueador de anúncios, a política de segurança da página (CSP), integrity ou um 404. Se a página ainda carregava, clique no ícone de novo.',
      },
      'security-js-not-running': {
        says: 'A tag do security.js está na página, mas o identificador do dispositivo não aparece: {address}',
        fix: 'Abra o console e a aba de rede e recarregue: pode ser um bloqueador de anúncios, a política de segurança da página (CSP) ou um 404. Se a página ainda estava carregando, clique de novo no ícone.',
      },
      'sdk-not-seen': {
        says: 'Nem o SDK nem o security.js aparecem nesta página ainda.',
        fix: 'Se carregam ao escolher o meio de pagamento, escolha e clique no ícone de novo.',
      },
      'payment-page-does-it': { says: 'A página de pagamento do Mercado Pago cuida disso.' },
    },
  },
  en: {
    title: 'The buyer’s device identified',
    fault: 'The buyer’s device is not identified',
    why: 'Knowing the device behind a purchase helps Mercado Pago to recognise fraud and approve more payments.',
    reasons: {
      'sdk-v2': { says: 'SDK v2 identifies the device by itself.' },
      'security-js': { says: 'The script security.js identifies the device.' },
      'device-global': { says: 'The page already has the device identifier (MP_DEVICE_SESSION_ID).' },
      'fraud-prevention-off': {
        says: 'The SDK is created with advancedFraudPrevention set to false and does not identify the device.',
        fix: 'Remove that option: it is on by default.',
      },
      missing: {
        says: 'SDK v1 does not identify the device, and security.js is missing.',
        fix: 'Move to SDK v2. Or load https://www.mercadopago.com/v2/security.js with view="checkout" and send MP_DEVICE_SESSION_ID from the server in X-meli-session-id.',
      },
      'tag-not-running': {
        says: 'The SDK’s tag is there, but the SDK is not seen running: {address}',
        list: { intro: 'The SDK has {n} tags, but it is not seen running:', item: '{address}' },
        fix: 'Open the console and the network tab and reload: an ad blocker, the page’s security policy (CSP), integrity or a 404 may stop it. If the page was still loading, click the icon again.',
      },
      'security-js-not-running': {
        says: 'The security.js tag is there, but the page has no device identifier: {address}',
        fix: 'Open the console and the network tab and reload: an ad blocker, the page’s security policy (CSP) or a 404 may be the cause. If the page was still loading, click the icon again.',
      },
      'sdk-not-seen': {
        says: 'Neither the SDK nor security.js is on this page yet.',
        fix: 'If they load when the payment method is chosen, choose it and click the icon again.',
      },
      'payment-page-does-it': { says: 'Mercado Pago’s payment page does it.' },
    },
  },
}
