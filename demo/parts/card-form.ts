/** Parts of a card form that several checkouts share, with or without their faults. */
import { html, type ShopLanguage } from './page.ts'

interface Labels {
  number: string
  expiry: string
  month: string
  year: string
  code: string
  holder: string
  documentType: string
  documentNumber: string
  email: string
  issuer: string
  instalments: string
  pay: string
}

export const labels: Record<ShopLanguage, Labels> = {
  es: {
    number: 'Número de tarjeta',
    expiry: 'Fecha de vencimiento',
    month: 'Mes de vencimiento',
    year: 'Año de vencimiento',
    code: 'Código de seguridad',
    holder: 'Titular de la tarjeta',
    documentType: 'Tipo de documento',
    documentNumber: 'Número de documento',
    email: 'E-mail',
    issuer: 'Banco emisor',
    instalments: 'Cuotas',
    pay: 'Pagar $ 36.700',
  },
  pt: {
    number: 'Número do cartão',
    expiry: 'Data de vencimento',
    month: 'Mês de vencimento',
    year: 'Ano de vencimento',
    code: 'Código de segurança',
    holder: 'Titular do cartão',
    documentType: 'Tipo de documento',
    documentNumber: 'Número do documento',
    email: 'E-mail',
    issuer: 'Banco emissor',
    instalments: 'Parcelas',
    pay: 'Pagar R$ 212,30',
  },
}

type Width = '' | 'half' | 'third'

/** A labelled input; `attributes` as written in HTML. */
export const input = (label: string, attributes: string, width: Width = '') =>
  html`<label class="field ${width}">${label}<input ${attributes}></label>`

/** A labelled select. */
export const select = (label: string, attributes: string, options: string[], width: Width = '') =>
  html`<label class="field ${width}">${label}<select ${attributes}>${options.map((text) => html`<option>${text}</option>`).join('')}</select></label>`

/** A container into which the SDK mounts one of its iframes. */
export const secureBox = (label: string, id: string, width: Width = '') =>
  html`<div class="field ${width}"><span>${label}</span><div class="secure" id="${id}"></div></div>`

/** The cost of instalments, as each country requires it. */
const costs: Record<ShopLanguage, string> = {
  es: html`<p class="costs">CFTEA: 0,00 % · <a href="https://www.mercadopago.com.ar/ayuda/costos-financiacion_621">Costos de financiación</a></p>`,
  pt: html`<p class="costs"><a href="https://www.mercadopago.com.br/ajuda/Custos-de-parcelamento_322">Juros de parcelamento</a></p>`,
}

/** The fields of a v2 card form that always belong to the shop. */
export const v2OwnFields = (language: ShopLanguage) => {
  const say = labels[language]
  return [
    input(say.holder, 'id="form-checkout__cardholderName" autocomplete="cc-name"'),
    select(say.issuer, 'id="form-checkout__issuer"', [], 'half'),
    select(say.instalments, 'id="form-checkout__installments"', [], 'half'),
    costs[language],
    select(say.documentType, 'id="form-checkout__identificationType"', [], 'half'),
    input(say.documentNumber, 'id="form-checkout__identificationNumber"', 'half'),
    input(say.email, 'id="form-checkout__cardholderEmail" type="email"'),
    html`<button class="pay" id="form-checkout__submit">${say.pay}</button>`,
  ].join('\n      ')
}

/** The script that passes a v2 card form to the SDK. */
export const mountCardForm = (
  key: string,
  locale: string,
  iframe: boolean,
) => `const mp = new MercadoPago('${key}', { locale: '${locale}' })
const field = (name) => ({ id: 'form-checkout__' + name })
mp.cardForm({
  amount: '100',
  iframe: ${iframe},
  form: {
    id: 'form-checkout',
    cardNumber: field('cardNumber'), expirationDate: field('expirationDate'), securityCode: field('securityCode'),
    cardholderName: field('cardholderName'), issuer: field('issuer'), installments: field('installments'),
    identificationType: field('identificationType'), identificationNumber: field('identificationNumber'),
    cardholderEmail: field('cardholderEmail'),
  },
  callbacks: { onFormMounted() {}, onSubmit(event) { event.preventDefault() } },
})`

/** Invented public keys. */
export const publicKeys = {
  es: 'APP_USR-3f1c0000-1111-4222-8333-00000000a1b2',
  pt: 'APP_USR-7b2d0000-4444-4555-8666-00000000c3d4',
} as const
