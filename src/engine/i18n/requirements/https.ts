import type { https } from '../../requirements/https.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof https> = {
  es: {
    title: 'HTTPS en toda la página de pago',
    fault: 'Parte de la página de pago va sin HTTPS',
    why: 'Sin HTTPS, cualquiera en la misma red puede leer o cambiar lo que el comprador escribe. Mercado Pago lo exige para cobrar en producción.',
    reasons: {
      'page-over-http': {
        says: 'La página de pago se abre por http.',
        fix: 'Instalá un certificado TLS y redirigí todo http a https en el servidor.',
      },
      'frame-over-http': {
        says: 'Un iframe de la página se carga por http: {address}',
        list: { intro: '{n} iframes de la página se cargan por http:', item: '{address}' },
        fix: 'Cambiá la dirección del iframe a https.',
      },
      'script-over-http': {
        says: 'Un script se pide por http: {address}',
        list: { intro: '{n} scripts se piden por http:', item: '{address}' },
        fix: 'Pedilo por https; el navegador bloquea los scripts http en páginas seguras.',
      },
      'sdk-over-http': {
        says: 'El SDK de Mercado Pago se pide por http: {address}',
        list: { intro: 'El SDK de Mercado Pago se pide {n} veces por http:', item: '{address}' },
        fix: 'Cargalo desde su dirección https oficial.',
      },
      'form-sends-over-http': {
        says: 'Un formulario envía los datos por http: {address}',
        list: { intro: '{n} formularios envían los datos por http:', item: '{address}' },
        fix: 'Cambiá el destino del formulario a https.',
      },
      'other-form-over-http': {
        says: 'Un formulario secundario envía por http: {address}',
        list: { intro: '{n} formularios secundarios envían por http:', item: '{address}' },
        fix: 'Pasalo a https; el navegador avisa al comprador cuando la conexión no es segura.',
      },
      'code-sends-over-http': {
        says: 'El código de la página usa una dirección con http://.',
        fix: 'Abrí el script y fijate qué manda ahí: si es algo de la compra, cambiá la dirección a https://.',
      },
      'local-page': {
        says: 'Es una página de prueba local ({host}): acá HTTPS puede faltar.',
        fix: 'Auditá la dirección pública de la tienda antes de salir a producción.',
      },
      'all-https': { says: 'La página y todo lo que carga usan HTTPS.' },
    },
  },
  pt: {
    title: 'HTTPS em toda a página de pagamento',
    fault: 'Parte da página de pagamento não usa HTTPS',
    why: 'Sem HTTPS, qualquer pessoa na mesma rede pode ler ou alterar o que o comprador digita. O Mercado Pago exige isso para vender em produção.',
    reasons: {
      'page-over-http': {
        says: 'A página de pagamento abre por http.',
        fix: 'Instale um certificado TLS e redirecione todo o http para https no servidor.',
      },
      'frame-over-http': {
        says: 'Um iframe da página carrega por http: {address}',
        list: { intro: '{n} iframes da página carregam por http:', item: '{address}' },
        fix: 'Troque o endereço do iframe para https.',
      },
      'script-over-http': {
        says: 'Um script é pedido por http: {address}',
        list: { intro: '{n} scripts são pedidos por http:', item: '{address}' },
        fix: 'Peça por https; o navegador bloqueia scripts http em páginas seguras.',
      },
      'sdk-over-http': {
        says: 'O SDK do Mercado Pago é pedido por http: {address}',
        list: { intro: 'O SDK do Mercado Pago é pedido {n} vezes por http:', item: '{address}' },
        fix: 'Carregue pelo endereço https oficial.',
      },
      'form-sends-over-http': {
        says: 'Um formulário envia os dados por http: {address}',
        list: { intro: '{n} formulários enviam os dados por http:', item: '{address}' },
        fix: 'Troque o destino do formulário para https.',
      },
      'other-form-over-http': {
        says: 'Um formulário secundário envia por http: {address}',
        list: { intro: '{n} formulários secundários enviam por http:', item: '{address}' },
        fix: 'Passe para https; o navegador avisa o comprador quando a conexão não é segura.',
      },
      'code-sends-over-http': {
        says: 'O código da página usa um endereço com http://.',
        fix: 'Abra o script e veja o que ele envia para lá: se for algo da compra, troque o endereço para https://.',
      },
      'local-page': {
        says: 'É uma página de teste local ({host}): aqui o HTTPS pode faltar.',
        fix: 'Audite o endereço público da loja antes de ir para produção.',
      },
      'all-https': { says: 'A página e tudo o que ela carrega usam HTTPS.' },
    },
  },
  en: {
    title: 'HTTPS on the whole payment page',
    fault: 'Part of the payment page is not on HTTPS',
    why: 'Without HTTPS anyone on the same network can read or change what the buyer types. Mercado Pago requires it to take payments in production.',
    reasons: {
      'page-over-http': {
        says: 'The payment page opens over http.',
        fix: 'Install a TLS certificate and redirect all http to https on the server.',
      },
      'frame-over-http': {
        says: 'An iframe on the page loads over http: {address}',
        list: { intro: '{n} iframes on the page load over http:', item: '{address}' },
        fix: 'Change the iframe’s address to https.',
      },
      'script-over-http': {
        says: 'A script is requested over http: {address}',
        list: { intro: '{n} scripts are requested over http:', item: '{address}' },
        fix: 'Request it over https; browsers block http scripts on secure pages.',
      },
      'sdk-over-http': {
        says: 'The Mercado Pago SDK is requested over http: {address}',
        list: { intro: 'The Mercado Pago SDK is requested {n} times over http:', item: '{address}' },
        fix: 'Load it from its official https address.',
      },
      'form-sends-over-http': {
        says: 'A form sends its data over http: {address}',
        list: { intro: '{n} forms send their data over http:', item: '{address}' },
        fix: 'Change the form’s target to https.',
      },
      'other-form-over-http': {
        says: 'A secondary form sends over http: {address}',
        list: { intro: '{n} secondary forms send over http:', item: '{address}' },
        fix: 'Move it to https; browsers warn the buyer when the connection is not secure.',
      },
      'code-sends-over-http': {
        says: 'The page’s code uses an http:// address.',
        fix: 'Open the script and see what it sends there: if it is part of the purchase, change the address to https://.',
      },
      'local-page': {
        says: 'This is a local test page ({host}), where HTTPS may be missing.',
        fix: 'Audit the shop’s public address before going to production.',
      },
      'all-https': { says: 'The page and everything it loads use HTTPS.' },
    },
  },
}
