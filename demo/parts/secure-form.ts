/** A card form whose number, expiry and code are Mercado Pago's iframes; the base of several checkouts. */
import { labels, mountCardForm, publicKeys, secureBox, v2OwnFields } from './card-form.ts'
import { html, type ShopLanguage } from './page.ts'

export const secureForm = (language: ShopLanguage) => html`
    <form id="form-checkout" action="/procesar" method="post">
      ${secureBox(labels[language].number, 'form-checkout__cardNumber')}
      ${secureBox(labels[language].expiry, 'form-checkout__expirationDate', 'half')}
      ${secureBox(labels[language].code, 'form-checkout__securityCode', 'half')}
      ${v2OwnFields(language)}
    </form>`

export const secureFormCode = (language: ShopLanguage) =>
  mountCardForm(publicKeys[language], language === 'pt' ? 'pt-BR' : 'es-AR', true)
