import type { cardFieldNames } from '../../requirements/card-field-names.ts'
import type { RequirementTexts } from '../texts.ts'

export const field = {
  es: '{field, select, number {número de tarjeta} securityCode {código de seguridad} expiryMonth {mes de vencimiento} expiryYear {año de vencimiento} expiry {vencimiento} other {titular}}',
  pt: '{field, select, number {número do cartão} securityCode {código de segurança} expiryMonth {mês de validade} expiryYear {ano de validade} expiry {validade} other {titular}}',
  en: '{field, select, number {card number} securityCode {security code} expiryMonth {expiry month} expiryYear {expiry year} expiry {expiry date} other {cardholder}}',
}

export const texts: RequirementTexts<typeof cardFieldNames> = {
  es: {
    title: 'Campos de tarjeta sin el atributo name',
    fault: 'Campos de tarjeta con el atributo name',
    why: 'El navegador envía al servidor de la tienda todo campo que tiene name. Sin name, los datos de la tarjeta no pueden llegarle ni por error.',
    reasons: {
      'named-card-field': {
        says: `El campo de ${field.es} tiene name="{name}" y se envía con el formulario.`,
        list: {
          intro: '{n} campos de tarjeta tienen el atributo name y se envían con el formulario:',
          name: field.es,
          item: 'name="{name}"',
        },
        fix: 'Borrá el atributo name. El SDK reconoce el campo por su id o por data-checkout. Mejor todavía: usá los campos seguros (cardForm con iframe: true).',
      },
      'named-loose-card-field': {
        says: `El campo de ${field.es} tiene name="{name}", aunque está fuera de un formulario.`,
        list: {
          intro: '{n} campos de tarjeta tienen el atributo name, aunque están fuera de un formulario:',
          name: field.es,
          item: 'name="{name}"',
        },
        fix: 'Borrá el atributo name: un script que junte los campos lo enviaría.',
      },
      'named-holder-field': {
        says: 'El nombre del titular tiene name="{name}".',
        list: { intro: '{n} campos del titular tienen el atributo name:', item: 'name="{name}"' },
        fix: 'La regla estricta pide quitar el name también acá, aunque los ejemplos oficiales lo llevan.',
      },
      'hidden-copy': {
        says: `El campo oculto {name} se llama como el de ${field.es}: un script puede copiarle lo que se escribe.`,
        list: {
          intro: '{n} campos ocultos se llaman como los de la tarjeta, y un script puede copiarles lo que se escribe:',
          name: field.es,
          item: '{name}',
        },
        fix: 'Mirá qué se escribe en el campo oculto al pagar: si es un dato de la tarjeta, borralo. Al servidor de la tienda solo puede llegar el token.',
      },
      'no-names': {
        says: '{count, plural, one {El campo de tarjeta no tiene} other {Ninguno de los # campos de tarjeta tiene}} name.',
      },
      'card-data-in-iframes': { says: 'Los datos de la tarjeta se escriben en campos de Mercado Pago.' },
      'form-not-seen': {
        says: 'Todavía no se ve el formulario de tarjeta.',
        fix: 'Elegí pagar con tarjeta y volvé a hacer clic en el ícono.',
      },
      'form-in-foreign-frame': {
        says: 'El formulario puede estar en un iframe de {origin}, que no se puede leer.',
        fix: 'Abrí ese iframe en otra pestaña y hacé clic ahí en el ícono.',
      },
      'empty-hosts': {
        says: 'Los lugares para los campos de Mercado Pago están vacíos o no se ven.',
        fix: 'Si todavía no elegiste pagar con tarjeta, elegilo y volvé a hacer clic. Si ya está abierto, mirá la consola: el id del lugar, la Public Key y la política de seguridad (CSP).',
      },
      'hosted-form': { says: 'El formulario de tarjeta es de Mercado Pago y no de la tienda.' },
    },
  },
  pt: {
    title: 'Campos do cartão sem o atributo name',
    fault: 'Campos do cartão com o atributo name',
    why: 'O navegador envia ao servidor da loja todo campo que tem name. Sem name, os dados do cartão não chegam lá nem por engano.',
    reasons: {
      'named-card-field': {
        says: `O campo de ${field.pt} tem name="{name}" e é enviado com o formulário.`,
        list: {
          intro: '{n} campos do cartão têm o atributo name e são enviados com o formulário:',
          name: field.pt,
          item: 'name="{name}"',
        },
        fix: 'Remova o atributo name. O SDK reconhece o campo pelo id ou por data-checkout. Melhor ainda: use os campos seguros (cardForm com iframe: true).',
      },
      'named-loose-card-field': {
        says: `O campo de ${field.pt} tem name="{name}", embora esteja fora de um formulário.`,
        list: {
          intro: '{n} campos do cartão têm o atributo name, embora estejam fora de um formulário:',
          name: field.pt,
          item: 'name="{name}"',
        },
        fix: 'Remova o atributo name: um script que reúna os campos o enviaria.',
      },
      'named-holder-field': {
        says: 'O nome do titular tem name="{name}".',
        list: { intro: '{n} campos do titular têm o atributo name:', item: 'name="{name}"' },
        fix: 'Ao pé da letra, a regra pede remover o name aqui também, embora os exemplos oficiais o usem.',
      },
      'hidden-copy': {
        says: `O campo oculto {name} tem o nome do campo de ${field.pt}: um script pode copiar para ele o que é digitado.`,
        list: {
          intro: '{n} campos ocultos têm o nome dos campos do cartão, e um script pode copiar para eles o que é digitado:',
          name: field.pt,
          item: '{name}',
        },
        fix: 'Veja o que é escrito no campo oculto ao pagar: se for um dado do cartão, remova-o. Ao servidor da loja só pode chegar o token.',
      },
      'no-names': { says: '{count, plural, one {O campo do cartão não tem} other {Nenhum dos # campos do cartão tem}} name.' },
      'card-data-in-iframes': { says: 'Os dados do cartão são digitados em campos do Mercado Pago.' },
      'form-not-seen': {
        says: 'O formulário do cartão ainda não aparece.',
        fix: 'Escolha pagar com cartão e clique no ícone de novo.',
      },
      'form-in-foreign-frame': {
        says: 'O formulário pode estar em um iframe de {origin}, que não pode ser lido.',
        fix: 'Abra esse iframe em outra aba e clique lá no ícone.',
      },
      'empty-hosts': {
        says: 'Os lugares para os campos do Mercado Pago estão vazios ou não aparecem.',
        fix: 'Se ainda não escolheu pagar com cartão, escolha e clique de novo. Se já está aberto, veja o console: o id do lugar, a Public Key e a política de segurança (CSP).',
      },
      'hosted-form': { says: 'O formulário do cartão é do Mercado Pago, não da loja.' },
    },
  },
  en: {
    title: 'Card fields without a name attribute',
    fault: 'Card fields with a name attribute',
    why: 'Browsers send every field that has a name to the shop’s server. Without one, card data cannot get there, not even by mistake.',
    reasons: {
      'named-card-field': {
        says: `The ${field.en} field has name="{name}" and is sent with the form.`,
        list: {
          intro: '{n} card fields have a name attribute and are sent with the form:',
          name: field.en,
          item: 'name="{name}"',
        },
        fix: 'Remove the name attribute. The SDK knows the field by its id or data-checkout. Better still: use secure fields (cardForm with iframe: true).',
      },
      'named-loose-card-field': {
        says: `The ${field.en} field has name="{name}", although it is outside any form.`,
        list: {
          intro: '{n} card fields have a name attribute, although they are outside any form:',
          name: field.en,
          item: 'name="{name}"',
        },
        fix: 'Remove the name attribute: a script that gathers the fields would send it.',
      },
      'named-holder-field': {
        says: 'The cardholder name has name="{name}".',
        list: { intro: '{n} cardholder fields have a name attribute:', item: 'name="{name}"' },
        fix: 'The strict rule asks for no name here either, although official samples have one.',
      },
      'hidden-copy': {
        says: `The hidden field {name} is called like the one for the ${field.en}: a script may copy into it what is typed.`,
        list: {
          intro: '{n} hidden fields are called like those of the card, and a script may copy into them what is typed:',
          name: field.en,
          item: '{name}',
        },
        fix: 'See what is written into the hidden field when paying: if it is card data, remove it. Only the token may reach the shop’s server.',
      },
      'no-names': { says: '{count, plural, one {The card field has no name.} other {None of the # card fields has a name.}}' },
      'card-data-in-iframes': { says: 'Card data is typed into Mercado Pago’s own fields.' },
      'form-not-seen': { says: 'The card form is not on the page yet.', fix: 'Choose to pay by card and click the icon again.' },
      'form-in-foreign-frame': {
        says: 'The form may be in an iframe from {origin}, which cannot be read.',
        fix: 'Open that iframe in another tab and click the icon there.',
      },
      'empty-hosts': {
        says: 'The places for Mercado Pago’s fields are empty or cannot be seen.',
        fix: 'If you have not chosen to pay by card yet, choose it and click again. If the form is open, look at the console: the id of the place, the Public Key and the security policy (CSP).',
      },
      'hosted-form': { says: 'The card form is Mercado Pago’s, not the shop’s.' },
    },
  },
}
