import type { secureFields } from '../../requirements/secure-fields.ts'
import type { RequirementTexts } from '../texts.ts'
import { field } from './card-field-names.ts'

export const texts: RequirementTexts<typeof secureFields> = {
  es: {
    title: 'Datos de tarjeta en campos seguros',
    fault: 'Datos de tarjeta en campos de la tienda',
    why: 'En los campos de Mercado Pago, ni la tienda ni sus scripts pueden leer la tarjeta. Cumplir con PCI es más simple y suma puntos en la medición de calidad.',
    reasons: {
      'plain-fields': {
        says: `El campo de ${field.es} es de la tienda: sus scripts pueden leerlo.`,
        list: { sentence: 'Estos campos de la tarjeta son de la tienda, y sus scripts pueden leerlos: {items}.', item: field.es },
        fix: 'Usá cardForm con iframe: true, o el Card Payment Brick.',
      },
      iframes: { says: 'Los datos de la tarjeta se escriben en campos seguros de Mercado Pago.' },
      'form-not-seen': {
        says: 'Todavía no se ve el formulario de tarjeta.',
        fix: 'Elegí pagar con tarjeta y volvé a hacer clic en el ícono.',
      },
      'empty-hosts': {
        says: 'Los lugares para los campos de Mercado Pago están vacíos o no se ven.',
        fix: 'Si todavía no elegiste pagar con tarjeta, elegilo y volvé a hacer clic. Si ya está abierto, mirá la consola: el id del lugar, la Public Key y la política de seguridad (CSP).',
      },
      'hosted-form': { says: 'El formulario de tarjeta es de Mercado Pago y no de la tienda.' },
    },
  },
  pt: {
    title: 'Dados do cartão em campos seguros',
    fault: 'Dados do cartão em campos da loja',
    why: 'Nos campos do Mercado Pago, nem a loja nem seus scripts conseguem ler o cartão. Cumprir o PCI fica mais simples e soma pontos na medição de qualidade.',
    reasons: {
      'plain-fields': {
        says: `O campo de ${field.pt} é da loja: os scripts dela podem lê-lo.`,
        list: { sentence: 'Estes campos do cartão são da loja, e os scripts dela podem lê-los: {items}.', item: field.pt },
        fix: 'Use cardForm com iframe: true, ou o Card Payment Brick.',
      },
      iframes: { says: 'Os dados do cartão são digitados em campos seguros do Mercado Pago.' },
      'form-not-seen': {
        says: 'O formulário do cartão ainda não aparece.',
        fix: 'Escolha pagar com cartão e clique no ícone de novo.',
      },
      'empty-hosts': {
        says: 'Os lugares para os campos do Mercado Pago estão vazios ou não aparecem.',
        fix: 'Se ainda não escolheu pagar com cartão, escolha e clique de novo. Se já está aberto, veja o console: o id do lugar, a Public Key e a política de segurança (CSP).',
      },
      'hosted-form': { says: 'O formulário do cartão é do Mercado Pago, não da loja.' },
    },
  },
  en: {
    title: 'Card data in secure fields',
    fault: 'Card data in the shop’s own fields',
    why: 'In Mercado Pago’s own fields neither the shop nor its scripts can read the card. PCI compliance gets simpler, and the integration quality score goes up.',
    reasons: {
      'plain-fields': {
        says: `The ${field.en} field is the shop’s own: its scripts can read it.`,
        list: { sentence: 'These card fields are the shop’s own, and its scripts can read them: {items}.', item: field.en },
        fix: 'Use cardForm with iframe: true, or the Card Payment Brick.',
      },
      iframes: { says: 'Card data is typed into Mercado Pago’s secure fields.' },
      'form-not-seen': { says: 'The card form is not on the page yet.', fix: 'Choose to pay by card and click the icon again.' },
      'empty-hosts': {
        says: 'The places for Mercado Pago’s fields are empty or cannot be seen.',
        fix: 'If you have not chosen to pay by card yet, choose it and click again. If the form is open, look at the console: the id of the place, the Public Key and the security policy (CSP).',
      },
      'hosted-form': { says: 'The card form is Mercado Pago’s, not the shop’s.' },
    },
  },
}
