/**
 * What is said about payments in general, and not about this payment.
 * Source: public checkouts and result pages; read 2026-11-20.
 */
import { phrases } from './topic.ts'

/** A "no" that reassures and does not negate the message. */
export const soothing = phrases(
  {
    es: [{ says: 'no (te preocupes|se preocupe)', example: 'No te preocupes: tu pago fue aprobado', nearMiss: 'No te pases' }],
    pt: [{ says: 'nao se preocupe', example: 'Não se preocupe', nearMiss: 'Não se esqueça' }],
    en: [{ says: "don[']t worry", example: "Don't worry", nearMiss: "Don't wait" }],
  },
  { flags: 'gi' },
)

/** Conditional statements. */
export const condition = phrases({
  es: [
    { says: '^ (si|cuando|en caso|caso)', example: 'Si tu pago es rechazado', nearMiss: 'Tu pago fue rechazado' },
    {
      says: '(cuando|una vez [que]|apenas|en cuanto|ni bien|si|despues [de] que) (recibimos|confirmamos|hemos)',
      example: 'Enviamos el pedido apenas confirmamos tu pago',
      nearMiss: 'Confirmamos tu pago',
    },
    {
      says: '(si|cuando) (tu|su|el|la) ... (es|fue|sea|queda)',
      example: 'Podés reintentar si tu pago es rechazado',
      nearMiss: 'Tu pago es rechazado',
    },
  ],
  pt: [
    {
      says: '^ (se (o|a|os|as|seu|sua|voce|houver|for|nao|tiver|precisar|ocorrer)|quando|caso)',
      example: 'Se o pagamento for recusado',
      nearMiss: 'Se liga',
    },
    {
      says: '(quando|assim que|apos|depois que|se) (recebemos|confirmamos)',
      example: 'Enviamos assim que confirmamos o pagamento',
      nearMiss: 'Confirmamos o pagamento',
    },
    {
      says: '(se|quando) (o|a|seu|sua) ... (for|foi|ficar)',
      example: 'Avisamos se o pagamento for recusado',
      nearMiss: 'O pagamento foi recusado',
    },
  ],
  en: [
    { says: '^ (if|when|once)', example: 'Once approved, we ship', nearMiss: 'Approved' },
    {
      says: '(if|when) (your|the|a) ... (is|was)',
      example: 'Try again if your payment is declined',
      nearMiss: 'Your payment is declined',
    },
  ],
})

/** A question: opened by `¿` in Spanish, or beginning with one of these words. Case-sensitive. */
export const question = phrases(
  {
    es: [
      { says: /¿[^?]*\??/, example: '¿Tu pago fue rechazado?', nearMiss: 'Tu pago fue rechazado.' },
      {
        says: /\b(?:Que|Tenes|Tienes|Queres|Necesitas)\b[^.!?]{0,100}\?/,
        example: 'Necesitas ayuda?',
        nearMiss: 'Necesitas ayuda.',
      },
    ],
    pt: [
      {
        says: /\b(?:Precisa|Tem|Teve|Quer|Por que|O que|Como|Duvidas)\b[^.!?]{0,100}\?/,
        example: 'Precisa de ajuda?',
        nearMiss: 'Precisa de ajuda.',
      },
    ],
    en: [{ says: /\b(?:Need|Do|Did|What|Why|How|Have|Is|Was)\b[^.!?]{0,100}\?/, example: 'Need help?', nearMiss: 'Need help.' }],
  },
  { flags: 'g' },
)
