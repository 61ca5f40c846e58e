/**
 * Words by which a text speaks of another processor, as a shop's notices of that one's test mode do: its name, or the number of its test
 * card. Names that are ordinary words as well, such as Stone and MODO, are left out.
 * Source: WooCommerce's gateways of Stripe, PayPal, Authorize.net and Transbank; the processors' own pages; read 2026-11-27.
 */
import { phrases } from './topic.ts'

export const ofAnotherProcessor = phrases({
  any: [
    {
      says: '(stripe|paypal|braintree|adyen|authorize[.]net|2checkout|worldpay|klarna|payoneer|dlocal|ebanx)',
      example: 'See the PayPal Sandbox Testing Guide',
      nearMiss: 'Striped shirts',
    },
    {
      says: '(payu|openpay|conekta|culqi|wompi|epayco|niubiz|izipay|kushki|placetopay|transbank|webpay|khipu|getnet)',
      example: 'Webpay Plus en ambiente de pruebas',
      nearMiss: 'Pay un pedido',
    },
    {
      says: '(payway|mobbex|todopago|pagseguro|pagbank|pagar[.]me|asaas|iugu|gerencianet|redsys)',
      example: 'PagSeguro em modo sandbox',
      nearMiss: 'Pagar o pedido',
    },
    // Of a number that was masked both ends are left. Mercado Pago's test cards have others.
    {
      says: /\b(?:4242[\s\d•-]{8,11}4242|4111[\s\d•-]{8,11}1111)\b/,
      example: 'you can use the card number 4242••••••••4242',
      nearMiss: 'usá la tarjeta 4509••••••••3704',
    },
  ],
})
