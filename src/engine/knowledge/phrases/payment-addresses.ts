/** Short addresses of a payment, printed for a buyer to type or copy. Source: payment links, public shops; read 2026-11-25. */
import { phrases } from './topic.ts'

/** Such an address in a text. An identifier follows; an ellipsis or a placeholder is an article's. */
export const printedPayment = phrases(
  {
    any: [
      {
        says: /\bmpago\.l[ai]\/(?:pos\/)?[0-9A-Za-z]{5,12}(?![\w…])/,
        example: 'Pagá en mpago.la/2AbC9xY',
        nearMiss: 'mpago.la/…',
      },
    ],
  },
  { flags: '' },
)

/** Words of an article that shows one. */
export const example = phrases({
  es: [
    { says: '(por ejemplo|ejemplo|tutorial|formato)', example: 'Por ejemplo, mpago.la/1', nearMiss: 'Pagá acá' },
    {
      says: '((link|enlace|url) [es] (como|del tipo|tipo)|se ve* asi|algo como|ej[.]~:|estafa[s]|falso)',
      example: 'El link se ve así: mpago.la/1',
      nearMiss: 'El link de pago: mpago.la/1',
    },
  ],
  pt: [
    { says: '(por exemplo|exemplo)', example: 'Por exemplo, mpago.la/1', nearMiss: 'Pague aqui' },
    {
      says: '((link|url) (como|do tipo|tipo)|parece* com|algo como|ex[.]~:|golpe[s]|falso)',
      example: 'Um link como mpago.la/1',
      nearMiss: 'Link de pagamento: mpago.la/1',
    },
  ],
  en: [
    {
      says: '(example|looks like|link like|such as|e[.]g|scam*|fake)',
      example: 'A link such as mpago.la/1',
      nearMiss: 'Pay here',
    },
  ],
})
