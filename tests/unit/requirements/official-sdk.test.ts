import { officialSdk } from '../../../src/engine/requirements/official-sdk.ts'
import { document, frame, marker, script, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

const v2 = 'https://sdk.mercadopago.com/js/v2'
const v1 = 'https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js'
const forerunner = 'https://secure.mlstatic.com/org-img/checkout/custom/1.0/checkout.js'
const beta = 'https://beta-sdk.mercadopago.com/js/v2'
const button = 'https://www.mercadopago.com.ar/integrations/v1/web-payment-checkout.js'
const overHttp = 'http://sdk.mercadopago.com/js/v2'
const proxied = 'https://cdn.shop.example/proxy/sdk.mercadopago.com/js/v2'
const copy = 'https://tienda.example/js/mercadopago.js'
/** A document in which the SDK, v1 and v2, has made its globals. */
const running = (changes: Parameters<typeof document>[0] = {}) =>
  document({ globals: ['MercadoPago', 'Mercadopago'], ...changes })
const oldBrowsers = { ...where('#old'), snippet: '<script nomodule src="https://sdk.mercadopago.com/js/v2">' }
const at = (src: string) => where(`script[src="${src}"]`)

finds(officialSdk, {
  'the tag alone, of which nothing came': [
    { scripts: [script(v2)] },
    [{ reason: 'tag-not-running', where: at(v2), data: { address: v2 } }],
  ],
  'v2 by its tag where only v1 runs': [
    { documents: [document({ globals: ['Mercadopago'] })], scripts: [script(v1), script(v2)] },
    [{ reason: 'tag-not-running', where: at(v2), data: { address: v2 } }],
  ],
  'the forerunner of v1, whose global is not known': [
    { scripts: [script(forerunner)] },
    [{ reason: 'official-origin', where: at(forerunner), data: { address: forerunner } }],
  ],
  'from Mercado Pago': [
    { documents: [running()], scripts: [script('https://cdn.example/a.js'), script(v2)] },
    [{ reason: 'official-origin', where: at(v2), data: { address: v2 } }],
  ],
  'a button or tokenizer from Mercado Pago': [
    { scripts: [script(button)] },
    [{ reason: 'official-origin', where: at(button), data: { address: button } }],
  ],
  'a script of Mercado Pago’s that is not the SDK': [
    { scripts: [script('https://www.mercadopago.com/v2/security.js')] },
    [{ reason: 'sdk-not-seen' }],
  ],
  'a host that only looks like it': [
    { scripts: [script(v2), script('https://sdk.mercadopag0.com/js/v2')] },
    [
      {
        reason: 'look-alike-host',
        where: at('https://sdk.mercadopag0.com/js/v2'),
        data: { address: 'https://sdk.mercadopag0.com/js/v2' },
      },
      { reason: 'tag-not-running', where: at(v2), data: { address: v2 } },
    ],
  ],
  'files of a shop whose own domain carries the name': [
    {
      documents: [document({ host: 'www.mercadopago-tienda.com' })],
      scripts: [script('https://cdn.mercadopago-tienda.com/js/v2')],
    },
    [{ reason: 'sdk-not-seen' }],
  ],
  'a host beside a shop of the same platform': [
    { documents: [document({ host: 'tienda.vercel.app' })], scripts: [script('https://sdk-mercadopago.vercel.app/js/v2')] },
    [
      {
        reason: 'look-alike-host',
        where: at('https://sdk-mercadopago.vercel.app/js/v2'),
        data: { address: 'https://sdk-mercadopago.vercel.app/js/v2' },
      },
    ],
  ],
  'the shop’s own host carries the name': [
    {
      documents: [document({ host: 'mercadopago-tienda.example' })],
      scripts: [script('https://mercadopago-tienda.example/js/v2')],
    },
    [{ reason: 'sdk-not-seen' }],
  ],
  'the beta': [{ scripts: [script(beta)] }, [{ reason: 'beta-sdk', where: at(beta), data: { address: beta } }]],
  'a copy, told by its text': [
    { documents: [running()], scripts: [script(v2), script(copy, { text: 'read', signs: ['sdk-body'] })] },
    [{ reason: 'own-copy', where: at(copy), data: { address: copy } }],
  ],
  'a script of its name that makes the SDK’s global': [
    { documents: [running()], scripts: [script(copy, { text: 'read', signs: ['defines-global'] })] },
    [{ reason: 'own-copy', where: at(copy), data: { address: copy } }],
  ],
  'the same beside the official SDK': [
    { documents: [running()], scripts: [script(v2), script(copy, { text: 'read', signs: ['defines-global'] })] },
    [{ reason: 'official-origin', where: at(v2), data: { address: v2 } }],
  ],
  'a module of its name that keeps the name to itself': [
    { scripts: [script(copy, { text: 'read', signs: ['defines-global'] })] },
    [{ reason: 'sdk-not-seen' }],
  ],
  'the same beside an official button only': [
    { documents: [running()], scripts: [script(button), script(copy, { text: 'read', signs: ['defines-global'] })] },
    [{ reason: 'own-copy', where: at(copy), data: { address: copy } }],
  ],
  'the same under another name': [
    { scripts: [script('https://tienda.example/js/pago.js', { text: 'read', signs: ['defines-global'] })] },
    [{ reason: 'sdk-not-seen' }],
  ],
  'a script of its name that makes no global': [{ scripts: [script(copy, { text: 'read' })] }, [{ reason: 'sdk-not-seen' }]],
  'a script of its name out of reach, and the SDK runs': [
    { documents: [document(), document({ globals: ['mpCardForm', 'MercadoPago'] })], scripts: [script(copy)] },
    [{ reason: 'own-copy', where: at(copy), data: { address: copy } }],
  ],
  'a script of its name out of reach, and nothing runs': [
    { documents: [document({ globals: ['mpCardForm'] })], scripts: [script('https://cdn.example/a.js'), script(copy)] },
    [{ reason: 'possible-copy', where: at(copy), data: { address: copy } }],
  ],
  'an official script is no copy of itself': [
    { documents: [running()], scripts: [script(v2, { signs: ['sdk-body'] })] },
    [{ reason: 'official-origin', where: at(v2), data: { address: v2 } }],
  ],
  'over http on an https page': [
    { scripts: [script(overHttp, { explicitHttp: false })] },
    [{ reason: 'sdk-over-http', where: at(overHttp), data: { address: overHttp } }],
  ],
  'over http on a page that upgrades what it loads': [
    { documents: [running({ upgradesInsecure: true })], scripts: [script(overHttp)] },
    [{ reason: 'official-origin', where: at(overHttp), data: { address: overHttp } }],
  ],
  'over http, upgraded by the browser': [
    { documents: [running()], scripts: [script(overHttp), script(v2, { from: 'resource' })] },
    [{ reason: 'official-origin', where: at(overHttp), data: { address: overHttp } }],
  ],
  'over http beside an https element of the same script': [
    { documents: [running()], scripts: [script(overHttp), script(v2)] },
    [
      { reason: 'sdk-over-http', where: at(overHttp), data: { address: overHttp } },
      { reason: 'loaded-twice', where: at(v2), data: { address: v2 } },
    ],
  ],
  'the beta over http': [
    { scripts: [script(beta.replace('https:', 'http:'))] },
    [
      {
        reason: 'beta-sdk',
        where: at(beta.replace('https:', 'http:')),
        data: { address: beta.replace('https:', 'http:') },
      },
      {
        reason: 'sdk-over-http',
        where: at(beta.replace('https:', 'http:')),
        data: { address: beta.replace('https:', 'http:') },
      },
    ],
  ],
  'over http on an http page, by itself': [
    { documents: [document({ protocol: 'http:' })], scripts: [script(overHttp)] },
    [{ reason: 'sdk-over-http', where: at(overHttp), data: { address: overHttp } }],
  ],
  'over http because the page is': [
    { documents: [running({ protocol: 'http:' })], scripts: [script(overHttp, { explicitHttp: false })] },
    [{ reason: 'official-origin', where: at(overHttp), data: { address: overHttp } }],
  ],
  'over http because code follows the page': [
    {
      documents: [running({ protocol: 'http:' })],
      scripts: [script(overHttp), script('', { signs: ['follows-page-scheme'] })],
    },
    [{ reason: 'official-origin', where: at(overHttp), data: { address: overHttp } }],
  ],
  'over http on an https page, whatever code follows': [
    { scripts: [script(overHttp), script('', { signs: ['follows-page-scheme'] })] },
    [{ reason: 'sdk-over-http', where: at(overHttp), data: { address: overHttp } }],
  ],
  'twice in one document': [
    {
      documents: [running()],
      scripts: [script(v2, { where: where('#a') }), script(v2, { where: where('#b') }), script(v2, { where: where('#c') })],
    },
    [
      { reason: 'loaded-twice', where: where('#b'), data: { address: v2 } },
      { reason: 'loaded-twice', where: where('#c'), data: { address: v2 } },
    ],
  ],
  'twice, and neither runs': [
    { scripts: [script(v2, { where: where('#a') }), script(v2, { where: where('#b') })] },
    [{ reason: 'tag-not-running', where: where('#a'), data: { address: v2 } }],
  ],
  'v2 twice beside v1 that does not run': [
    {
      documents: [document({ globals: ['MercadoPago'] })],
      scripts: [script(v1), script(v2, { where: where('#a') }), script(v2, { where: where('#b') })],
    },
    [
      { reason: 'loaded-twice', where: where('#b'), data: { address: v2 } },
      { reason: 'tag-not-running', where: at(v1), data: { address: v1 } },
    ],
  ],
  'a tag for old browsers alone, and the SDK runs': [
    { documents: [running()], scripts: [script(v2, { where: oldBrowsers })] },
    [{ reason: 'tag-not-running', where: oldBrowsers, data: { address: v2 } }],
  ],
  'a tag for old browsers beside another': [
    { documents: [running()], scripts: [script(v2, { where: oldBrowsers }), script(v2)] },
    [{ reason: 'official-origin', where: at(v2), data: { address: v2 } }],
  ],
  'a tag for old browsers beside a copy': [
    { documents: [running()], scripts: [script(v2, { where: oldBrowsers }), script(copy)] },
    [
      { reason: 'own-copy', where: at(copy), data: { address: copy } },
      { reason: 'tag-not-running', where: oldBrowsers, data: { address: v2 } },
    ],
  ],
  'behind a proxy, and it runs': [
    { documents: [running()], scripts: [script(proxied)] },
    [{ reason: 'own-copy', where: at(proxied), data: { address: proxied } }],
  ],
  'behind a proxy beside the official one': [
    { documents: [running()], scripts: [script(v2), script(proxied), script(copy)] },
    [{ reason: 'possible-copy', where: at(proxied), data: { address: proxied } }],
  ],
  'behind an address like a proxy’s, read and not the SDK': [
    { documents: [running()], scripts: [script(v2), script(proxied, { text: 'read' })] },
    [{ reason: 'official-origin', where: at(v2), data: { address: v2 } }],
  ],
  'with the SDK’s marks, and nothing else explains the SDK that runs': [
    { documents: [running()], scripts: [script('https://tienda.example/a.js', { text: 'read', signs: ['sdk-marks'] })] },
    [{ reason: 'possible-copy', where: at('https://tienda.example/a.js'), data: { address: 'https://tienda.example/a.js' } }],
  ],
  'with the SDK’s marks beside the official one, or where none runs': [
    {
      documents: [running()],
      scripts: [script(v2), script('https://tienda.example/a.js', { text: 'read', signs: ['sdk-marks'] })],
    },
    [{ reason: 'official-origin', where: at(v2), data: { address: v2 } }],
  ],
  'in an address without a host': [
    { documents: [running()], scripts: [script('data:…'), script('', { from: 'inline', signs: ['defines-global'] })] },
    [{ reason: 'possible-copy', where: at('data:…'), data: { address: 'data:…' } }],
  ],
  'once in each of two documents': [
    {
      documents: [running()],
      scripts: [
        script(v2, { where: where('#a') }),
        script(v2, { where: { ...where('#a'), frame: 'https://tienda.example/marco' } }),
        script(v2, { where: where('#frame', '#a') }),
        script(v2, { where: where('#frame', 'host', '#a') }),
        script(v2, { where: where('#framehost', '#a') }),
      ],
    },
    [{ reason: 'official-origin', where: where('#a'), data: { address: v2 } }],
  ],
  'v1 beside v2': [
    { documents: [running()], scripts: [script(v2), script(v1)] },
    [{ reason: 'official-origin', where: at(v2), data: { address: v2 } }],
  ],
  'an element and the browser’s note of it': [
    { documents: [running()], scripts: [script(v2), script(v2, { from: 'resource' })] },
    [{ reason: 'official-origin', where: at(v2), data: { address: v2 } }],
  ],
  'a button twice': [
    { scripts: [script(button), script(button)] },
    [{ reason: 'official-origin', where: at(button), data: { address: button } }],
  ],
  'it runs, and nobody saw where it came from': [
    { documents: [document(), document({ globals: ['Mercadopago'] })] },
    [{ reason: 'origin-not-seen' }],
  ],
  'its frames are there': [
    { frames: [frame('https://ads.example/'), frame('https://secure-fields.mercadopago.com/x')] },
    [{ reason: 'origin-not-seen' }],
  ],
  'a plain link to the payment page needs none': [
    { markers: [marker('old-button')] },
    [{ reason: 'no-sdk-needed' }],
    'checkout-pro',
  ],
  'a button that the SDK would draw': [
    { markers: [marker('old-button'), marker('pro-container')] },
    [{ reason: 'sdk-not-seen' }],
    'checkout-pro',
  ],
  'code that would use v2': [{ scripts: [script('', { signs: ['uses-v2'] })] }, [{ reason: 'sdk-not-seen' }], 'checkout-pro'],
  'code that would use v1': [{ scripts: [script('', { signs: ['uses-v1'] })] }, [{ reason: 'sdk-not-seen' }], 'checkout-pro'],
  'nothing on a card form’s page': [{}, [{ reason: 'sdk-not-seen' }]],
})
