/**
 * What a shop writes on the buttons, links and choices that start a Mercado Pago payment.
 * Source: Checkout Pro docs, old plugins, public code; read 2026-11-20.
 */
/**
 * A button's or link's own words that start a payment, without accents; anchored, so that "how to pay with Mercado Pago" is no button, and
 * what goes on with a colon or a question mark is the title of an article.
 */
export const payWords =
  /^[^\w¿]*(?!para )(?:(?:ir|continuar|finalizar|proceder|realizar|efectuar|confirmar|quiero|quero|cli(?:c|ck|que|ca)|ha(?:z|ce)|toca|toque|a|al|y|e|o|el|con|para|aqui|aca) ){0,5}(?:pag(?:ar|a|ue|o|amento)|compr(?:ar|a|e)|abonar|pay|checkout|buy|subscribe|suscri\w+|assin(?:ar|e|a)|inscri\w+|don(?:ar|a|ate)|doar?|aportar|colaborar|contribuir|reservar)\b(?:[^.?:]|\.(?=\d)){0,32}\bmercado ?pago\b(?!\s*[:?]| (?:es|e|is)\b)/i

/** A button that takes the buyer there; as a link these words may lead to Mercado Pago's home page. */
export const goWords = /^\W*(ir|continuar|seguir|proceed|continue|go)( para| to)? (a|al|con|com|o|no|with|to )? ?mercado ?pago\b/i

/** Attribute values with which shops and platforms mark the choice "pay with Mercado Pago". */
export const mercadoPagoChoice = /mercado[-_ ]?pago|(^|[-_])mp[-_](custom|basic|checkout|pix|ticket)/i

/** A promotion in the shape of a button's words: "Comprá en 6 cuotas con Mercado Pago". */
export const promotionWords = /\b(hasta|cuotas|parcelas|promo|descuento|desconto|sin interes|sem juros|% off)\b/i

/** Names of fields in which a shop's owner enters what connects it to Mercado Pago; no buyer is asked for any of it. */
export const asksForKeys =
  /access_?-?token|(public|private|secret|api)_?-?key|client_?-?secret|webhook_?-?(secret|url)|mercado_?-?pago_?-?(key|token|secret|env|mode)\b/i

/** A box or radio button, as its own tag, that is a shop owner's switch, or a visitor's consent or filter, and no way to pay. */
export const noWayToPay =
  /type="checkbox"[^>]*(?:enable|activ|ativ|habilit|sandbox|cookie|consent)|(?:enable|activ|ativ|habilit|sandbox|cookie|consent)[^>]*type="checkbox"|name="[^"]*(?:filt(?:er|r)|default|padr)/i

/** Paths of a shop's own that have to do with Mercado Pago and not with a buyer. */
export const backOffice =
  /admin|panel|webhook|notif|\bipn\b|config|setting|ajuste|integrac|conect|connect|oauth|callback|report|blog|ayuda|ajuda|help|docs?\//i
