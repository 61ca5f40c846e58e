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
      says: '(mis (pedidos|compras|ordenes|favoritos|direcciones|datos|cupones)|historial de (pedidos|compras|ordenes))',
      example: 'Mis pedidos – Tienda',
      nearMiss: 'Pedido 1021',
    },
    {
      says: '(mi (cuenta|perfil)|crear [una|tu] cuenta|restablecer contrasena|lista de deseos|favoritos)',
      example: 'Mi cuenta',
      nearMiss: 'Cuenta corriente',
    },
    {
      says: '(resultados de [la|tu] busqueda|seguimiento de (envio|pedido|compra)[s]|trabaja con nosotros)',
      example: 'Resultados de búsqueda: bota',
      nearMiss: 'Resultados',
    },
    {
      says: '(panel de (control|administracion)|documentacion|tutorial|(integrar|integracion (de|con)) mercado~pago)',
      example: 'Cómo integrar Mercado Pago',
      nearMiss: 'Panel solar',
    },
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
      says: '(meus (pedidos|favoritos|enderecos|dados|cupons)|minhas compras|historico de (pedidos|compras))',
      example: 'Meus pedidos | Loja',
      nearMiss: 'Pedido 1021',
    },
    {
      says: '(minha conta|meu perfil|criar [uma|sua] conta|redefinir senha|lista de desejos)',
      example: 'Minha conta',
      nearMiss: 'Conta conjunta',
    },
    {
      says: '(resultado[s] da busca|(rastrear|acompanhar) [seu] pedido|rastreamento|trabalhe conosco)',
      example: 'Rastrear pedido',
      nearMiss: 'Fazer pedido',
    },
    {
      says: '(painel (de controle|administrativo)|documentacao|(integrar|integracao (do|com)) [o] mercado~pago)',
      example: 'Como integrar o Mercado Pago',
      nearMiss: 'Painel solar',
    },
    {
      says: '(termos (e condicoes|de uso)|politica[s] de|trocas e devolucoes)',
      example: 'Trocas e devoluções',
      nearMiss: 'Trocas',
    },
  ],
  en: [
    { says: '(contact|contact us|about us|our story|faq|blog)', example: 'Contact us', nearMiss: 'Contactless' },
    { says: '(login|log in|sign in|forgot password)', example: 'Sign in', nearMiss: 'Sign' },
    {
      says: '(my (orders|account|profile|purchases|wishlist)|order history|wishlist|create [an] account|register)',
      example: 'Create account',
      nearMiss: 'Account number',
    },
    {
      says: '(search results|track [your|my] order|careers|dashboard|documentation|developer docs)',
      example: 'Search results: boots',
      nearMiss: 'Results',
    },
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

/** Matched on a path: a list of what a shop sells. */
export const listingPath = phrases({
  es: [
    {
      says: /\/(?:productos|catalogo|categorias|novedades|colecci(?:on|ones)\/[^/]{1,60})\/?$/,
      example: '/productos',
      nearMiss: '/producto/remera-azul',
    },
    {
      says: /\/(?:sub)?categorias?(?:-(?:de-)?productos?)?\/[^/]{1,60}\/?$/,
      example: '/categoria/remeras',
      nearMiss: '/categoria/remeras/remera-azul',
    },
  ],
  pt: [
    {
      says: /\/(?:produtos|categorias?-(?:de-)?produtos?\/[^/]{1,60}|colec(?:ao|oes)\/[^/]{1,60}|lancamentos)\/?$/,
      example: '/produtos',
      nearMiss: '/produto/camiseta',
    },
  ],
  en: [
    {
      says: /\/(?:products|catalog|(?:product-)?categor(?:y|ies)\/[^/]{1,60}|collections(?:\/[^/]{1,60})?)\/?$/,
      example: '/collections/all',
      nearMiss: '/products/blue-shirt',
    },
  ],
})

/** Matched on a path: one product, where code may start a payment at once. */
export const productPath = phrases({
  es: [{ says: /\/productos?\/[^/]{1,120}\/?$/, example: '/producto/remera-azul', nearMiss: '/producto/remera/comprar' }],
  pt: [{ says: /\/produtos?\/[^/]{1,120}\/?$/, example: '/produto/camiseta', nearMiss: '/produto/camiseta/assinar' }],
  en: [{ says: /\/products?\/[^/]{1,120}\/?$/, example: '/products/blue-shirt', nearMiss: '/products' }],
})
