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
    { says: '^ (ayuda|ingresar|registrarse|crear cuenta)', example: 'Ingresar – Tienda', nearMiss: 'Tienda' },
    {
      says: '(terminos y condiciones|aviso (legal|de privacidad)|politica[s] de|cambios y devoluciones)',
      example: 'Política de privacidad',
      nearMiss: 'Condiciones',
    },
  ],
  pt: [
    { says: '(contato|fale conosco|nossas lojas)', example: 'Fale conosco', nearMiss: 'Conosco' },
    { says: '(sobre nos|quem somos|nossa historia)', example: 'Quem somos', nearMiss: 'Quem compra' },
    { says: '(perguntas frequentes|central de ajuda)', example: 'Perguntas frequentes', nearMiss: 'Perguntas' },
    { says: '^ (ajuda|entrar|cadastre-se|criar conta)', example: 'Entrar – Loja', nearMiss: 'Loja' },
    {
      says: '(termos (e condicoes|de uso)|politica[s] de|trocas e devolucoes)',
      example: 'Trocas e devoluções',
      nearMiss: 'Trocas',
    },
  ],
  en: [
    { says: '(contact|contact us|about us|our story|faq|blog)', example: 'Contact us', nearMiss: 'Contactless' },
    { says: '(login|log in|sign in|forgot password)', example: 'Sign in', nearMiss: 'Sign' },
    { says: '(terms of (use|service)|privacy policy)', example: 'Privacy policy', nearMiss: 'Private sale' },
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
    {
      says: '(caja|factura[s]|cuota[s]|abon(o|ar)|entradas|recarg*|cobr*|ofrenda|diezmo|matricula)',
      example: 'Entradas | Contacto',
      nearMiss: 'Entrar',
    },
  ],
  pt: [
    {
      says: '(pagamento[s]|carrinho|finalizar|assin*|doa*|contribu*)',
      example: 'Pagamento e contato',
      nearMiss: 'Contato',
    },
    {
      says: '(caixa|sacola|cesta|fatura[s]|boleto[s]|mensalidade[s]|ingresso[s]|oferta|dizimo)',
      example: 'Sacola | Contato',
      nearMiss: 'Contato',
    },
  ],
  en: [
    {
      says: '(check~out|pay*|cart|bag|order|buy|purchase|subscri*|donat*|book|booking|tickets|invoice*)',
      example: 'Contact and checkout',
      nearMiss: 'Contact',
    },
  ],
})
