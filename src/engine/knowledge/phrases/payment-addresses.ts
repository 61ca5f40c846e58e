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
  es: [{ says: '(por ejemplo|ejemplo|tutorial|formato)', example: 'Por ejemplo, mpago.la/1', nearMiss: 'Pagá acá' }],
  pt: [{ says: '(por exemplo|exemplo)', example: 'Por exemplo, mpago.la/1', nearMiss: 'Pague aqui' }],
  en: [{ says: '(example|looks like)', example: 'It looks like mpago.la/1', nearMiss: 'Pay here' }],
})
