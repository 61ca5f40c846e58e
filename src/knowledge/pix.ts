/** How Pix shows on a page. Source: devsite-docs integrate-pix, cart-woocommerce templates; read 2026-11-20. */

/** The copy-and-paste code of a Pix charge. */
export const pixCode = /\b000201\d{2}[\s\S]{0,60}?br\.gov\.bcb\.pix/i

/** Pix as a way to pay, in a choice's or a heading's own words; the word inside another is a brand. Words of two elements may stand together: `PixAprovação`. */
export const pixChoice = new RegExp(
  [
    String.raw`^\s*(?:[Pp]ag(?:ar|ue)? com )?(?:o )?(?:Pix|PIX)(?=[A-Z][a-z])`,
    String.raw`^\s*(?:[Pp][Aa][Gg](?:[Aa][Rr]|[Uu][Ee])? ?(?:[Cc][Oo][Mm] |[Cc]on )?|[Pp]ay with )?(?:[Oo] )?[Pp][Ii][Xx](?![-\w])`,
    String.raw`\b(?:[Pp]agamento [Vv]ia|[Pp]agamento [Pp]or|[Pp]agamento [Cc]om|[Vv]ia|[Nn]o|[Oo]u|[Ee]) (?:o )?(?:Pix|PIX|pix)(?![-\w])`,
    String.raw`[-–|:/,+]\s*(?:Pix|PIX)(?![-\w])`,
    String.raw`\b(?:[Cc]have|[Qq][Rr] ?[Cc]ode|[Cc]odigo|[Cc]opia [Ee] [Cc]ola)(?: do)? (?:Pix|PIX|pix)\b|\b(?:Pix|PIX|pix) [Cc]opia [Ee] [Cc]ola\b`,
  ].join('|'),
)

/** Elements with which official plugins and Bricks offer or show Pix. */
export const pixElements =
  'pix-template, .mp-details-pix-qr-img, #mp-qr-code, [id*="woo-mercado-pago-pix"], [data-payment-method="pix" i]'

/** A choice's own identifier: `pix`, `metodo-pix`, `payment_pix`; not `caneca-pixar`. */
export const pixIdentifier = /(^|[^a-z])pix([^a-z]|$)/i
/** A choice's words begin with Pix: `Pix`, `Pix – aprovação na hora`. */
export const pixFirst = /^\s*(?:pix(?![-\w])|(?:Pix|PIX)(?=[A-Z][a-z]|\s|[^-\w]|$)|PIX(?![-\w]))/

/** Marks of the official plugins on a Pix charge; any processor's page may hold the others. */
export const pluginPix = /mp-details-pix|"mp-qr-code|woo-mercado-pago-pix/
