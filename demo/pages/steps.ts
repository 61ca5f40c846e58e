/** Pages of checkouts in several steps. No one of them has all that is asked for. */
import { input, labels, publicKeys, select } from '../parts/card-form.ts'
import { html, type ShopPage, sdkV2 } from '../parts/page.ts'
import { secureForm, secureFormCode } from '../parts/secure-form.ts'

const { es, pt } = labels
const goOn = (address: string, text = 'Continuar') => html`<a class="pay" href="${address}">${text}</a>`

/** With the shop's terms and the banner of payment methods, and no payment. */
export const cart: ShopPage = {
  shop: 'es',
  language: 'es',
  path: '/compra/carrito',
  title: 'Carrito',
  heading: 'Tu carrito',
  stage: 0,
  content: html`
    <p class="lead">Revisá las cantidades antes de seguir. El envío sale mañana.</p>
    ${goOn('/compra/datos')}`,
}

/** The buyer's data. The form sends nothing that anybody looks at. */
export const buyerData: ShopPage = {
  shop: 'es',
  language: 'es',
  path: '/compra/datos',
  title: 'Datos',
  heading: 'Tus datos',
  stage: 1,
  content: html`
    <form action="https://tienda-sur.example/compra/pago" method="post">
      ${input(es.email, 'name="email" type="email" autocomplete="email"')}
      ${input('Nombre', 'name="nombre" autocomplete="given-name"', 'half')}
      ${input('Apellido', 'name="apellido" autocomplete="family-name"', 'half')}
      ${input('Dirección', 'name="direccion" autocomplete="street-address"')}
      <button class="pay">Continuar</button>
    </form>`,
  terms: '',
  promotions: '',
}

/** The card form alone: neither terms nor banner. */
export const payment: ShopPage = {
  shop: 'es',
  language: 'es',
  path: '/compra/pago',
  title: 'Pago',
  heading: 'Pagá con tarjeta',
  scripts: [sdkV2],
  content: secureForm('es'),
  code: secureFormCode('es'),
  terms: '',
  promotions: '',
}

/** The same on the shop's host for payments. */
export const paymentElsewhere: ShopPage = { ...payment, shop: 'payments', path: '/pago' }
export const cartBeforeIt: ShopPage = { ...cart, path: '/tienda/carrito', content: goOn('https://pagos.tienda-sur.example/pago') }

/** A cart without terms. */
export const cartWithoutTerms: ShopPage = { ...cart, path: '/sin-terminos/carrito', terms: '' }

/** The buyer's data on a host without HTTPS. */
export const plainData: ShopPage = { ...buyerData, shop: 'account' }
export const cartBeforePlain: ShopPage = {
  ...cart,
  path: '/sin-https/carrito',
  content: goOn('http://cuenta.tienda-sur.example/compra/datos'),
}

/** Where Mercado Pago sends a buyer who has paid. */
export const thanks: ShopPage = {
  shop: 'es',
  language: 'es',
  path: '/compra/gracias',
  query:
    '?collection_id=1234567890&collection_status=approved&payment_id=1234567890&status=approved&payment_type=credit_card&merchant_order_id=987654321&preference_id=123456789-0f0e0d0c-1111-4222-8333-0a0b0c0d0e0f&site_id=MLA',
  title: 'Vuelta de Checkout Pro',
  heading: '¡Listo! Se acreditó tu pago',
  content: html`<p class="lead">Te enviamos el comprobante por e-mail. Tu pedido llega el jueves.</p>`,
  terms: '',
  promotions: '',
}

const pixCode =
  '00020126580014br.gov.bcb.pix01367b2d0000-4444-4555-8666-00000000c3d45204000053039865406212.305802BR5912ERVA E CUIA6007CURITIBA62070503***6304A1B2'

/** The data that a Pix charge asks for, with the ids of Mercado Pago's sample. No code yet. */
export const pixForm: ShopPage = {
  shop: 'pt',
  language: 'pt',
  path: '/pix/pagamento',
  title: 'Pix',
  heading: 'Pague com Pix',
  scripts: [sdkV2],
  content: html`
    <form id="form-checkout" action="/pix/codigo" method="post">
      ${input('Nome', 'id="form-checkout__payerFirstName" name="payerFirstName"', 'half')}
      ${input('Sobrenome', 'id="form-checkout__payerLastName" name="payerLastName"', 'half')}
      ${input(pt.email, 'id="form-checkout__email" name="email" type="email"')}
      ${select(pt.documentType, 'id="form-checkout__identificationType" name="identificationType"', ['CPF', 'CNPJ'], 'half')}
      ${input(pt.documentNumber, 'id="form-checkout__identificationNumber" name="identificationNumber"', 'half')}
      <button class="pay">Gerar código Pix</button>
    </form>`,
  code: `const mp = new MercadoPago('${publicKeys.pt}', { locale: 'pt-BR' })`,
}

/** The code to pay with. */
export const pixCharge: ShopPage = {
  shop: 'pt',
  language: 'pt',
  path: '/pix/codigo',
  title: 'Código Pix',
  heading: 'Seu código Pix',
  content: html`
    <p class="lead">Copie o código e cole no aplicativo do seu banco. Ele vale por 30 minutos.</p>
    ${input('Pix copia e cola', `readonly value="${pixCode}"`)}
    <p class="note">${pixCode}</p>`,
}
