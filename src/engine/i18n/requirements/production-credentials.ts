import type { productionCredentials } from '../../requirements/production-credentials.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof productionCredentials> = {
  es: {
    title: 'Credenciales de producción',
    fault: 'Credenciales de prueba en uso',
    why: 'Con credenciales de prueba, la tienda parece cobrar y no cobra. Las de una cuenta de prueba también empiezan con APP_USR-: solo el panel dice cuáles son.',
    howTo: [
      'Entrá a Tus integraciones › (tu aplicación) › Producción › Credenciales de producción.',
      'Compará la Public Key con la clave que encontró Semáforo: los cuatro primeros caracteres después de APP_USR- y los cuatro últimos tienen que coincidir. Si no encontró ninguna, pedile al equipo la que está configurada.',
      'Mirá que la aplicación y la cuenta sean las de la tienda, no las de una cuenta de prueba.',
      'Cumple si la clave es la de esa aplicación.',
    ],
    reasons: {
      'test-key': {
        says: 'La clave {key} es de prueba.',
        list: { intro: 'Hay claves de prueba en {n} lugares:', item: '{key}' },
        fix: 'Usá, en la página y en el servidor, las de Tus integraciones › (tu aplicación) › Producción › Credenciales de producción.',
      },
      'sandbox-link': {
        says: 'Un enlace de pago lleva al entorno de pruebas: {address}',
        list: { intro: '{n} enlaces de pago llevan al entorno de pruebas:', item: '{address}' },
        fix: 'Usá init_point en lugar de sandbox_init_point.',
      },
      'test-mode': {
        says: 'La página muestra el aviso de modo de prueba.',
        fix: 'Desactivá el modo de prueba en el plugin y cargá las credenciales de producción.',
      },
      'says-test-mode': {
        says: 'La página dice que está en modo de prueba: «{text}».',
        list: { intro: 'La página dice {n} veces que está en modo de prueba:', item: '«{text}»' },
        fix: 'Cargá las credenciales de producción y quitá el aviso.',
      },
      'test-account': {
        says: 'La página muestra una cuenta de prueba: «{text}».',
        list: { intro: 'La página muestra {n} cuentas de prueba:', item: '«{text}»' },
        fix: 'Usá las credenciales de la cuenta de la tienda, no las de una cuenta de prueba.',
      },
      'test-order': {
        says: 'La página muestra una orden de prueba: «{text}».',
        list: { intro: 'La página muestra {n} órdenes de prueba:', item: '«{text}»' },
        fix: 'Creá las órdenes con el Access Token de producción: el número de una orden real no empieza con ORDTST.',
      },
      'test-buyer': {
        says: 'La página contiene el correo de un comprador de prueba.',
        fix: 'Quitalo: quedó de las pruebas.',
      },
      'paid-in-another-country': {
        says: 'Un pago se cobra en {site, select, MLA {Argentina} MLB {Brasil} MLM {México} MLC {Chile} MCO {Colombia} MPE {Perú} other {Uruguay}}, y la tienda parece de otro país: {address}',
        fix: 'Confirmá que la cuenta sea la de la tienda: cada cuenta cobra en su país y en su moneda. Si el país de la tienda es otro, corregilo arriba.',
      },
      'compare-key': {
        says: 'La clave {key} puede ser de producción o de una cuenta de prueba.',
        list: { intro: '{n} claves pueden ser de producción o de una cuenta de prueba:', item: '{key}' },
        fix: 'Comparala con la Public Key de Tus integraciones › (tu aplicación) › Producción › Credenciales de producción.',
      },
      'key-not-seen': { says: 'En esta página no se ve ninguna clave: hay que confirmar cuál se usa.' },
    },
  },
  pt: {
    title: 'Credenciais de produção',
    fault: 'Credenciais de teste em uso',
    why: 'Com credenciais de teste, a loja parece cobrar e não cobra. As de uma conta de teste também começam com APP_USR-: só o painel diz quais são.',
    howTo: [
      'Acesse Suas integrações › (sua aplicação) › Produção › Credenciais de produção.',
      'Compare a Public Key com a chave que o Semáforo encontrou: os quatro primeiros caracteres depois de APP_USR- e os quatro últimos precisam coincidir. Se nenhuma foi encontrada, peça à equipe a que está configurada.',
      'Veja se a aplicação e a conta são as da loja, e não as de uma conta de teste.',
      'Aprovado se a chave é a dessa aplicação.',
    ],
    reasons: {
      'test-key': {
        says: 'A chave {key} é de teste.',
        list: { intro: 'Há chaves de teste em {n} lugares:', item: '{key}' },
        fix: 'Use, na página e no servidor, as de Suas integrações › (sua aplicação) › Produção › Credenciais de produção.',
      },
      'sandbox-link': {
        says: 'Um link de pagamento leva ao ambiente de testes: {address}',
        list: { intro: '{n} links de pagamento levam ao ambiente de testes:', item: '{address}' },
        fix: 'Use init_point em vez de sandbox_init_point.',
      },
      'test-mode': {
        says: 'A página mostra o aviso de modo de teste.',
        fix: 'Desative o modo de teste no plugin e configure as credenciais de produção.',
      },
      'says-test-mode': {
        says: 'A página diz que está em modo de teste: “{text}”.',
        list: { intro: 'A página diz {n} vezes que está em modo de teste:', item: '“{text}”' },
        fix: 'Configure as credenciais de produção e remova o aviso.',
      },
      'test-account': {
        says: 'A página mostra uma conta de teste: “{text}”.',
        list: { intro: 'A página mostra {n} contas de teste:', item: '“{text}”' },
        fix: 'Use as credenciais da conta da loja, não as de uma conta de teste.',
      },
      'test-order': {
        says: 'A página mostra uma order de teste: “{text}”.',
        list: { intro: 'A página mostra {n} orders de teste:', item: '“{text}”' },
        fix: 'Crie as orders com o Access Token de produção: o número de uma order real não começa com ORDTST.',
      },
      'test-buyer': {
        says: 'A página contém o e-mail de um comprador de teste.',
        fix: 'Remova: ficou dos testes.',
      },
      'paid-in-another-country': {
        says: 'Um pagamento é cobrado {site, select, MLA {na Argentina} MLB {no Brasil} MLM {no México} MLC {no Chile} MCO {na Colômbia} MPE {no Peru} other {no Uruguai}}, e a loja parece de outro país: {address}',
        fix: 'Confirme que a conta é a da loja: cada conta cobra no seu país e na sua moeda. Se o país da loja é outro, corrija acima.',
      },
      'compare-key': {
        says: 'A chave {key} pode ser de produção ou de uma conta de teste.',
        list: { intro: '{n} chaves podem ser de produção ou de uma conta de teste:', item: '{key}' },
        fix: 'Compare com a Public Key de Suas integrações › (sua aplicação) › Produção › Credenciais de produção.',
      },
      'key-not-seen': { says: 'Nenhuma chave aparece nesta página: é preciso confirmar qual está em uso.' },
    },
  },
  en: {
    title: 'Production credentials',
    fault: 'Test credentials in use',
    why: 'With test credentials a shop seems to charge and does not. Those of a test account start with APP_USR- too: only the panel tells which they are.',
    howTo: [
      'Go to Your integrations › (your application) › Production › Production credentials.',
      'Compare the Public Key with the key that Semáforo found: the first four characters after APP_USR- and the last four must match. If it found none, ask the team for the one in use.',
      'Check that the application and the account are the shop’s, not those of a test account.',
      'Passes if the key is the one of that application.',
    ],
    reasons: {
      'test-key': {
        says: 'The key {key} is a test key.',
        list: { intro: 'There are test keys in {n} places:', item: '{key}' },
        fix: 'On the page and on the server, use those in Your integrations › (your application) › Production › Production credentials.',
      },
      'sandbox-link': {
        says: 'A payment link leads to the sandbox: {address}',
        list: { intro: '{n} payment links lead to the sandbox:', item: '{address}' },
        fix: 'Use init_point instead of sandbox_init_point.',
      },
      'test-mode': {
        says: 'The page shows the test-mode notice.',
        fix: 'Turn test mode off in the plugin and set the production credentials.',
      },
      'says-test-mode': {
        says: 'The page says that it is in test mode: “{text}”.',
        list: { intro: 'The page says {n} times that it is in test mode:', item: '“{text}”' },
        fix: 'Set the production credentials and remove the notice.',
      },
      'test-account': {
        says: 'The page shows a test account: “{text}”.',
        list: { intro: 'The page shows {n} test accounts:', item: '“{text}”' },
        fix: 'Use the credentials of the shop’s account, not those of a test account.',
      },
      'test-order': {
        says: 'The page shows a test order: “{text}”.',
        list: { intro: 'The page shows {n} test orders:', item: '“{text}”' },
        fix: 'Create orders with the production Access Token: the number of a real order does not begin with ORDTST.',
      },
      'test-buyer': {
        says: 'The page holds a test buyer’s e-mail address.',
        fix: 'Remove it: it was left over from testing.',
      },
      'paid-in-another-country': {
        says: 'A payment is taken in {site, select, MLA {Argentina} MLB {Brazil} MLM {Mexico} MLC {Chile} MCO {Colombia} MPE {Peru} other {Uruguay}}, and the shop seems to be of another country: {address}',
        fix: 'Confirm that the account is the shop’s: each account charges in its own country and currency. If the shop’s country is another one, correct it above.',
      },
      'compare-key': {
        says: 'The key {key} may be a production key or a test account’s.',
        list: { intro: '{n} keys may be production keys or a test account’s:', item: '{key}' },
        fix: 'Compare it with the Public Key in Your integrations › (your application) › Production › Production credentials.',
      },
      'key-not-seen': { says: 'No key is visible on this page. Confirm which one is in use.' },
    },
  },
}
