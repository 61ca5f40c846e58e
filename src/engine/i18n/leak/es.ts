/** Texts about a watched payment in Spanish. */
import type { LeakTexts } from './texts.ts'

export const es: LeakTexts = {
  title: '¿A dónde van los datos de la tarjeta?',
  says: 'Opcional. Mientras está activo, solo en esta pestaña, Semáforo busca el número de la tarjeta y su código de seguridad en lo que la página envía a otros que no son Mercado Pago, en las direcciones, en las cookies y en el almacenamiento web. Pagá con una tarjeta de prueba, nunca con una real. De lo que se encuentra se guardan como mucho los primeros seis y los últimos cuatro dígitos.',
  asks: {
    firefox:
      'Firefox va a pedir acceso a todos los sitios, porque solo así muestra a quién va cada envío. El permiso se devuelve al terminar.',
    chromium: 'El navegador va a pedir acceso a los sitios de la tienda. El permiso se devuelve al terminar.',
  },
  start: 'Empezar a observar',
  stop: 'Terminar',
  refused: 'El navegador no dio el permiso: no se observa nada.',
  nowhere: 'Esta página no se puede observar. Hacé clic en el ícono en una página de la tienda.',
  on: 'Activo en esta pestaña. Recargá la página, pagá con una tarjeta de prueba y volvé acá para terminar. Termina solo a los 30 minutos o al cerrar la pestaña.',
  reload: 'La página ya estaba cargada: recargala antes de pagar.',
  soFar:
    'Hasta ahora: {requests, plural, one {# envío a otros} other {# envíos a otros}} ({bodies} con contenido revisado) y {mp, number} a Mercado Pago.',
  watched:
    'Se {requests, plural, one {vio # envío} other {vieron # envíos}} a otros que no son Mercado Pago ({bodies} con contenido revisado) y {mp, number} a Mercado Pago.',
  when: 'Pago observado el {date}, en {browser}.',
  reasons: {
    leaked: 'Datos de la tarjeta salieron hacia otros que no son Mercado Pago, o quedaron a la vista.',
    'nothing-seen':
      'El número de la tarjeta se vio ir a Mercado Pago y a nadie más, en {n, plural, one {# envío} other {# envíos}} a otros.',
    'no-card-seen':
      'No se vio salir ningún número de tarjeta, tampoco hacia Mercado Pago: o no se llegó a pagar, o la tarjeta se ingresa donde este navegador no deja ver. No se puede saber.',
    'not-all-seen': 'No se encontró nada, pero no todo se pudo revisar. No se puede saber.',
    'no-requests': 'No se vio ningún envío: no se puede saber. Recargá la página y pagá mientras está activo.',
  },
  blocks: 'Es una falla obligatoria: impide que la tienda salga a producción. No está sumada en los números de arriba.',
  fix: 'Enviá el número y el código solo con MercadoPago.js (Secure Fields, Bricks o Core Methods) y usá el token en el resto. No los dejes en direcciones, cookies, almacenamiento, registros ni estadísticas.',
  notWatched: 'Lo que no se pudo observar en este navegador',
  blind: {
    sockets: 'Los mensajes por WebSocket.',
    'service-worker': 'Lo que envía un service worker por su cuenta.',
    'other-frames': 'Lo que envían iframes de otros sitios, también los de Mercado Pago.',
    workers: 'El contenido de lo que envían los workers.',
    'form-bodies':
      'El contenido de un formulario que se envió y llevó a otra página: Semáforo no lee campos. Firefox sí lo muestra.',
    'early-scripts': 'Lo que envían scripts que ya corrían al empezar: la página no se recargó.',
    'unread-bodies': 'Algún contenido de un envío o del almacenamiento web (archivos, datos comprimidos o demasiado grandes).',
    limit: 'Hubo demasiados hallazgos: se guardaron los primeros.',
  },
  finding: '{kind}, {length} dígitos: {masked}',
  field: 'campo {field}',
  kinds: { number: 'Número de tarjeta', code: 'Código de seguridad' },
  places: {
    host: 'en el nombre del servidor',
    path: 'en la ruta de la dirección',
    query: 'en la consulta de la dirección',
    fragment: 'en el fragmento de la dirección',
    form: 'en un formulario',
    multipart: 'en un formulario multipart',
    json: 'en JSON',
    text: 'en texto',
    socket: 'en un WebSocket',
    'page-address': 'en la dirección de la página',
    cookie: 'en una cookie',
    'local-storage': 'en localStorage',
    'session-storage': 'en sessionStorage',
  },
  forms: { plain: '', grouped: 'en grupos', encoded: 'codificado', base64: 'en base64', split: 'partido en varios campos' },
  short: {
    on: 'activo',
    leaked: 'fuga',
    'nothing-seen': 'ninguna fuga vista',
    'no-card-seen': 'no se sabe',
    'not-all-seen': 'no se sabe',
    'no-requests': 'no se sabe',
  },
}
