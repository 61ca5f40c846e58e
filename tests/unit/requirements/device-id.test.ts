import { deviceId } from '../../../src/engine/requirements/device-id.ts'
import { document, script, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

finds(deviceId, {
  'security.js, whatever else is there': [
    { scripts: [script('https://sdk.mercadopago.com/js/v2'), script('https://www.mercadopago.com/v2/security.js')] },
    [{ reason: 'security-js', where: where('script[src="https://www.mercadopago.com/v2/security.js"]') }],
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
      scripts: [
        script('https://sdk.mercadopago.com/js/v2'),
        script('', { where: where('#off'), signs: ['fraud-prevention-off'] }),
      ],
    },
    [{ reason: 'fraud-prevention-off', where: where('#off') }],
  ],
  'switched off without the SDK': [{ scripts: [script('', { signs: ['fraud-prevention-off'] })] }, [{ reason: 'sdk-not-seen' }]],
  'the global of v2 alone': [{ documents: [document({ globals: ['MercadoPago'] })] }, [{ reason: 'sdk-v2' }]],
  v1: [{ scripts: [script('https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js')] }, [{ reason: 'missing' }]],
  'the global of v1 alone': [{ documents: [document({ globals: ['Mercadopago'] })] }, [{ reason: 'missing' }]],
  'v1 on the way to Checkout Pro': [
    { scripts: [script('https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js')] },
    [{ reason: 'payment-page-does-it' }],
    'checkout-pro',
  ],
  'no SDK': [{}, [{ reason: 'sdk-not-seen' }]],
})
