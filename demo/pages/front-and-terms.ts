/** The shop's other pages: the front page with all checkouts and journeys, and the terms that the checkouts link to. */
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
  ...(['old', 'payments', 'account'] as const).flatMap((shop) => [
    { ...terms, shop },
    { ...privacy, shop },
  ]),
]

interface Listed {
  url: string
  title: string
}

const list = (listed: readonly Listed[]) => html`
    <ul>
      ${listed.map(({ url, title }) => html`<li><a href="${url}">${title}</a></li>`).join('\n      ')}
    </ul>`

/** The front page: links to every checkout and to the first page of every journey, by title. */
export const frontPage = (checkouts: readonly Listed[], journeys: readonly Listed[]): ShopPage => ({
  ...terms,
  path: '/',
  heading: 'Una tienda para probar',
  content: html`
    <p class="lead">Abrí uno de estos pagos y tocá el ícono de Semáforo en la barra del navegador. Algunos están bien; a otros les falta algo.</p>
    ${list(checkouts)}
    <h2>Recorridos</h2>
    <p class="lead">Acá la compra tiene varios pasos: tocá el ícono en cada uno.</p>
    ${list(journeys)}`,
})
