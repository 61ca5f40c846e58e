import { secureFields } from '../../../src/engine/requirements/secure-fields.ts'
import { field, frame, script, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

finds(secureFields, {
  'fields of the shop’s own': [
    { fields: [field(), field({ kind: 'expiry', where: where('#expiry') }), field({ kind: 'holder' })] },
    [
      { reason: 'plain-fields', where: where('#form-checkout__cardNumber'), data: { field: 'number' } },
      { reason: 'plain-fields', where: where('#expiry'), data: { field: 'expiry' } },
    ],
  ],
  'frames of the SDK': [
    {
      frames: [frame('https://ads.example/'), frame('https://secure-fields.mercadopago.com/x')],
      secureHosts: [{ where: where('#host'), kind: 'number' }],
    },
    [{ reason: 'iframes', where: where('iframe[src="https://secure-fields.mercadopago.com/x"]') }],
  ],
  'places for them': [
    { fields: [field({ kind: 'holder' })], secureHosts: [{ where: where('#host'), kind: 'number' }] },
    [{ reason: 'empty-hosts', where: where('#host') }],
  ],
  'code that makes them': [{ scripts: [script('', { signs: ['uses-fields'] })] }, [{ reason: 'form-not-seen' }]],
  'the tokenizer': [
    {
      scripts: [
        script('https://cdn.example/a.js'),
        script('https://www.mercadopago.com.ar/integrations/v1/web-tokenize-checkout.js'),
      ],
    },
    [{ reason: 'hosted-form' }],
  ],
  'nothing yet': [{ scripts: [script('https://sdk.mercadopago.com/js/v2')] }, [{ reason: 'form-not-seen' }]],
})
