import type { RequirementTexts } from '../texts'

export const texts: RequirementTexts = {
  es: {
    title: 'Certificado válido de una autoridad',
    why: 'El certificado prueba que el comprador está en la tienda y no en una copia. Si venció o no es de confianza, el navegador lo frena antes de pagar.',
    steps: [
      'Hacé clic en el candado, o en el ícono junto a la dirección, y abrí el certificado.',
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
      'look-at-it': { says: 'Una extensión no puede ver el certificado de {host}: miralo en el navegador.' },
    },
  },
  pt: {
    title: 'Certificado válido, emitido por uma autoridade',
    why: 'O certificado prova que o comprador está na loja, e não em uma cópia. Se venceu ou não é confiável, o navegador barra o comprador antes de pagar.',
    steps: [
      'Clique no cadeado, ou no ícone ao lado do endereço, e abra o certificado.',
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
      'look-at-it': { says: 'Uma extensão não consegue ver o certificado de {host}: confira no navegador.' },
    },
  },
  en: {
    title: 'A valid certificate from an authority',
    why: 'The certificate proves that buyers are at the shop and not at a copy of it. If it has expired or is not trusted, the browser stops them before they pay.',
    steps: [
      'Click the lock, or the icon beside the address, and open the certificate.',
      'See who issued it: a recognised authority, not the shop itself.',
      'See that it has not expired and that it names the shop’s host.',
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
      'look-at-it': { says: 'An extension cannot see the certificate of {host}: look at it in the browser.' },
    },
  },
}
