/**
 * Hints decide which texts and addresses of a page are handed over. Each accepts everything that the patterns of its kind can
 * match, which a property test checks; `src/engine/recognise` later discards most of it. Hints are short, because they are sent
 * into every page.
 */
import { either } from './patterns.ts'

/** Words, without accents, of a link, button or consent. */
export const wordHint =
  /term|condi|\bt ?[y&] ?c|contrato|legal|juridic|priva|da[dt]os|mercado ?pago|politic|bases|arrepen|reclam|\bbaja/i

/** The address of a link. */
export const addressHint =
  /t([eé]|%c3%a9)rm|condi|tyc(?![a-z])|(?<![a-z])tos(?![a-z])|bases-y|mercado[pl]|mpago|mlstatic|reclam|\.go[bv]/i

/** Words that may show a card field: those of its form, or its own marks and label. */
export const cardHint = /car|tarj|cc|cv[vc]|tc|pan|cred|cid|se[cg]ur|expir|venc|valid|onth|year|[•*x\d]{4}/i

/** A banner's words, without accents, or its address. */
export const bannerHint = /banner|mercado|mlstatic|medios|meios|promo|pag|pay|(^|[-_/])mp[-_]/i

/** An unmodified line of the page's text about prices, instalments or a payment's result; `.` stands for a letter with or without accent. */
export const lineHint = either(
  [
    // Financing costs and instalments
    /c\.?\s?f\.?\s?t|costo f|t\.?\s?e\.?\s?a(?![a-z])|tasa ef|inter.s|juros/,
    /cuota|parcela|pagos|meses|ve[cz]es|hora ?\d|\d\s?[x×]|msi|\bx\b|install|mensual|paym/,
    // Raw codes and unfilled placeholders
    /[a-z]_[a-z]|\{|\[[apio]|undefi|NaN|null|param/,
    // Test mode, test accounts and orders; a printed payment link
    /\btest|prueba|sandb|homol|ordt|mpago/,
    // Approved, pending, rejected, and why
    /app?ro[bv]|uth?ori|credit|graci|obrig|thank|suc+e|xito|confirm|conc[lr]|compl|efec?tu|aliz|ac+ept/,
    /proces|pend[ei]|revi[es]|h.bil|.tei|busine|verif|an.li|aguard|wait|esper/,
    /rec(ha|us|ei|[ei]b)|reje|declin|[dn]egad|cancel|pud[eio]|poss|consegu/,
    /err(o|ad)|probl|fal[hl]|faile|f[ou]nd|saldo|insuf|sali[oó]|wrong|conven/,
    // What is to be corrected, and what the official messages say of it
    /l.mit|tiva|check|gunt|faq|oxx|ncorr|expir|venc|v.l[iou]/,
    // What the law asks for: who sells, the whole price, taxes, the right of withdrawal
    /cnpj|cuit|c\.u|\b[nr]\.?[fiu]\.?[ct]\b|total|\bcet|imp[u.]|retrac/,
  ],
  'i',
)

/** Currency marks that point to one country, as text shows them. */
export const moneyHint = either(
  [/\b(ARS|BRL|MXN|CLP|COP|PEN|UYU|soles)\b|\b(AR|MX|COL)\$|R\$\s?\d|\$U\s?\d|\bS\/\.?\s?\d/, /pesos \w+[ny]os/],
  'g',
)
