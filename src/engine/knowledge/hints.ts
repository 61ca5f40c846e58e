/**
 * What makes a text or an address in a page worth handing over. Each hint lets pass all that the patterns of its kind can match, which a
 * property test holds it to; most of what passes is then told to be something else (`src/engine/recognise`). Short, as they are sent into every page.
 */

/** Words, without accents, of a link, button or consent. */
export const wordHint = /term|condi|\bt ?[y&] ?c|contrato|legal|juridic|priva|dados|datos|mercado ?-?_?pago|politic|bases/i

/** The address of a link. */
export const addressHint =
  /t(?:[eé]|%c3%a9)rm|condi|tyc(?![a-z])|(?<![a-z])tos(?![a-z])|bases-y|mercado(?:pago|libre|livre)|mpago|mlstatic/i

/** Anything that tells a card field: its form's words, or its own marks and label. */
export const cardHint = /car|tarj|cc|cv[vc]|tc|pan|cred|cid|secur|expir|[•*x\d]{4}/i

/** A banner's words, without accents, or its address. */
export const bannerHint = /banner|mercado|mlstatic|medios|meios|promo|pag|payment|(?:^|[-_/])mp[-_]/i

/** A line of text, as it stands on the page, about prices, instalments or a payment's result. */
export const lineHint =
  /c\.?\s?f\.?\s?t|costo f|t\.?\s?e\.?\s?a(?![a-z])|tasa ef|cuota|parcela|pagos|meses|\d\s?x|msi|\bx\b|installm|mensual|inter[eé]s|juros|cc_|ing_|bad_fil|invalid_c|\{|\[[api]|_desc|_method|_amount|undefi|NaN|null|param|app?ro[bv]|credit|rec(?:ha|us|ei|[ei]b)|rejei?[ct]|declin|[dn]egad|proces|pend[ei]|pud[eio]|poss[ií]v|consegu|graci|obrig|thank|suc+e|[eé]xito|confirm|conclu|compl|efec?tu|aliz|cancel|erro|acept|probl|fal[hl]|faile|fond|saldo|funds|revi[es]|h[aá]bil|[uú]tei|business|an[aá]li|aguard|esper|test_?user/i

/** Currency marks that point to one country, as text shows them. */
export const moneyHint =
  /\b(?:ARS|BRL|MXN|CLP|COP|PEN|UYU|soles)\b|\b(?:AR|MX|COL)\$|R\$\s?\d|\$U\s?\d|\bS\/\.?\s?\d|pesos (?:argentinos|mexicanos|chilenos|colombianos|uruguayos)/
