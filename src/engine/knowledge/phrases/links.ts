/** Words of links and buttons that only point or decide. Source: public checkouts; read 2026-11-20. */
import { phrases } from './topic.ts'

/** Link words that mean something only together with the sentence around them. */
export const pointing = phrases({
  es: [
    { says: '^ (aqui|aca|mas) $', example: 'Aquí', nearMiss: 'Aquí y ahora' },
    {
      says: '^ (ver|descargar) [el] [mas|aqui|texto completo|detalle[s]|documento|pdf] $',
      example: 'Ver más',
      nearMiss: 'Ver carrito',
    },
    { says: '^ leer [mas] $', example: 'Leer más', nearMiss: 'Leer opiniones' },
    { says: '^ (haz clic|clic) aqui $', example: 'Haz clic aquí', nearMiss: 'Haz tu pedido' },
  ],
  pt: [
    { says: '^ (ler|leia|saiba mais|mas) $', example: 'Saiba mais', nearMiss: 'Saiba quando' },
    { says: '^ (clique|clica) aqui $', example: 'Clique aqui', nearMiss: 'Clique e retire' },
  ],
  en: [
    { says: '^ (here|read|view|link) $', example: 'here', nearMiss: 'Read the news' },
    { says: '^ click here $', example: 'Click here', nearMiss: 'Click and collect' },
  ],
})

/** A control that completes the purchase or gives consent; it does not open a page. */
export const deciding = phrases({
  es: [
    { says: 'pag(ar|a|o|ue)', example: 'Pagá ahora', nearMiss: 'Ver la página' },
    { says: 'compr(ar|a|e)', example: 'Comprar', nearMiss: 'Comprobante' },
    { says: '(finalizar|confirmar|continuar|siguiente|enviar)', example: 'Siguiente', nearMiss: 'Ver términos' },
    { says: 'acept(ar|o)', example: 'Acepto', nearMiss: 'Aceptación de términos' },
  ],
  pt: [
    { says: 'aceita[r]', example: 'Aceitar os termos', nearMiss: 'Aceitação dos termos' },
    { says: 'concord(ar|o)', example: 'Concordo', nearMiss: 'Concórdia' },
  ],
  en: [{ says: '(pay|buy|accept|agree)', example: 'I agree', nearMiss: 'Agreement' }],
})
