/** Texts about the law in Spanish. No word of them addresses anybody, so they are the same in every country. */
import type { LawTexts } from './texts.ts'

export const es: LawTexts = {
  title: 'Lo que pide la ley, a título informativo',
  note: 'Es informativo: conviene consultar a un abogado. No cambia el resultado de la revisión. Lo que no se vio puede estar en otra página, como al pie de la de inicio.',
  noSite: 'Sin saber el país de la tienda no hay nada que listar.',
  show: 'Mostrar lo que pide la ley',
  hide: 'Ocultar este bloque',
  count: '{seen} de {all}',
  outcomes: {
    seen: 'Se ve',
    notSeen: 'No se vio {n, plural, one {en esta página} other {en estas páginas}}',
    cantTell: 'No se puede saber',
  },
  reasons: {
    shown: '',
    'may-be-a-persons': 'El número es correcto, pero las personas también tienen uno así: puede ser el del comprador.',
    'number-unchecked': 'El número está sin su dígito verificador, o tapado: no se puede comprobar.',
    'looks-alike': 'Hay algo parecido: falta que una persona mire si es esto.',
    'shown-by-brick': 'El costo lo muestra el Brick de Mercado Pago, que no se puede leer.',
    'wrong-number': 'Hay un número, pero su dígito verificador no corresponde.',
    'engine-error': 'Hubo un error de Semáforo, no de la tienda.',
    'not-read': 'Esta versión todavía no leyó una de las páginas: alcanza con otro clic en ella.',
    'still-loading': 'La página todavía se estaba cargando.',
    'frame-unread': 'Hay un iframe a la vista que no se pudo leer.',
    'stopped-at-limit': 'La página es demasiado grande para leerla entera.',
    'long-text': 'De los textos largos de la página se lee solo el comienzo.',
    'not-on-page': '',
    'nothing-financed': 'No se vieron cuotas: solo se pide donde las hay.',
  },
  from: { law: 'Leído en la norma', report: 'Leído en una nota sobre la norma' },
  sure: { high: 'certeza alta', medium: 'certeza media', low: 'certeza baja' },
  duties: {
    'total-price': {
      title: 'Precio total',
      asks: 'El total, en la moneda del país, antes de aceptar la compra.',
    },
    'price-without-taxes': {
      title: 'Precio sin impuestos nacionales',
      asks: 'La leyenda «Precio sin impuestos nacionales» con su importe, en letra más chica que el precio.',
    },
    cftea: {
      title: 'CFTEA',
      asks: 'Con cuotas, el costo financiero total efectivo anual (CFTEA).',
    },
    'effective-cost': {
      title: 'CET',
      asks: 'Con financiación, el costo efectivo total (CET) y su tasa.',
    },
    'financial-cost': {
      title: 'Costo financiero total',
      asks: 'Con cuotas, su costo financiero total.',
    },
    'shop-identity': {
      title: 'Quién vende',
      asks: 'Nombre, número tributario, domicilio y contacto. Semáforo busca el número por su dígito verificador; que sea el de la tienda, y lo demás, lo mira una persona.',
    },
    'contract-terms': {
      title: 'Términos del contrato',
      asks: 'Los términos y condiciones de la tienda, al alcance de quien compra.',
    },
    withdrawal: {
      title: 'Derecho a retracto',
      asks: 'Si hay derecho a retracto o no, dicho antes de pagar.',
    },
    'regret-button': {
      title: 'Botón de arrepentimiento',
      asks: 'Un botón de arrepentimiento a la vista desde el primer acceso al sitio.',
    },
    'cancel-button': {
      title: 'Botón de baja',
      asks: 'Para servicios, un botón de baja a la vista desde el primer acceso al sitio.',
    },
    'fiscal-qr': {
      title: 'Data Fiscal',
      asks: 'El formulario 960/D («Data Fiscal») con su enlace a ARCA, en la página principal.',
    },
    'consumer-authority': {
      title: 'Enlace a la autoridad',
      asks: 'Un enlace visible a la autoridad de protección al consumidor (sic.gov.co).',
    },
    'complaints-book': {
      title: 'Libro de Reclamaciones',
      asks: 'Un enlace al Libro de Reclamaciones, siempre a la vista.',
    },
  },
}
