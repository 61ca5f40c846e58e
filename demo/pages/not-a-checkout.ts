/** Pages that look like Mercado Pago checkouts but are not; no requirement may fail on them. */

import { otherProcessor } from '../hosts.ts'
import { input } from '../parts/card-form.ts'
import { html, type ShopPage } from '../parts/page.ts'

export const article: ShopPage = {
  shop: 'es',
  language: 'es',
  path: '/blog/como-pagar',
  title: 'Un artículo que habla de Mercado Pago',
  heading: 'Tres formas de pagar tu yerba',
  article: true,
  content: html`
    <p>Desde este mes aceptamos <strong>Mercado Pago</strong> en nuestra tienda. Te contamos cómo funciona y qué conviene en cada caso.</p>
    <h2>Con tarjeta</h2>
    <p>Cargás el número de tarjeta, el vencimiento y el código de seguridad en el último paso de la compra. Podés pagar en cuotas.</p>
    <h2>Con dinero en cuenta</h2>
    <p>Entrás a tu cuenta de Mercado Pago y confirmás. Más información en <a href="https://www.mercadopago.com.ar/ayuda">su centro de ayuda</a>.</p>
    <h2>En efectivo</h2>
    <p>Recibís un cupón y lo pagás en un quiosco. La compra se acredita en el día.</p>`,
  promotions: '',
}

export const otherCheckout: ShopPage = {
  shop: 'es',
  language: 'es',
  path: '/pagar/otra-pasarela',
  title: 'El checkout de otra pasarela',
  heading: 'Pagá con tarjeta',
  scripts: [],
  content: html`
    <form class="otra-pasarela" action="https://${otherProcessor}/cobrar" method="post">
      ${input('Número de tarjeta', 'name="card_number" autocomplete="cc-number" data-otra-pasarela="pan"')}
      ${input('Vencimiento', 'name="card_expiry" autocomplete="cc-exp" placeholder="MM/AA"', 'half')}
      ${input('Código de seguridad', 'name="card_cvv" autocomplete="cc-csc"', 'half')}
      <button class="pay">Pagar $ 36.700</button>
    </form>`,
  promotions: '',
}
