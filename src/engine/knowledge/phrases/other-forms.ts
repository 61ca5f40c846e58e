/**
 * How shops mark forms that are not the buyer's, in identifiers read as words, and in labels.
 * Source: public shops and themes; read 2026-11-25.
 */
import { phrases } from './topic.ts'

/** Marks of such a form: its id, class, name or address. */
export const otherForm = phrases({
  es: [
    {
      says: '(contacto|contactanos|boletin|novedades|ingresar|sesion|consulta[s])',
      example: 'form contacto',
      nearMiss: 'form pago',
    },
  ],
  pt: [{ says: '(contato|fale conosco|novidades|entrar)', example: 'form contato', nearMiss: 'form pagamento' }],
  en: [
    {
      says: '(newsletter*|mailing|mailchimp|mc4wp|contact|contactform|login|log in|signin|sign in|search)',
      example: 'newsletter signup',
      nearMiss: 'checkout form',
    },
  ],
})

/** Marks of a form with which something is bought, whatever its other marks say. */
export const payingForm = phrases({
  es: [
    { says: '(pag(o|ar)|compra[r]|pedido|carrito|tarjeta|factura*|envio)', example: 'form pago contacto', nearMiss: 'contacto' },
  ],
  pt: [{ says: '(pagamento|cartao|carrinho|entrega)', example: 'form pagamento', nearMiss: 'form contato' }],
  en: [
    {
      says: '(check~out*|pay*|order*|cart|card|billing|shipping|mercado~pago|mp*)',
      example: 'form checkout',
      nearMiss: 'form search',
    },
  ],
})

/** Data that only a buyer is asked for. */
export const deliveryWords = phrases({
  any: [{ says: '(dni|cpf|cnpj|cuit|cuil|rut|rfc|curp|cep|zip)', example: 'Tu DNI', nearMiss: 'Tu nombre' }],
  es: [{ says: '(documento|direccion|domicilio|codigo postal|calle)', example: 'Código postal', nearMiss: 'Código de área' }],
  pt: [{ says: '(endereco|rua|bairro)', example: 'Bairro', nearMiss: 'Assunto' }],
  en: [{ says: '(identification|address|street|postcode|postal code)', example: 'Street', nearMiss: 'Subject' }],
})

/** A box for a message to the shop; one for notes on an order is the buyer's. */
export const writesMessage = phrases({
  es: [{ says: '(mensaje|consulta|asunto|motivo)', example: 'Tu mensaje', nearMiss: 'Notas del pedido' }],
  pt: [{ says: '(mensagem|assunto|duvida)', example: 'Mensagem', nearMiss: 'Observações do pedido' }],
  en: [{ says: '(message|subject|inquiry)', example: 'Your message', nearMiss: 'Order notes' }],
})

/** Words beside the only box of a form that sends the shop's news. */
export const askForNews = phrases({
  es: [{ says: '(novedades|ofertas|boletin|promociones|suscrib*)', example: 'Recibí novedades', nearMiss: 'Tu e-mail' }],
  pt: [{ says: '(novidades|ofertas|promocoes|inscreva*)', example: 'Receba novidades', nearMiss: 'Seu e-mail' }],
  en: [{ says: '(newsletter|news|offers|subscribe*)', example: 'Get our news', nearMiss: 'Your e-mail' }],
})
