/** Texts about a watched payment in English. */
import type { LeakTexts } from './texts.ts'

export const en: LeakTexts = {
  title: 'Where does the card data go?',
  says: 'Optional. While it is on, in this tab only, Semáforo looks for the card number and its security code in what the page sends to anyone but Mercado Pago, in addresses, in cookies and in web storage. Pay with a test card, never with a real one. Of what is found, at most the first six and last four digits are kept.',
  asks: {
    firefox:
      'Firefox will ask for access to all sites, because only then does it show where each request goes. The permission is given back at the end.',
    chromium: 'The browser will ask for access to the shop’s sites. The permission is given back at the end.',
  },
  start: 'Start watching',
  stop: 'Finish',
  refused: 'The browser did not grant the permission: nothing is watched.',
  nowhere: 'This page cannot be watched. Click the icon on a page of the shop.',
  on: 'On in this tab. Reload the page, pay with a test card, and come back here to finish. It ends by itself after 30 minutes or when the tab is closed.',
  reload: 'The page was already loaded: reload it before paying.',
  soFar:
    'So far: {requests, plural, one {# request to others} other {# requests to others}} ({bodies} with content checked) and {mp, number} to Mercado Pago.',
  watched:
    '{requests, plural, one {# request} other {# requests}} to anyone but Mercado Pago ({bodies} with content checked) and {mp, number} to Mercado Pago were seen.',
  when: 'Payment watched on {date}, in {browser}.',
  reasons: {
    leaked: 'Card data went to others than Mercado Pago, or was left in sight.',
    'nothing-seen':
      'The card number was seen going to Mercado Pago and to nobody else, in {n, plural, one {# request} other {# requests}} to others.',
    'no-card-seen':
      'No card number was seen going out, not even to Mercado Pago: either nothing was paid, or the card is entered where this browser does not let anyone look. Cannot tell.',
    'not-all-seen': 'Nothing was found, but not everything could be checked. Cannot tell.',
    'no-requests': 'No request was seen: cannot tell. Reload the page and pay while it is on.',
  },
  blocks: 'This is a mandatory failure: it keeps the shop out of production. It is not added to the numbers above.',
  fix: 'Send the number and the code with MercadoPago.js only (Secure Fields, Bricks or Core Methods), and use the token for everything else. Remove them from addresses, cookies, storage, logs and analytics.',
  notWatched: 'What could not be watched in this browser',
  blind: {
    sockets: 'Messages over WebSocket.',
    'service-worker': 'What a service worker sends by itself.',
    'other-frames': 'What iframes of other sites send, Mercado Pago’s among them.',
    workers: 'The content of what workers send.',
    'form-bodies': 'The content of a form that was sent and led to another page: Semáforo reads no fields. Firefox does show it.',
    'early-scripts': 'What scripts send that were already running at the start: the page was not reloaded.',
    'unread-bodies': 'Some content of a request or of web storage (files, or data that is compressed or too large).',
    limit: 'There were too many findings: the first ones were kept.',
  },
  finding: '{kind}, {length} digits: {masked}',
  field: 'field {field}',
  kinds: { number: 'Card number', code: 'Security code' },
  places: {
    host: 'in the host’s name',
    path: 'in the path of the address',
    query: 'in the query of the address',
    fragment: 'in the fragment of the address',
    form: 'in a form',
    multipart: 'in a multipart form',
    json: 'in JSON',
    text: 'in text',
    socket: 'in a WebSocket',
    'page-address': 'in the page’s address',
    cookie: 'in a cookie',
    'local-storage': 'in localStorage',
    'session-storage': 'in sessionStorage',
  },
  forms: { plain: '', grouped: 'in groups', encoded: 'encoded', base64: 'in base64', split: 'split over several fields' },
  short: {
    on: 'on',
    leaked: 'leak',
    'nothing-seen': 'no leak seen',
    'no-card-seen': 'cannot tell',
    'not-all-seen': 'cannot tell',
    'no-requests': 'cannot tell',
  },
}
