/**
 * Titles and paths of pages of a shop on which nobody pays, although they load the script that all its pages load.
 * Source: public shops; read 2026-11-25.
 */
import { phrases } from './topic.ts'

export const otherPage = phrases({
  es: [
    { says: '(contact(o|enos|anos|ar)|escribinos|sucursales)', example: 'Contacto – Tienda', nearMiss: 'Contactología' },
    { says: '(nosotros|quienes somos|sobre la empresa|nuestra historia)', example: 'Quiénes somos', nearMiss: 'Quienes compran' },
    { says: '(preguntas frecuentes|centro de ayuda|noticias)', example: 'Preguntas frecuentes', nearMiss: 'Preguntas' },
    { says: '(iniciar sesion|olvide mi contrasena)', example: 'Iniciar sesión', nearMiss: 'Iniciar compra' },
  ],
  pt: [
    { says: '(contato|fale conosco|nossas lojas)', example: 'Fale conosco', nearMiss: 'Conosco' },
    { says: '(sobre nos|quem somos|nossa historia)', example: 'Quem somos', nearMiss: 'Quem compra' },
    { says: '(perguntas frequentes|central de ajuda)', example: 'Perguntas frequentes', nearMiss: 'Perguntas' },
  ],
  en: [
    { says: '(contact|contact us|about us|our story|faq|blog)', example: 'Contact us', nearMiss: 'Contactless' },
    { says: '(login|log in|sign in|forgot password)', example: 'Sign in', nearMiss: 'Sign' },
  ],
})

/** Words of a page on which something is paid, whatever else its title says. */
export const payingPage = phrases({
  es: [
    {
      says: '(pag(o|os|ar|ue|a)|compr(a|as|ar)|carrito|pedido|finalizar|suscri*|don(ar|acion*)|inscri*|reserv*|aport*)',
      example: 'Contacto y pago',
      nearMiss: 'Contacto',
    },
  ],
  pt: [
    {
      says: '(pagamento[s]|carrinho|finalizar|assin*|doa*|contribu*)',
      example: 'Pagamento e contato',
      nearMiss: 'Contato',
    },
  ],
  en: [
    {
      says: '(check~out|pay*|cart|order|buy|purchase|subscri*|donat*|book|booking)',
      example: 'Contact and checkout',
      nearMiss: 'Contact',
    },
  ],
})
