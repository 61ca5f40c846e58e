/** How shops name Pix as a way to pay. Source: public checkouts; read 2026-11-20. */
import { phrases } from './topic.ts'

/** Pix as a way to pay, in the words of a choice or a heading; within another word it is a brand. */
export const pixChoice = phrases({
  pt: [
    {
      says: /^\s*(?:pag(?:ar|ue)? ?(?:com |con )?|pay with )?(?:o )?pix\b(?![-\w])/,
      example: 'Pague com Pix',
      nearMiss: 'Pixel art',
    },
    { says: '(pagamento (via|por|com)|via|no|ou|e) [o] pix!(-)', example: 'Cartão ou Pix', nearMiss: 'Tinta e Pix-color' },
    { says: /[-–|:/,+]\s*pix\b(?![-\w])/, example: 'Boleto / Pix', nearMiss: 'Boleto / Pixar' },
    { says: 'mercado~pago pix!(-)', example: 'Mercado Pago Pix', nearMiss: 'Mercado Pago e Pixar' },
    { says: 'pix copia e cola', example: 'Pix copia e cola', nearMiss: 'Copia e cola' },
    { says: '(chave|qr~code|codigo|copia e cola) [do] pix', example: 'Código do Pix', nearMiss: 'Código do produto' },
  ],
})
/** Words of a button or label beside a Pix code, which copies or names it: no way to pay of its own. */
export const pixOfCode = phrases({
  pt: [
    { says: '(copi(ar|e|ado)|copia e cola)', example: 'Copiar chave Pix', nearMiss: 'Pagar com Pix' },
    { says: '(chave|codigo|qr~code) [do|da] pix', example: 'Código Pix', nearMiss: 'Cartão ou Pix' },
  ],
})
/** Pix is announced, or out of order. */
export const pixNotYet = phrases({
  pt: [{ says: 'pix ...12 (em breve|indisponivel|fora do ar)', example: 'Pix (em breve)', nearMiss: 'Pix: receba em minutos' }],
  es: [{ says: 'pix ...12 (proximamente|no disponible)', example: 'Pix (próximamente)', nearMiss: 'Pix disponible' }],
  en: [{ says: 'pix ...12 (coming soon|unavailable)', example: 'Pix – coming soon', nearMiss: 'Pix' }],
})
/** A choice's own identifier. */
export const pixIdentifier = phrases({
  any: [{ says: /(?:^|[^a-z])pix(?:[^a-z]|$)/, example: 'metodo-pix', nearMiss: 'caneca-pixar' }],
})
/** A choice's words begin with Pix. */
export const pixFirst = phrases({
  pt: [{ says: /^\s*pix\b(?![-\w])/, example: 'Pix – aprovação na hora', nearMiss: 'Caneca Pix' }],
})
/** Text of an image that is a Pix QR code. */
export const pixPicture = phrases({
  pt: [
    { says: 'qr ...80 pix', example: 'QR Code para pagar com Pix', nearMiss: 'QR Code' },
    { says: 'pix ...80 qr', example: 'Pix: leia o QR', nearMiss: 'Logo Pix' },
  ],
})
