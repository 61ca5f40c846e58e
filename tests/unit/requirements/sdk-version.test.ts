import { sdkVersion } from '../../../src/engine/requirements/sdk-version.ts'
import { document, link, marker, script, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

const v2 = 'https://sdk.mercadopago.com/js/v2'
const v1 = 'https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js'
const at = (src: string) => where(`script[src="${src}"]`)

finds(sdkVersion, {
  'v2 by its tag, of which nothing came': [
    { scripts: [script(v2)] },
    [{ reason: 'tag-not-running', where: at(v2), data: { address: v2 } }],
  ],
  v2: [
    { documents: [document({ globals: ['MercadoPago'] })], scripts: [script('https://cdn.example/a.js'), script(v2)] },
    [{ reason: 'current' }],
  ],
  'the beta of v2': [
    { documents: [document({ globals: ['MercadoPago'] })], scripts: [script('https://beta-sdk.mercadopago.com/js/v2')] },
    [{ reason: 'current' }],
  ],
  'no SDK, though another script of Mercado Pago’s': [
    { scripts: [script('https://www.mercadopago.com/v2/security.js')] },
    [{ reason: 'sdk-not-seen' }],
  ],
  'v2 by its global': [{ documents: [document(), document({ globals: ['MercadoPago'] })] }, [{ reason: 'current' }]],
  'v1, also beside v2': [{ scripts: [script(v2), script(v1)] }, [{ reason: 'v1', where: at(v1), data: { address: v1 } }]],
  'v1 by its global': [
    { documents: [document({ globals: ['Mercadopago'] })] },
    [{ reason: 'v1', data: { address: 'Mercadopago' } }],
  ],
  'an instance of v2 by the name of v1': [
    { documents: [document({ globals: ['MercadoPago', 'Mercadopago'] })], scripts: [script(v2)] },
    [{ reason: 'current' }],
  ],
  'both globals, and code that calls v1': [
    {
      documents: [document({ globals: ['MercadoPago', 'Mercadopago'] })],
      scripts: [script(v2), script('https://tienda.example/a.js', { signs: ['uses-v1'] })],
    },
    [{ reason: 'v1', data: { address: 'Mercadopago' } }],
  ],
  'both globals, and code that may be v1': [
    {
      documents: [document({ globals: ['MercadoPago', 'Mercadopago'] })],
      scripts: [script(v2), script('https://tienda.example/a.js', { signs: ['sdk-marks'] })],
    },
    [{ reason: 'v1', data: { address: 'Mercadopago' } }],
  ],
  'both globals, and code of the shop that was not read': [
    {
      documents: [document({ globals: ['MercadoPago', 'Mercadopago'] })],
      scripts: [script(v2), script('https://tienda.example/a.js', { text: 'not-cached' })],
    },
    [{ reason: 'v1', data: { address: 'Mercadopago' } }],
  ],
  'both globals without the official v2': [
    { documents: [document({ globals: ['MercadoPago', 'Mercadopago'] })] },
    [{ reason: 'v1', data: { address: 'Mercadopago' } }],
  ],
  'a copy of v1': [
    {
      documents: [document(), document({ globals: ['mpCardForm', 'Mercadopago'] })],
      scripts: [script('https://tienda.example/a.js'), script('https://tienda.example/mp.js', { signs: ['sdk-body'] })],
    },
    [{ reason: 'v1', where: at('https://tienda.example/mp.js'), data: { address: 'https://tienda.example/mp.js' } }],
  ],
  'the tokenizer and the buttons of the past': [
    {
      scripts: ['web-tokenize-checkout', 'web-payment-checkout']
        .map((name) => script(`https://www.mercadopago.com.ar/integrations/v1/${name}.js`, { where: where(`#${name}`) }))
        .concat(script('https://secure.mlstatic.com/mptools/render.js', { where: where('#render') })),
    },
    [
      {
        reason: 'tokenizer',
        where: where('#web-tokenize-checkout'),
        data: { address: 'https://www.mercadopago.com.ar/integrations/v1/web-tokenize-checkout.js' },
      },
      {
        reason: 'old-button',
        where: where('#web-payment-checkout'),
        data: { address: 'https://www.mercadopago.com.ar/integrations/v1/web-payment-checkout.js' },
      },
      { reason: 'old-button', where: where('#render'), data: { address: 'https://secure.mlstatic.com/mptools/render.js' } },
    ],
  ],
  'a plain link to Checkout Pro': [
    { markers: [marker('pro-container')], links: [link(), link({ about: 'payment' })] },
    [{ reason: 'no-sdk-needed' }],
    'checkout-pro',
  ],
  'a redirect to Checkout Pro': [
    { links: [link()], markers: [marker('old-button')] },
    [{ reason: 'no-sdk-needed' }],
    'checkout-pro',
  ],
  'a button of Checkout Pro that the SDK would draw': [
    { markers: [marker('old-button'), marker('pro-container')], links: [link()] },
    [{ reason: 'sdk-not-seen' }],
    'checkout-pro',
  ],
  'no SDK on a card form’s page': [{ links: [link({ about: 'payment' })] }, [{ reason: 'sdk-not-seen' }]],
})
