import type { exposedSecrets } from '../../requirements/exposed-secrets.ts'
import type { RequirementTexts } from '../texts.ts'

const place = {
  es: '{place, select, script {en un script} attribute {en un atributo} comment {en un comentario} storage {en el almacenamiento del navegador} address {en la dirección de un recurso} other {en el texto de la página}}',
  pt: '{place, select, script {em um script} attribute {em um atributo} comment {em um comentário} storage {no armazenamento do navegador} address {no endereço de um recurso} other {no texto da página}}',
  en: '{place, select, script {in a script} attribute {in an attribute} comment {in a comment} storage {in the browser’s storage} address {in the address of a resource} other {in the page’s text}}',
}

export const texts: RequirementTexts<typeof exposedSecrets> = {
  es: {
    title: 'Ningún secreto a la vista',
    fault: 'Hay una credencial secreta a la vista: renovala hoy',
    why: 'Con el Access Token o el Client Secret, cualquiera puede operar en nombre de la tienda. Todo lo que llega al navegador se puede leer.',
    reasons: {
      'access-token': {
        says: `El Access Token {key} está a la vista ${place.es}.`,
        list: { intro: 'Hay Access Tokens a la vista en {n} lugares:', name: '{key}', item: place.es },
        fix: 'Quitalo de la página y usalo solo en el servidor. Después renová las credenciales: las anteriores siguen activas 12 horas.',
      },
      'token-as-public-key': {
        says: `El Access Token {key} se usa como Public Key ${place.es}.`,
        list: { intro: 'Hay Access Tokens usados como Public Key en {n} lugares:', name: '{key}', item: place.es },
        fix: 'Poné en su lugar la Public Key de la misma aplicación. Después renová las credenciales: las anteriores siguen activas 12 horas.',
      },
      'client-secret': {
        says: `El Client Secret {key} está a la vista ${place.es}.`,
        list: { intro: 'Hay Client Secrets a la vista en {n} lugares:', name: '{key}', item: place.es },
        fix: 'Quitalo de la página y usalo solo en el servidor. Después renová las credenciales: las anteriores siguen activas 12 horas.',
      },
      'calls-with-token': {
        says: 'El código de la página llama a la API de pagos con un Access Token: quien la abre puede leerlo.',
        fix: 'Hacé esa llamada en el servidor y renová las credenciales: las anteriores siguen activas 12 horas.',
      },
      'none-found': { says: 'No se encontró ningún Access Token ni Client Secret en lo que recibió el navegador.' },
      'scripts-not-read': {
        says: '{count, plural, one {Un script de la tienda no se pudo leer} other {# scripts de la tienda no se pudieron leer}}; en el resto no se encontraron secretos.',
        fix: 'Recargá la página y volvé a hacer clic en el ícono. Los scripts de otros hosts de la tienda (cdn., www.) no se pueden leer: revisalos a mano.',
      },
    },
  },
  pt: {
    title: 'Nenhum segredo exposto',
    fault: 'Credencial secreta exposta: renove hoje',
    why: 'Com o Access Token ou o Client Secret, qualquer pessoa pode operar em nome da loja. Tudo o que chega ao navegador pode ser lido.',
    reasons: {
      'access-token': {
        says: `O Access Token {key} está exposto ${place.pt}.`,
        list: { intro: 'Há Access Tokens expostos em {n} lugares:', name: '{key}', item: place.pt },
        fix: 'Remova da página e use só no servidor. Depois renove as credenciais: as anteriores continuam ativas por 12 horas.',
      },
      'token-as-public-key': {
        says: `O Access Token {key} é usado como Public Key ${place.pt}.`,
        list: { intro: 'Há Access Tokens usados como Public Key em {n} lugares:', name: '{key}', item: place.pt },
        fix: 'Coloque no lugar a Public Key da mesma aplicação. Depois renove as credenciais: as anteriores continuam ativas por 12 horas.',
      },
      'client-secret': {
        says: `O Client Secret {key} está exposto ${place.pt}.`,
        list: { intro: 'Há Client Secrets expostos em {n} lugares:', name: '{key}', item: place.pt },
        fix: 'Remova da página e use só no servidor. Depois renove as credenciais: as anteriores continuam ativas por 12 horas.',
      },
      'calls-with-token': {
        says: 'O código da página chama a API de pagamentos com um Access Token: quem abre a página pode lê-lo.',
        fix: 'Faça essa chamada no servidor e renove as credenciais: as anteriores continuam ativas por 12 horas.',
      },
      'none-found': { says: 'Nenhum Access Token ou Client Secret foi encontrado no que o navegador recebeu.' },
      'scripts-not-read': {
        says: '{count, plural, one {Não foi possível ler um script da loja} other {Não foi possível ler # scripts da loja}}; no resto, nenhum segredo foi encontrado.',
        fix: 'Recarregue a página e clique no ícone de novo. Os scripts de outros hosts da loja (cdn., www.) não podem ser lidos: revise-os à mão.',
      },
    },
  },
  en: {
    title: 'No secret in sight',
    fault: 'A secret credential is exposed: renew it today',
    why: 'With the Access Token or the Client Secret anyone can act in the shop’s name. Whatever reaches the browser can be read.',
    reasons: {
      'access-token': {
        says: `The Access Token {key} is in plain sight ${place.en}.`,
        list: { intro: 'Access Tokens are in plain sight in {n} places:', name: '{key}', item: place.en },
        fix: 'Take it off the page and use it on the server only. Then renew the credentials: the old ones stay active for 12 hours.',
      },
      'token-as-public-key': {
        says: `The Access Token {key} is used as a Public Key ${place.en}.`,
        list: { intro: 'Access Tokens are used as Public Keys in {n} places:', name: '{key}', item: place.en },
        fix: 'Put the Public Key of the same application in its place. Then renew the credentials: the old ones stay active for 12 hours.',
      },
      'client-secret': {
        says: `The Client Secret {key} is in plain sight ${place.en}.`,
        list: { intro: 'Client Secrets are in plain sight in {n} places:', name: '{key}', item: place.en },
        fix: 'Take it off the page and use it on the server only. Then renew the credentials: the old ones stay active for 12 hours.',
      },
      'calls-with-token': {
        says: 'The page’s code calls the payments API with an Access Token: whoever opens the page can read it.',
        fix: 'Make that call on the server, and renew the credentials: the old ones stay active for 12 hours.',
      },
      'none-found': { says: 'No Access Token or Client Secret was found in what the browser received.' },
      'scripts-not-read': {
        says: '{count, plural, one {A script of the shop’s could not be read} other {# scripts of the shop’s could not be read}}; no secret was found in the rest.',
        fix: 'Reload the page and click the icon again. Scripts on the shop’s other hosts (cdn., www.) cannot be read: check them by hand.',
      },
    },
  },
}
