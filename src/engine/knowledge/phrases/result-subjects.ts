/**
 * What a result is said of. Words such as "pendiente", "rechazado" and "failed" stand beside accounts, coupons, cookies and files too.
 * One row a topic: they are asked of the few sentences that state a result, so that words to look for first would only make them longer.
 * Source: devsite-docs checkout-api/handling-responses, and public result pages; read 2026-11-28.
 */
import { lists } from './result-lists.ts'
import { phrases } from './topic.ts'

/** The payment, or what it is made with; a card, but not one for presents. */
export const ofPayment = phrases(
  {
    any: [
      { says: '({payment}|{means}|{paying})', example: 'Lo rechazó tu banco', nearMiss: 'Cupom recusado' },
      {
        says: '(tarjeta|cartao)[s] !(de (regalo|embarque))',
        example: 'Tarjeta rechazada',
        nearMiss: 'Tarjeta de regalo rechazada',
      },
    ],
  },
  {
    lists: {
      ...lists,
      means: [
        ...['pix', 'boleto', 'mercado~pago', 'banco', 'emisor', 'transferencia', 'deposito', 'efectivo', 'dinero', 'dinheiro'],
        ...['fondos', 'fundos', '(saldo|limite) [disponible] insuficiente', 'cartoes', 'card', 'bank', 'funds', 'balance'],
        'money',
      ],
      /** Beginnings of words, and what answers come in, or is wrong with a card. */
      paying: [
        '(acredit|cobr|compensa|charg|credited|vencim)*',
        'pag(ar|ues|ue|as|aste|ad(o|a)|ou|o|a)',
        'pa(y|id)',
        '(habiles|uteis|business days)',
      ],
    },
  },
)

/** What is paid for. */
export const ofPurchase = phrases(
  { any: [{ says: '{purchase}', example: 'Tu compra fue rechazada', nearMiss: 'Tu foto fue rechazada' }] },
  { lists },
)

/** Beginnings of words for things of a shop that have states of their own. */
export const ofOther = phrases(
  { any: [{ says: '{thing}*', example: 'Tu cuenta está pendiente', nearMiss: 'Tu compra está pendiente' }] },
  {
    lists: {
      thing: [
        ...['cuenta', 'conta', 'account', 'perfil', 'profile', 'usu[a]ri', 'contrasena', 'senha', 'password', 'identi'],
        ...['acces', 'acess', 'permis', 'sesion', 'sess', 'cookies', 'notific', 'ubicacion', 'localizacao', 'location', 'mapa'],
        ...['cadastr', 'cup', 'coupon', 'desc(ue|o)nt', 'discount', 'factura', 'nota fiscal', 'invoice', 'document'],
        ...['archiv', 'arquiv', 'file', 'fot', 'photo', 'imag', 'stock', 'estoque', 'disen', 'event', 'entrada', 'ingress'],
        ...['ticket', 'envio', 'entreg', 'retir', 'despach', 'correo', 'e[-]mail', 'mensa', 'ship', 'deliver'],
      ],
    },
  },
)

/** A result by itself, as the heading of a page: nothing else is named that it could be of. */
export const alone = phrases(
  {
    any: [
      {
        says: '^ [lo sentimos|ups|ops|sorry|oops|estado|status]2 [{was}]2 [no fue|aun|todavia|ainda|still]2 {result} $',
        example: 'Todavía pendiente',
        nearMiss: 'Cupón rechazado',
      },
    ],
  },
  {
    lists: {
      was: ['esta', 'fue', 'ha sido', 'foi', 'it', 'was'],
      result: [
        ...['pend(ie|e)nte', 'pending', 'en (proceso|revision|espera)', 'em analise', 'under review'],
        '(rechazad|denegad|cancelad|recusad|negad|aprobad|aprovad)(o|a)',
        ...['rejected', 'declined', 'failed', 'cancel[l]ed'],
      ],
    },
  },
)

/** The page itself is still finding out, which is no result to tell. */
export const findingOut = phrases({
  any: [
    {
      says: /^\W{0,3}[a-z]{3,8}(?:ando|ing)\b[^.!?…]{0,80}(?:…|\.\.\.)/,
      example: 'Verificando tu pago…',
      nearMiss: 'Estamos verificando tu pago…',
    },
    {
      says: '((aguard|esper)(a|e) [un|unos|um|uns] (moment|instant|segund)*|(no|nao) (cierr|recarg|fech)* (esta|la|a)|please wait)',
      example: 'Procesando, esperá un momento',
      nearMiss: 'Esperá el envío',
    },
  ],
})
