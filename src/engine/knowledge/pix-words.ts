/** How shops name Pix as a way to pay; tested on text without accents. Source: public checkouts; read 2026-11-20. */

/** Pix as a way to pay, in a choice's or a heading's own words; the word inside another is a brand. */
export const pixChoice =
  /^\s*(pag(ar|ue)? ?(com |con )?|pay with )?(o )?pix\b(?![-\w])|\b(pagamento (via|por|com)|via|no|ou|e) (o )?pix\b(?![-\w])|[-–|:/,+]\s*pix\b(?![-\w])|\b(chave|qr ?code|codigo|copia e cola)( do)? pix\b|\bpix copia e cola\b/i
/** A choice's own identifier: `pix`, `metodo-pix`, `payment_pix`; not `caneca-pixar`. */
export const pixIdentifier = /(^|[^a-z])pix([^a-z]|$)/i
/** A choice's words begin with Pix: `Pix`, `Pix – aprovação na hora`. */
export const pixFirst = /^\s*pix\b(?![-\w])/i
/** Words of two elements stand together: `PixAprovação imediata`. */
export const pixJoined = /\b(Pix|PIX)(?=[A-Z][a-z])/g
