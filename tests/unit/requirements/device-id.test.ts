import { deviceId } from '../../../src/engine/requirements/device-id.ts'
import { document, script, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

const v1 = 'https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js'
const v2 = 'https://sdk.mercadopago.com/js/v2'
const security = 'https://www.mercadopago.com/v2/security.js'

finds(deviceId, {
  'security.js, whatever else is there': [
    { scripts: [script(v2), script(security)], documents: [document({ globals: ['MP_DEVICE_SESSION_ID'] })] },
    [{ reason: 'security-js', where: where(`script[src="${security}"]`) }],
  ],
  'security.js that keeps the id in a global of the shop': [
    { scripts: [script(security, { where: { ...where('#s'), snippet: '<script output="deviceId">' } })] },
    [{ reason: 'security-js', where: { ...where('#s'), snippet: '<script output="deviceId">' } }],
  ],
  'security.js that would do so, and that the server did not have': [
    { scripts: [script(security, { text: 'failed', where: { ...where('#s'), snippet: '<script output="deviceId">' } })] },
    [
      {
        reason: 'security-js-not-running',
        where: { ...where('#s'), snippet: '<script output="deviceId">' },
        data: { address: security },
      },
    ],
  ],
  'security.js without its global': [
    { scripts: [script(security)] },
    [{ reason: 'security-js-not-running', where: where(`script[src="${security}"]`), data: { address: security } }],
  ],
  'security.js without its global beside v1': [
    { scripts: [script(security)], documents: [document({ globals: ['Mercadopago'] })] },
    [{ reason: 'security-js-not-running', where: where(`script[src="${security}"]`), data: { address: security } }],
  ],
  'security.js without its global beside SDK v2': [
    { scripts: [script(security), script(v2)], documents: [document({ globals: ['MercadoPago'] })] },
    [{ reason: 'sdk-v2', where: where(`script[src="${v2}"]`) }],
  ],
  'security.js without its global beside SDK v2 that is switched off': [
    {
      scripts: [script(security), script(v2), script('', { signs: ['fraud-prevention-off'] })],
      documents: [document({ globals: ['MercadoPago'] })],
    },
    [{ reason: 'security-js-not-running', where: where(`script[src="${security}"]`), data: { address: security } }],
  ],
  'its global alone': [
    { documents: [document(), document({ globals: ['MP_DEVICE_SESSION_ID'] })] },
    [{ reason: 'device-global' }],
  ],
  'SDK v2 by its tag, of which nothing came': [
    { scripts: [script('https://sdk.mercadopago.com/js/v2')] },
    [
      {
        reason: 'tag-not-running',
        where: where('script[src="https://sdk.mercadopago.com/js/v2"]'),
        data: { address: 'https://sdk.mercadopago.com/js/v2' },
      },
    ],
  ],
  'SDK v2': [
    {
      documents: [document({ globals: ['MercadoPago'] })],
      scripts: [script('https://cdn.example/a.js'), script('https://sdk.mercadopago.com/js/v2')],
    },
    [{ reason: 'sdk-v2', where: where('script[src="https://sdk.mercadopago.com/js/v2"]') }],
  ],
  'SDK v2 beta does it too': [
    { documents: [document({ globals: ['MercadoPago'] })], scripts: [script('https://beta-sdk.mercadopago.com/js/v2')] },
    [{ reason: 'sdk-v2', where: where('script[src="https://beta-sdk.mercadopago.com/js/v2"]') }],
  ],
  'SDK v2 with it switched off': [
    {
      documents: [document({ globals: ['MercadoPago'] })],
      scripts: [
        script('https://sdk.mercadopago.com/js/v2'),
        script('', { where: where('#off'), signs: ['fraud-prevention-off'] }),
      ],
    },
    [{ reason: 'fraud-prevention-off', where: where('#off') }],
  ],
  'SDK v2 with it switched off, on the way to Checkout Pro': [
    {
      documents: [document({ globals: ['MercadoPago'] })],
      scripts: [script(v2), script('', { where: where('#off'), signs: ['fraud-prevention-off'] })],
    },
    [{ reason: 'payment-page-does-it' }],
    'checkout-pro',
  ],
  'switched off without the SDK': [{ scripts: [script('', { signs: ['fraud-prevention-off'] })] }, [{ reason: 'sdk-not-seen' }]],
  'the global of v2 alone': [{ documents: [document({ globals: ['MercadoPago'] })] }, [{ reason: 'sdk-v2' }]],
  'switched off beside a tag of which nothing came': [
    { scripts: [script(v2), script('', { signs: ['fraud-prevention-off'] })] },
    [{ reason: 'tag-not-running', where: where(`script[src="${v2}"]`), data: { address: v2 } }],
  ],
  v1: [
    {
      documents: [document({ globals: ['Mercadopago'] })],
      scripts: [script('https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js')],
    },
    [{ reason: 'missing' }],
  ],
  'v1 by its tag, of which nothing came': [
    { scripts: [script(v1)] },
    [{ reason: 'tag-not-running', where: where(`script[src="${v1}"]`), data: { address: v1 } }],
  ],
  'v1 by its tag, of which nothing came, beside v2': [
    { documents: [document({ globals: ['MercadoPago'] })], scripts: [script(v1), script(v2)] },
    [{ reason: 'sdk-v2', where: where(`script[src="${v2}"]`) }],
  ],
  'the forerunner of v1, whose global is not known': [
    { scripts: [script('https://secure.mlstatic.com/org-img/checkout/custom/1.0/checkout.js')] },
    [{ reason: 'missing' }],
  ],
  'the global of v1 alone': [{ documents: [document({ globals: ['Mercadopago'] })] }, [{ reason: 'missing' }]],
  'v1 on the way to Checkout Pro': [
    { scripts: [script('https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js')] },
    [{ reason: 'payment-page-does-it' }],
    'checkout-pro',
  ],
  'no SDK': [{}, [{ reason: 'sdk-not-seen' }]],
})
