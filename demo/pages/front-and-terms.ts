/** The shop's other pages: the front page with all checkouts, and the terms that the checkouts link to. */
import { html, type ShopPage } from '../parts/page.ts'

const terms: ShopPage = {
  shop: 'es',
  language: 'es',
  path: '/terminos-y-condiciones',
  title: 'Términos',
  heading: 'Términos y condiciones',
  article: true,
  content: html`
    <p>Los datos que cargás en este sitio se usan para entregar tu compra, y respondemos por ellos.</p>
    <p>Tenés diez días para arrepentirte y devolver lo que compraste.</p>`,
  promotions: '',
}

const termos: ShopPage = {
  ...terms,
  shop: 'pt',
  language: 'pt',
  path: '/termos-e-condicoes',
  heading: 'Termos e condições',
  content: html`
    <p>Os dados que você informa neste site servem para entregar a sua compra, e respondemos por eles.</p>
    <p>Você tem sete dias para desistir da compra e devolver o produto.</p>`,
}

const privacy: ShopPage = {
  ...terms,
  path: '/privacidad',
  heading: 'Privacidad',
  content: html`<p>Guardamos tu nombre y tu dirección hasta que recibís la compra. No vendemos datos.</p>`,
}

const privacidade: ShopPage = {
  ...termos,
  path: '/privacidade',
  heading: 'Privacidade',
  content: html`<p>Guardamos seu nome e endereço até a entrega. Não vendemos dados.</p>`,
}

export const around: readonly ShopPage[] = [
  terms,
  termos,
  privacy,
  privacidade,
  { ...terms, shop: 'old' },
  { ...privacy, shop: 'old' },
]

/** The front page: links to every checkout, by title. */
export const frontPage = (checkouts: readonly { url: string; title: string }[]): ShopPage => ({
  ...terms,
  path: '/',
  heading: 'Una tienda para probar',
  content: html`
    <p class="lead">Abrí uno de estos pagos y tocá el ícono de Semáforo en la barra del navegador. Algunos están bien; a otros les falta algo.</p>
    <ul>
      ${checkouts.map(({ url, title }) => html`<li><a href="${url}">${title}</a></li>`).join('\n      ')}
    </ul>`,
})
