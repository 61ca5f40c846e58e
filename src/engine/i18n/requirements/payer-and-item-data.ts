import type { payerAndItemData } from '../../requirements/payer-and-item-data.ts'
import type { RequirementTexts } from '../texts.ts'

const datum = {
  es: '{datum, select, email {el correo electrónico} firstName {el nombre} lastName {el apellido} identification {el documento} phone {el teléfono} address {la dirección} other {el nombre o el apellido}}',
  pt: '{datum, select, email {o e-mail} firstName {o nome} lastName {o sobrenome} identification {o documento} phone {o telefone} address {o endereço} other {o nome ou o sobrenome}}',
  en: '{datum, select, email {the e-mail address} firstName {the first name} lastName {the last name} identification {the identity document} phone {the phone number} address {the address} other {the first or last name}}',
}

export const texts: RequirementTexts<typeof payerAndItemData> = {
  es: {
    title: 'Datos del comprador, del ítem y del envío',
    fault: 'Faltan datos del comprador, del ítem o del envío',
    why: 'Cuanto más sabe Mercado Pago de la compra, mejor distingue un fraude y menos pagos buenos rechaza.',
    howTo: [
      'Pedile al equipo la respuesta de la API de un pago real.',
      'Mirá que payer tenga correo, nombre y apellido, y que cada ítem de additional_info.items tenga id, título, descripción, categoría, cantidad y precio.',
      'Mirá que estén external_reference, statement_descriptor y, si hay envío, sus datos.',
      'Cumple si nada de lo que la tienda sabe llegó vacío.',
    ],
    reasons: {
      'form-asks': { says: `El formulario pide ${datum.es}.`, list: { sentence: 'El formulario pide {items}.', item: datum.es } },
      'form-does-not-ask': {
        says: `El formulario no pide ${datum.es}.`,
        list: { sentence: 'El formulario no pide {items}.', item: datum.es },
      },
      'only-the-server-knows': { says: 'Lo que se envía a Mercado Pago solo se ve en el servidor.' },
    },
  },
  pt: {
    title: 'Dados do comprador, do item e do envio',
    fault: 'Faltam dados do comprador, do item ou do envio',
    why: 'Quanto mais o Mercado Pago sabe sobre a compra, melhor reconhece uma fraude e menos pagamentos bons recusa.',
    howTo: [
      'Peça à equipe a resposta da API de um pagamento real.',
      'Veja se payer traz e-mail, nome e sobrenome, e se cada item de additional_info.items traz id, título, descrição, categoria, quantidade e preço.',
      'Veja se estão lá external_reference, statement_descriptor e, quando há envio, os dados dele.',
      'Aprovado se nada do que a loja sabe chegou vazio.',
    ],
    reasons: {
      'form-asks': { says: `O formulário pede ${datum.pt}.`, list: { sentence: 'O formulário pede {items}.', item: datum.pt } },
      'form-does-not-ask': {
        says: `O formulário não pede ${datum.pt}.`,
        list: { sentence: 'O formulário não pede {items}.', item: datum.pt },
      },
      'only-the-server-knows': { says: 'O que é enviado ao Mercado Pago só dá para ver no servidor.' },
    },
  },
  en: {
    title: 'Payer, item and shipping data',
    fault: 'Payer, item or shipping data are missing',
    why: 'The more Mercado Pago knows about a purchase, the better it recognises fraud and the fewer good payments it rejects.',
    howTo: [
      'Ask the team for the API’s answer to a real payment.',
      'Check that payer holds e-mail, first and last name, and that each item in additional_info.items holds id, title, description, category, quantity and price.',
      'Check that external_reference and statement_descriptor are there and, if goods are shipped, the shipping data.',
      'Passes if nothing that the shop knows was left empty.',
    ],
    reasons: {
      'form-asks': { says: `The form asks for ${datum.en}.`, list: { sentence: 'The form asks for {items}.', item: datum.en } },
      'form-does-not-ask': {
        says: `The form does not ask for ${datum.en}.`,
        list: { sentence: 'The form does not ask for {items}.', item: datum.en },
      },
      'only-the-server-knows': { says: 'What is sent to Mercado Pago can only be seen on the server.' },
    },
  },
}
