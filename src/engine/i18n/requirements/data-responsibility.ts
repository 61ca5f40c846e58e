import type { dataResponsibility } from '../../requirements/data-responsibility.ts'
import type { RequirementTexts } from '../texts.ts'

export const texts: RequirementTexts<typeof dataResponsibility> = {
  es: {
    title: 'La tienda responde por los datos ingresados',
    fault: 'La tienda no responde por los datos ingresados',
    why: 'El comprador le confía sus datos a la tienda. Mercado Pago pide que la tienda diga que es responsable de los que se ingresan en su sitio.',
    howTo: [
      'Abrí los enlaces que encontró Semáforo. Si no hay ninguno, buscá la política en el pie del sitio.',
      'Buscá dónde la tienda se hace responsable de los datos que se ingresan en su sitio.',
      'Cumple si lo dice un texto propio de la tienda: los de Mercado Pago no alcanzan.',
    ],
    reasons: {
      'read-this': { says: 'Leé «{text}»: {address}', list: { intro: 'Leé:', item: '«{text}»: {address}' } },
      'find-the-policy': { says: 'En esta página no se ve la política de la tienda: buscala en el sitio.' },
    },
  },
  pt: {
    title: 'A loja responde pelos dados informados',
    fault: 'A loja não responde pelos dados informados',
    why: 'O comprador confia seus dados à loja. O Mercado Pago pede que ela declare ser responsável pelos que são informados no site dela.',
    howTo: [
      'Abra os links que o Semáforo encontrou. Se não houver nenhum, procure a política no rodapé do site.',
      'Procure onde a loja se responsabiliza pelos dados informados no site.',
      'Aprovado se um texto da própria loja diz isso: os do Mercado Pago não bastam.',
    ],
    reasons: {
      'read-this': { says: 'Leia “{text}”: {address}', list: { intro: 'Leia:', item: '“{text}”: {address}' } },
      'find-the-policy': { says: 'A política da loja não aparece nesta página: procure no site.' },
    },
  },
  en: {
    title: 'The shop answers for the data entered',
    fault: 'The shop does not answer for the data entered',
    why: 'Buyers trust the shop with their data. Mercado Pago asks the shop to say that it is responsible for what is entered on its site.',
    howTo: [
      'Open the links that Semáforo found. If there are none, look for the policy in the site’s footer.',
      'Find where the shop takes responsibility for the data entered on its site.',
      'Passes if a text of the shop’s own says so: Mercado Pago’s are not enough.',
    ],
    reasons: {
      'read-this': { says: 'Read “{text}”: {address}', list: { intro: 'Read:', item: '“{text}”: {address}' } },
      'find-the-policy': { says: 'The shop’s policy is not in sight on this page: look for it on the site.' },
    },
  },
}
