import { https } from '../../../src/engine/requirements/https.ts'
import { document, form, frame, script, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

const sdk = 'http://sdk.mercadopago.com/js/v2'
const device = 'http://www.mercadopago.com/v2/security.js'

finds(https, {
  'everything on https': [{ scripts: [script('https://cdn.example/a.js')] }, [{ reason: 'all-https' }]],
  'code with an address over http': [
    { scripts: [script('', { signs: ['sends-over-http'], where: where('script') })] },
    [{ reason: 'code-sends-over-http', where: where('script') }],
  ],
  'code with such an address on a page that upgrades': [
    { scripts: [script('', { signs: ['sends-over-http'] })], documents: [document({ upgradesInsecure: true })] },
    [{ reason: 'all-https' }],
  ],
  'the page itself': [{ documents: [document({ protocol: 'http:' })] }, [{ reason: 'page-over-http', where: where() }]],
  'a page on a developer’s machine': [
    { documents: [document({ protocol: 'http:', host: 'localhost', local: true })] },
    [{ reason: 'local-page', data: { host: 'localhost' } }],
  ],
  'a page from a file': [
    { documents: [document({ protocol: 'file:', host: '', local: false })] },
    [{ reason: 'local-page', data: { host: '' } }],
  ],
  'a script': [
    { scripts: [script('http://cdn.example/a.js')] },
    [
      {
        reason: 'script-over-http',
        where: where('script[src="http://cdn.example/a.js"]'),
        data: { address: 'http://cdn.example/a.js' },
      },
    ],
  ],
  'a script that the browser upgraded is seen under both addresses': [
    { scripts: [script('http://cdn.example/a.js'), script('https://cdn.example/a.js', { from: 'resource' })] },
    [{ reason: 'all-https' }],
  ],
  'the SDK that the browser upgraded is seen under both addresses': [
    { scripts: [script(sdk), script(sdk.replace('http:', 'https:'), { from: 'resource' })] },
    [{ reason: 'all-https' }],
  ],
  'the SDK by an http element beside an https one': [
    { scripts: [script(sdk), script(sdk.replace('http:', 'https:'))] },
    [{ reason: 'sdk-over-http', where: where(`script[src="${sdk}"]`), data: { address: sdk } }],
  ],
  'a script of Mercado Pago’s that is not the SDK': [
    { scripts: [script(device)] },
    [{ reason: 'script-over-http', where: where(`script[src="${device}"]`), data: { address: device } }],
  ],
  'a script whose path ends like an address': [
    { scripts: [script('http://cdn.example/https:'), script('https://cdn.example/a.js')] },
    [
      {
        reason: 'script-over-http',
        where: where('script[src="http://cdn.example/https:"]'),
        data: { address: 'http://cdn.example/https:' },
      },
    ],
  ],
  'an https address that names an http one': [
    { scripts: [script('https://cdn.example/http://a.js')] },
    [{ reason: 'all-https' }],
  ],
  'the SDK': [
    { scripts: [script('http://sdk.mercadopago.com/js/v2')] },
    [
      {
        reason: 'sdk-over-http',
        where: where('script[src="http://sdk.mercadopago.com/js/v2"]'),
        data: { address: 'http://sdk.mercadopago.com/js/v2' },
      },
    ],
  ],
  'a script of a developer’s machine': [{ scripts: [script('http://localhost:3000/a.js')] }, [{ reason: 'all-https' }]],
  'what is no address': [{ scripts: [script('http:', { explicitHttp: true })] }, [{ reason: 'all-https' }]],
  'a frame': [
    { frames: [frame('http://pay.example/x')] },
    [
      {
        reason: 'frame-over-http',
        where: where('iframe[src="http://pay.example/x"]'),
        data: { address: 'http://pay.example/x' },
      },
    ],
  ],
  'a form': [
    { forms: [form({ action: 'http://pay.example/x', explicitHttp: true })] },
    [{ reason: 'form-sends-over-http', where: where('form'), data: { address: 'http://pay.example/x' } }],
  ],
  'a search box': [
    { forms: [form({ action: 'http://tienda.example/buscar', explicitHttp: true, payment: false, method: 'get' })] },
    [{ reason: 'other-form-over-http', where: where('form'), data: { address: 'http://tienda.example/buscar' } }],
  ],
  'a form that sends data, though not the payment’s': [
    { forms: [form({ action: 'http://tienda.example/x', explicitHttp: true, payment: false, method: 'post' })] },
    [{ reason: 'form-sends-over-http', where: where('form'), data: { address: 'http://tienda.example/x' } }],
  ],
  'the payment’s form, also by get': [
    { forms: [form({ action: 'http://tienda.example/x', explicitHttp: true, payment: true, method: 'get' })] },
    [{ reason: 'form-sends-over-http', where: where('form'), data: { address: 'http://tienda.example/x' } }],
  ],
  'a payment that a public page sends to a developer’s machine': [
    { forms: [form({ action: 'http://localhost:3000/pay', explicitHttp: true })] },
    [{ reason: 'form-sends-over-http', where: where('form'), data: { address: 'http://localhost:3000/pay' } }],
  ],
  'another form of a public page, to a developer’s machine': [
    { forms: [form({ action: 'http://localhost:3000/log', explicitHttp: true, payment: false })] },
    [{ reason: 'all-https' }],
  ],
  'a payment between a developer’s own machines': [
    {
      documents: [document({ protocol: 'https:', host: 'localhost', local: true })],
      forms: [form({ action: 'http://localhost:3000/pay', explicitHttp: true })],
    },
    [{ reason: 'all-https' }],
  ],
  'a form without an address of its own': [{ forms: [form()] }, [{ reason: 'all-https' }]],
  'a page that upgrades what it loads': [
    {
      documents: [document({ upgradesInsecure: true }), document()],
      scripts: [script('http://cdn.example/a.js'), script(sdk)],
      frames: [frame('http://pay.example/x')],
      forms: [form({ action: 'http://pay.example/x' })],
    },
    [{ reason: 'all-https' }],
  ],
  'on an http page, what says http itself': [
    { documents: [document({ protocol: 'http:' })], scripts: [script('http://cdn.example/a.js', { explicitHttp: true })] },
    [
      { reason: 'page-over-http', where: where() },
      {
        reason: 'script-over-http',
        where: where('script[src="http://cdn.example/a.js"]'),
        data: { address: 'http://cdn.example/a.js' },
      },
    ],
  ],
  'on an http page, what only follows it': [
    { documents: [document({ protocol: 'http:' })], scripts: [script('http://cdn.example/a.js', { explicitHttp: false })] },
    [{ reason: 'page-over-http', where: where() }],
  ],
  'on an http page, what code makes from the page’s scheme': [
    {
      documents: [document({ protocol: 'http:' })],
      scripts: [script('http://cdn.example/a.js'), script('', { from: 'inline', signs: ['follows-page-scheme'] })],
    },
    [{ reason: 'page-over-http', where: where() }],
  ],
  'on an https page, code that looks at the scheme excuses nothing': [
    { scripts: [script('http://cdn.example/a.js'), script('', { from: 'inline', signs: ['follows-page-scheme'] })] },
    [
      {
        reason: 'script-over-http',
        where: where('script[src="http://cdn.example/a.js"]'),
        data: { address: 'http://cdn.example/a.js' },
      },
    ],
  ],
  'on an https page, a relative address that still came to http': [
    { scripts: [script('http://cdn.example/a.js', { explicitHttp: false })] },
    [
      {
        reason: 'script-over-http',
        where: where('script[src="http://cdn.example/a.js"]'),
        data: { address: 'http://cdn.example/a.js' },
      },
    ],
  ],
})
