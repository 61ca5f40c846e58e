/**
 * How forms name the field for each kind of buyer data: id, name, autofill name or label, as lower-case letters and digits only.
 * Source: devsite-docs homologator pages, public forms; read 2026-11-20.
 */
import { fold } from '../plain-text.ts'
import type { BuyerDatum } from '../quality.ts'
import { type ByLanguage, phrases, type Topic } from './topic.ts'

const fields = (data: ByLanguage) => phrases(data, { lists, read: fold })
const lists = {
  document: ['dni', 'cuit', 'cuil', 'rfc', 'curp', 'nit', 'ci', 'cedula', 'rg'],
  secondDocument: ['dni', 'cuit', 'cuil', 'cedula', 'ruc', 'nit', 'pasaporte', '[de](ciudadania|identidad)'],
}

export const buyerFields: Record<BuyerDatum, Topic> = {
  email: fields({
    es: [
      { says: '^ correo*', example: 'Correo', nearMiss: 'Dirección de correo' },
      { says: '*correoelectronico $', example: 'Tu correo electrónico', nearMiss: 'Recibir correo' },
    ],
    en: [
      { says: '^ [e]mail*', example: 'E-mail', nearMiss: 'Gmail o Hotmail?' },
      { says: '^ (cardholderemail|payeremail)*', example: 'payerEmailAddress', nearMiss: 'payer' },
      { says: '*email $', example: 'billing_email', nearMiss: 'Recibir mailing' },
    ],
  }),
  firstName: fields({
    es: [{ says: '^ [payer|billing|buyer|customer|tu|primer]nombre[s] $', example: 'Nombre', nearMiss: 'Nombre de la empresa' }],
    pt: [{ says: '^ [payer|billing|buyer|customer|seu|primeiro]nome $', example: 'Primeiro nome', nearMiss: 'Nome da empresa' }],
    en: [{ says: '*(firstname|givenname)*', example: 'billing_first_name', nearMiss: 'last_name' }],
  }),
  lastName: fields({
    es: [{ says: '*apellido[s] $', example: 'Tus apellidos', nearMiss: 'Apellido de la madre' }],
    pt: [{ says: '*sobrenome*', example: 'Sobrenome', nearMiss: 'Nome' }],
    en: [{ says: '*(lastname|surname|familyname)*', example: 'lastName', nearMiss: 'firstName' }],
  }),
  identification: fields({
    any: [
      { says: '^ {document}[o|y][{secondDocument}] $', example: 'CUIT o CUIL', nearMiss: 'Cita' },
      { says: '*(dni|cpf|rut) $', example: 'Tu DNI', nearMiss: 'Ruta' },
      { says: '*cnpj*', example: 'CNPJ da empresa', nearMiss: 'Empresa' },
    ],
    es: [{ says: '*(documento|numerodedocumento)*', example: 'Número de documento', nearMiss: 'Número de calle' }],
    en: [{ says: '*(identificationnumber|docnumber|taxvat)*', example: 'docNumber', nearMiss: 'docType' }],
  }),
  phone: fields({
    es: [
      { says: '*(telefono|celular)*', example: 'Teléfono', nearMiss: 'Televisor' },
      { says: '^ movil $', example: 'Móvil', nearMiss: 'Automóvil' },
    ],
    pt: [{ says: '*telefone*', example: 'Telefone', nearMiss: 'Televisão' }],
    en: [
      { says: '*phone*', example: 'billing_phone', nearMiss: 'photo' },
      { says: '^ tel $', example: 'tel', nearMiss: 'hotel' },
      { says: '^ what[s]app*', example: 'WhatsApp', nearMiss: 'What' },
    ],
  }),
  address: fields({
    es: [{ says: '*(direccion|domicilio|calle|codigopostal)*', example: 'Dirección', nearMiss: 'Directorio' }],
    pt: [
      { says: '*endereco*', example: 'Endereço', nearMiss: 'Entrega' },
      { says: '^ rua $', example: 'Rua', nearMiss: 'Ruana' },
    ],
    en: [{ says: '*(address|street|postal|zip)*', example: 'zip_code', nearMiss: 'city' }],
    any: [{ says: '^ (cep|cp) $', example: 'CEP', nearMiss: 'CPU' }],
  }),
}

/** One field for first and last name. */
export const wholeName = fields({
  es: [
    { says: '^ [tu|billing|customer|payer|buyer]nombrecompleto $', example: 'Nombre completo', nearMiss: 'Nombre' },
    {
      says: '^ (nombre[s]yapellido[s]|apellido[s]ynombre[s]|nombreapellido) $',
      example: 'Nombre y apellido',
      nearMiss: 'Apellido',
    },
  ],
  pt: [
    { says: '^ [seu|billing|customer|payer|buyer]nomecompleto $', example: 'Nome completo', nearMiss: 'Nome' },
    { says: '^ nomeesobrenome $', example: 'Nome e sobrenome', nearMiss: 'Sobrenome' },
  ],
  en: [
    { says: '^ [tu|seu|billing|customer|payer|buyer](fullname|yourname|name) $', example: 'Full name', nearMiss: 'First name' },
  ],
})

/** Fields that belong to a card, whatever else their name says: "cardPhone" is not the buyer's telephone. */
export const ofCard = fields({
  es: [{ says: '*tarjeta*', example: 'Teléfono de la tarjeta', nearMiss: 'Teléfono' }],
  pt: [{ says: '*cartao*', example: 'Número do cartão', nearMiss: 'Número' }],
  en: [{ says: '*(card|cc|cvv)*', example: 'cc-number', nearMiss: 'phone' }],
})
