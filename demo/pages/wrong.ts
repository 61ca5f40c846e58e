/** Checkouts with one thing to fix each. */
import { input, labels, publicKeys, secureBox, select } from '../parts/card-form.ts'
import { html, type ShopPage, sdkV2 } from '../parts/page.ts'
import { secureForm, secureFormCode } from '../parts/secure-form.ts'

const { es } = labels
const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'))
const years = ['2026', '2027', '2028', '2029', '2030']

/**
 * Every card field has a name, the two selects for the expiry too: a plain submit would send the
 * card to the shop's server.
 */
export const namedFields: ShopPage = {
  shop: 'es',
  language: 'es',
  path: '/pagar/campos-con-nombre',
  title: 'Campos de tarjeta con name',
  heading: 'Pagá con tarjeta',
  scripts: [sdkV2],
  content: html`
    <form id="form-checkout" action="/procesar" method="post">
      ${input(es.number, 'id="form-checkout__cardNumber" name="tarjeta_numero" inputmode="numeric" autocomplete="cc-number"')}
      ${select(es.month, 'id="form-checkout__expirationMonth" name="mes_vencimiento"', months, 'third')}
      ${select(es.year, 'id="form-checkout__expirationYear" name="anio_vencimiento"', years, 'third')}
      ${input(es.code, 'id="form-checkout__securityCode" name="codigo_seguridad" autocomplete="cc-csc"', 'third')}
      ${input(es.holder, 'id="form-checkout__cardholderName" name="titular"')}
      ${select(es.documentType, 'id="form-checkout__identificationType" name="tipo_documento"', ['DNI', 'CUIL', 'CUIT'], 'half')}
      ${input(es.documentNumber, 'id="form-checkout__identificationNumber" name="numero_documento"', 'half')}
      <button class="pay">${es.pay}</button>
    </form>`,
  code: `const mp = new MercadoPago('${publicKeys.es}', { locale: 'es-AR' })
document.getElementById('form-checkout').addEventListener('submit', async (event) => {
  event.preventDefault()
  await mp.createCardToken({})
})`,
}

/** The SDK comes from the shop's own server. */
export const ownSdk: ShopPage = {
  shop: 'es',
  language: 'es',
  path: '/pagar/sdk-propio',
  title: 'Copia propia del SDK',
  heading: 'Pagá con tarjeta',
  scripts: ['/assets/js/mercadopago.js'],
  content: html`
    <form id="paymentForm" action="/procesar_pago" method="post">
      ${input(es.number, 'id="cardNumber" data-checkout="cardNumber" autocomplete="off"')}
      ${input(es.month, 'id="cardExpirationMonth" data-checkout="cardExpirationMonth"', 'third')}
      ${input(es.year, 'id="cardExpirationYear" data-checkout="cardExpirationYear"', 'third')}
      ${input(es.code, 'id="securityCode" data-checkout="securityCode"', 'third')}
      ${input(es.holder, 'id="cardholderName" data-checkout="cardholderName"')}
      ${select(es.documentType, 'id="docType" name="docType" data-checkout="docType"', ['DNI', 'CUIT', 'LC'], 'half')}
      ${input(es.documentNumber, 'id="docNumber" name="docNumber" data-checkout="docNumber"', 'half')}
      <button class="pay">${es.pay}</button>
    </form>`,
  code: `window.Mercadopago.setPublishableKey('${publicKeys.es}')`,
}

/** The old shop is served over HTTP only. */
export const plainHttp: ShopPage = {
  shop: 'old',
  language: 'es',
  path: '/pagar',
  title: 'Sin HTTPS',
  heading: 'Pagá con tarjeta',
  scripts: [sdkV2],
  content: secureForm('es'),
  code: secureFormCode('es'),
}

/** The link to its own terms leads nowhere; the only terms that open are Mercado Pago's. */
export const noTerms: ShopPage = {
  shop: 'pt',
  language: 'pt',
  path: '/pagamento/sem-termos',
  title: 'Sem termos da loja',
  heading: 'Pague com cartão',
  scripts: [sdkV2],
  content: secureForm('pt'),
  code: secureFormCode('pt'),
  terms: html`<a href="#">Termos e condições</a>
      <a href="https://www.mercadopago.com.br/ajuda/termos-e-politicas_194">Termos e condições do Mercado Pago</a>`,
}

/** Neither a payment-methods banner nor a link to the promotions. */
export const noPromotions: ShopPage = {
  shop: 'pt',
  language: 'pt',
  path: '/pagamento/sem-promocoes',
  title: 'Sem meios de pagamento nem promoções',
  heading: 'Pague com cartão',
  scripts: [sdkV2],
  content: html`
    <form id="form-checkout" action="/process_payment" method="post">
      ${secureBox(labels.pt.number, 'cardNumberSecureField_container')}
      ${secureBox(labels.pt.expiry, 'expirationDateSecureField_container', 'half')}
      ${secureBox(labels.pt.code, 'securityCodeSecureField_container', 'half')}
      ${input(labels.pt.holder, 'id="form-checkout__cardholderName"')}
      ${select(labels.pt.documentType, 'id="form-checkout__identificationType"', ['CPF', 'CNPJ'], 'half')}
      ${input(labels.pt.documentNumber, 'id="form-checkout__identificationNumber"', 'half')}
      <button class="pay">${labels.pt.pay}</button>
    </form>`,
  code: `const mp = new MercadoPago('${publicKeys.pt}', { locale: 'pt-BR' })
for (const name of ['cardNumber', 'expirationDate', 'securityCode']) mp.fields.create(name).mount(name + 'SecureField_container')`,
  promotions: '',
}

/** The shop still uses its test key. */
export const testKey: ShopPage = {
  shop: 'pt',
  language: 'pt',
  path: '/pagamento/chave-de-teste',
  title: 'Credenciais de teste',
  heading: 'Pague com cartão',
  scripts: [sdkV2],
  content: secureForm('pt'),
  code: secureFormCode('pt').replace(publicKeys.pt, publicKeys.pt.replace('APP_USR', 'TEST')),
}

/** The page after a rejected payment shows the raw code instead of a message. */
export const rawCode: ShopPage = {
  shop: 'es',
  language: 'es',
  path: '/pagar/resultado',
  title: 'Resultado con código crudo',
  heading: 'Resultado del pago',
  query: '?collection_id=1234567890&collection_status=rejected&payment_id=1234567890&status=rejected&site_id=MLA',
  content: html`<p class="lead">Estado: cc_rejected_insufficient_amount</p>`,
}
