import type { certificate } from '../../requirements/certificate.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof certificate> = {
  es: {
    title: 'Certificado válido de una autoridad',
    fault: 'El certificado no es válido',
    why: 'El certificado prueba que el comprador está en la tienda y no en una copia. Si venció o no es de confianza, el navegador lo frena antes de pagar.',
    howTo: [
      'Hacé clic en el ícono a la izquierda de la dirección › La conexión es segura › El certificado es válido.',
      'Mirá quién lo emitió: tiene que ser una autoridad reconocida, no la propia tienda.',
      'Mirá que no esté vencido y que nombre el dominio de la tienda.',
      'Cumple si las tres cosas están bien y el navegador no muestra ninguna advertencia.',
    ],
    reasons: {
      'no-https': {
        says: '{host} se abre por http: así no hay certificado.',
        fix: 'Instalá un certificado emitido por una autoridad y redirigí http a https.',
      },
      'local-page': {
        says: 'Es una página de prueba local: acá el certificado puede faltar.',
        fix: 'Revisá el certificado en la dirección pública de la tienda.',
      },
      'look-at-it': { says: 'Desde la página no se puede ver el certificado de {host}: miralo en el navegador.' },
      valid: { says: 'El certificado de {host} es válido y lo emitió una autoridad reconocida.' },
      'wrong-host': {
        says: 'El certificado no nombra a {host}: es de otro sitio.',
        fix: 'Instalá un certificado que incluya el dominio del checkout, con y sin www si usás ambos.',
      },
      expired: {
        says: 'El certificado de {host} está vencido o todavía no es válido.',
        fix: 'Renovalo, y activá la renovación automática.',
      },
      'not-trusted': {
        says: 'El certificado de {host} no lo emitió una autoridad en la que confíen los navegadores, o falta un certificado intermedio.',
        fix: 'Pedí un certificado a una autoridad reconocida e instalalo con su cadena completa.',
      },
      'added-authority': {
        says: 'El certificado de {host} es válido solo gracias a una autoridad agregada a este equipo.',
        fix: 'Puede ser un antivirus o la red de la empresa, que pone su certificado en lugar del de la tienda. Miralo desde otra red o desde un teléfono.',
      },
      'weak-connection': {
        says: 'El navegador considera débil el cifrado de {host} ({tls}).',
        fix: 'Configurá el servidor con TLS 1.2 o 1.3 y cifrados actuales.',
      },
    },
  },
  pt: {
    title: 'Certificado válido, emitido por uma autoridade',
    fault: 'O certificado não é válido',
    why: 'O certificado prova que o comprador está na loja, e não em uma cópia. Se venceu ou não é confiável, o navegador barra o comprador antes de pagar.',
    howTo: [
      'Clique no ícone à esquerda do endereço › A conexão é segura › O certificado é válido.',
      'Veja quem o emitiu: precisa ser uma autoridade reconhecida, não a própria loja.',
      'Veja se está dentro da validade e se traz o domínio da loja.',
      'Aprovado se os três pontos estão certos e o navegador não mostra nenhum aviso.',
    ],
    reasons: {
      'no-https': {
        says: '{host} abre por http: assim não há certificado.',
        fix: 'Instale um certificado emitido por uma autoridade e redirecione http para https.',
      },
      'local-page': {
        says: 'É uma página de teste local: aqui o certificado pode faltar.',
        fix: 'Verifique o certificado no endereço público da loja.',
      },
      'look-at-it': { says: 'Pela página não dá para ver o certificado de {host}: confira no navegador.' },
      valid: { says: 'O certificado de {host} é válido e foi emitido por uma autoridade reconhecida.' },
      'wrong-host': {
        says: 'O certificado não traz {host}: é de outro site.',
        fix: 'Instale um certificado que inclua o domínio do checkout, com e sem www se a loja usa os dois.',
      },
      expired: {
        says: 'O certificado de {host} venceu ou ainda não é válido.',
        fix: 'Renove o certificado e ative a renovação automática.',
      },
      'not-trusted': {
        says: 'O certificado de {host} não foi emitido por uma autoridade em que os navegadores confiem, ou falta um certificado intermediário.',
        fix: 'Peça um certificado a uma autoridade reconhecida e instale-o com a cadeia completa.',
      },
      'added-authority': {
        says: 'O certificado de {host} só é válido por causa de uma autoridade adicionada a este computador.',
        fix: 'Pode ser um antivírus ou a rede da empresa, que põe o próprio certificado no lugar do da loja. Confira em outra rede ou no celular.',
      },
      'weak-connection': {
        says: 'O navegador considera fraca a criptografia de {host} ({tls}).',
        fix: 'Configure o servidor com TLS 1.2 ou 1.3 e cifras atuais.',
      },
    },
  },
  en: {
    title: 'A valid certificate from an authority',
    fault: 'The certificate is not valid',
    why: 'The certificate proves that buyers are at the shop and not at a copy of it. If it has expired or is not trusted, the browser stops them before they pay.',
    howTo: [
      'Click the icon to the left of the address › Connection is secure › Certificate is valid.',
      'Check who issued it: a recognised authority, not the shop itself.',
      'Check that it has not expired and that it names the shop’s host.',
      'Passes if all three are right and the browser shows no warning.',
    ],
    reasons: {
      'no-https': {
        says: '{host} opens over http, so there is no certificate.',
        fix: 'Install a certificate from an authority and redirect http to https.',
      },
      'local-page': {
        says: 'This is a local test page, where a certificate may be missing.',
        fix: 'Check the certificate at the shop’s public address.',
      },
      'look-at-it': { says: 'The page does not show the certificate of {host}: look at it in the browser.' },
      valid: { says: 'The certificate of {host} is valid, and a recognised authority issued it.' },
      'wrong-host': {
        says: 'The certificate does not name {host}: it belongs to another site.',
        fix: 'Install a certificate that includes the checkout’s host, with and without www if both are used.',
      },
      expired: {
        says: 'The certificate of {host} has expired or is not valid yet.',
        fix: 'Renew it, and turn on automatic renewal.',
      },
      'not-trusted': {
        says: 'No authority that browsers trust issued the certificate of {host}, or an intermediate certificate is missing.',
        fix: 'Get a certificate from a recognised authority and install it with its whole chain.',
      },
      'added-authority': {
        says: 'The certificate of {host} is valid only thanks to an authority that was added to this computer.',
        fix: 'An antivirus program or the company’s network may put its own certificate in place of the shop’s. Look at it from another network or a phone.',
      },
      'weak-connection': {
        says: 'The browser finds the encryption of {host} weak ({tls}).',
        fix: 'Set the server up with TLS 1.2 or 1.3 and current ciphers.',
      },
    },
  },
}
