/** Checkouts with nothing to fix, one for each kind of integration. */
import { input, labels, mountCardForm, publicKeys, secureBox, select, v2OwnFields } from '../parts/card-form.ts'
import { html, type ShopPage, sdkV1, sdkV2 } from '../parts/page.ts'
import { secureForm, secureFormCode } from '../parts/secure-form.ts'

const { es, pt } = labels

export const secureFields: ShopPage = {
  shop: 'es',
  language: 'es',
  path: '/pagar/campos-seguros',
  title: 'Campos seguros',
  heading: 'Pagá con tarjeta',
  scripts: [sdkV2],
  content: secureForm('es'),
  code: secureFormCode('es'),
}

export const coreMethods: ShopPage = {
  shop: 'pt',
  language: 'pt',
  path: '/pagamento/core-methods',
  title: 'Core Methods',
  heading: 'Pague com cartão',
  scripts: [sdkV2],
  content: html`
    <form id="form-checkout" action="/process_payment" method="post">
      ${secureBox(pt.number, 'form-checkout__cardNumber')}
      ${secureBox(pt.month, 'form-checkout__expirationMonth', 'third')}
      ${secureBox(pt.year, 'form-checkout__expirationYear', 'third')}
      ${secureBox(pt.code, 'form-checkout__securityCode', 'third')}
      ${v2OwnFields('pt')}
      <input type="hidden" id="token" name="token">
    </form>`,
  code: `const mp = new MercadoPago('${publicKeys.pt}', { locale: 'pt-BR' })
for (const name of ['cardNumber', 'expirationMonth', 'expirationYear', 'securityCode']) mp.fields.create(name).mount('form-checkout__' + name)
mp.getIdentificationTypes().then((types) => {
  for (const { id } of types) document.getElementById('form-checkout__identificationType').append(new Option(id, id))
})`,
}

export const plainFields: ShopPage = {
  shop: 'pt',
  language: 'pt',
  path: '/pagamento/campos-sem-nome',
  title: 'Campos próprios sem nome',
  heading: 'Pague com cartão',
  scripts: [sdkV2],
  content: html`
    <form id="form-checkout" action="/process_payment" method="post">
      ${input(pt.number, 'id="form-checkout__cardNumber" inputmode="numeric" autocomplete="cc-number"')}
      ${input(pt.expiry, 'id="form-checkout__expirationDate" placeholder="MM/AA" autocomplete="cc-exp"', 'half')}
      ${input(pt.code, 'id="form-checkout__securityCode" inputmode="numeric" autocomplete="cc-csc"', 'half')}
      ${v2OwnFields('pt')}
    </form>`,
  code: mountCardForm(publicKeys.pt, 'pt-BR', false),
}

export const cardBrick: ShopPage = {
  shop: 'es',
  language: 'es',
  path: '/pagar/brick',
  title: 'Card Payment Brick',
  heading: 'Pagá con tarjeta',
  scripts: [sdkV2],
  content: html`<div id="cardPaymentBrick_container"></div>`,
  code: `const mp = new MercadoPago('${publicKeys.es}', { locale: 'es-AR' })
mp.bricks().create('cardPayment', 'cardPaymentBrick_container', { initialization: { amount: 36700 }, callbacks: { onReady() {} } })
  .then((controller) => { window.cardPaymentBrickController = controller })`,
}

export const checkoutPro: ShopPage = {
  shop: 'es',
  language: 'es',
  path: '/pagar/checkout-pro',
  title: 'Checkout Pro por enlace',
  heading: 'Elegí cómo pagar',
  content: html`
    <p class="lead">Vas a terminar la compra en el sitio de Mercado Pago, con tarjeta, dinero en cuenta o efectivo.</p>
    <a class="pay" href="https://www.mercadopago.com.ar/checkout/v1/redirect?pref_id=123456789-0f0e0d0c-1111-4222-8333-0a0b0c0d0e0f">Pagar con Mercado Pago</a>`,
  promotions: html`<p>Promociones con tarjeta: <a href="https://www.mercadopago.com/mla/credit_card_promos.htm">ver bancos y cuotas</a></p>`,
}

export const walletBrick: ShopPage = {
  shop: 'pt',
  language: 'pt',
  path: '/pagamento/wallet-brick',
  title: 'Wallet Brick',
  heading: 'Escolha como pagar',
  scripts: [sdkV2],
  content: html`
    <p class="lead">Você termina a compra no site do Mercado Pago: Pix, cartão ou saldo em conta.</p>
    <div id="walletBrick_container"></div>`,
  code: `const mp = new MercadoPago('${publicKeys.pt}', { locale: 'pt-BR' })
mp.bricks().create('wallet', 'walletBrick_container', { initialization: { preferenceId: '123456789-0f0e0d0c-1111-4222-8333-0a0b0c0d0e0f' } })`,
}

export const versionOne: ShopPage = {
  shop: 'es',
  language: 'es',
  path: '/pagar/formulario-v1',
  title: 'Formulario con el SDK v1',
  heading: 'Pagá con tarjeta',
  scripts: [sdkV1],
  content: html`
    <form id="paymentForm" action="/procesar_pago" method="post">
      ${input(es.number, 'id="cardNumber" data-checkout="cardNumber" inputmode="numeric" autocomplete="off"')}
      ${input(es.month, 'id="cardExpirationMonth" data-checkout="cardExpirationMonth" autocomplete="off"', 'third')}
      ${input(es.year, 'id="cardExpirationYear" data-checkout="cardExpirationYear" autocomplete="off"', 'third')}
      ${input(es.code, 'id="securityCode" data-checkout="securityCode" autocomplete="off"', 'third')}
      ${input(es.holder, 'id="cardholderName" data-checkout="cardholderName"')}
      ${select(es.documentType, 'id="docType" name="docType" data-checkout="docType"', [], 'half')}
      ${input(es.documentNumber, 'id="docNumber" name="docNumber" data-checkout="docNumber"', 'half')}
      ${input(es.email, 'id="email" name="email" type="email"')}
      <input type="hidden" name="transactionAmount" id="transactionAmount">
      <input type="hidden" name="paymentMethodId" id="paymentMethodId">
      <button class="pay">${es.pay}</button>
    </form>`,
  code: `window.Mercadopago.setPublishableKey('${publicKeys.es}')
window.Mercadopago.getIdentificationTypes()`,
}
