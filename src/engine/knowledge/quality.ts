/**
 * The integration-quality tool. Sources disagree on the pass mark, so each figure stands with its source and day.
 * Source: devsite-docs homologator pages, integrators' notes; read 2026-11-20.
 */
export const passMarks = [
  { score: 75, said: 'documented', read: '2026-11-20' },
  { score: 73, said: 'reported', read: '2026-11-20' },
] as const

/** What the tool asks of the buyer's data, and how a form's field for it is recognised (folded id, name, autocomplete or label). */
export const buyerData = {
  email: /^(e?mail|correo|cardholderemail|payeremail|correoelectronico|emailaddress)|email$|correoelectronico$/,
  firstName:
    /^(payer|billing|buyer|customer|tu|seu|primeiro|primer)?(first_?name|given_?name|nombre|nome|nombres|payerfirstname)$|firstname|givenname/,
  lastName: /lastname|surname|familyname|apellidos?$|sobrenome/,
  identification:
    /identificationnumber|docnumber|dni$|cpf$|cnpj|cpfcnpj|rut$|documento|taxvat|numerodedocumento|^(dni|cuit|cuil|rfc|curp|nit|ci|cedula|rg)(o|y)?(dni|cuit|cuil|cedula|ruc|nit|pasaporte|(de)?(ciudadania|identidad))?$/,
  phone: /phone|telefono|telefone|celular|^tel$|^whats?app|^movil$/,
  address: /address|street|direccion|endereco|domicilio|calle|^rua$|postal|zip|^cep$|^cp$|codigopostal/,
} as const

/** One field for both names. */
export const wholeName =
  /^(tu|seu|billing|customer|payer|buyer)?(nombrecompleto|nomecompleto|fullname|yourname|name)$|^(nombres?yapellidos?|apellidos?ynombres?|nomeesobrenome|nombreapellido)$/
export type BuyerDatum = keyof typeof buyerData
