/** A checkout in one document: its routes change the address and what is in sight, and load nothing. */
import { banner } from '../parts/layout.ts'
import { html, type ShopPage, sdkV2 } from '../parts/page.ts'
import { secureForm, secureFormCode } from '../parts/secure-form.ts'
import { shopWords } from '../parts/words.ts'

const words = shopWords.es
export const routes = ['/app/carrito', '/app/pago', '/app/gracias'] as const
const [cart, payment, thanks] = routes

const on = (route: string, content: string) => html`<div data-route="${route}" hidden>${content}</div>`
const link = (to: string, text: string) => html`<a class="pay" data-to="${to}" href="${to}">${text}</a>`

/** Terms and promotions are in sight beside the cart only. The card form, and the SDK for it, come with their route; the form goes with it. */
const route = (path: string): ShopPage => ({
  shop: 'es',
  language: 'es',
  path,
  title: 'Una sola página con rutas',
  heading: 'Tu compra',
  content: [
    on(cart, html`<p class="lead">Revisá las cantidades antes de seguir.</p>${link(payment, 'Ir al pago')}`),
    on(payment, html`<div id="pago"></div>`),
    on(thanks, html`<h2>¡Gracias! Tu pago fue aprobado</h2><p>Tu pedido llega el jueves.</p>`),
    html`<template id="formulario">${secureForm('es')}</template>`,
  ].join('\n    '),
  code: `function go() {
  for (const each of document.querySelectorAll('[data-route]')) each.hidden = each.dataset.route !== location.pathname
  document.getElementById('pago').replaceChildren()
  if (location.pathname === '${payment}') mount()
}
function to(route) {
  history.pushState(null, '', route)
  go()
}
const sdk = () => window.MercadoPago || new Promise((loaded) => {
  document.head.append(Object.assign(document.createElement('script'), { src: '${sdkV2}', onload: loaded }))
})
async function mount() {
  await sdk()
  document.getElementById('pago').append(document.getElementById('formulario').content.cloneNode(true))
  ${secureFormCode('es')}
  document.getElementById('form-checkout').addEventListener('submit', (event) => {
    event.preventDefault()
    to('${thanks}')
  })
}
document.addEventListener('click', (event) => {
  const link = event.target.closest('[data-to]')
  if (!link) return
  event.preventDefault()
  to(link.dataset.to)
})
addEventListener('popstate', go)
go()`,
  terms: on(cart, html`<a href="${words.terms[0]}">${words.terms[1]}</a>`),
  promotions: on(cart, banner(words)),
})

export const singlePage: readonly ShopPage[] = routes.map(route)
