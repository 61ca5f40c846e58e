import { cardFieldNames } from '../../../src/engine/requirements/card-field-names.ts'
import { field, frame, script, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

const secureFrame = frame('https://secure-fields.mercadopago.com/y')

finds(cardFieldNames, {
  'a card field with a name': [
    { fields: [field({ name: 'card' }), field({ where: where('#cvv'), kind: 'securityCode' })] },
    [{ reason: 'named-card-field', where: where('#form-checkout__cardNumber'), data: { name: 'card', field: 'number' } }],
  ],
  'a card field with a name, in no form': [
    { fields: [field({ name: 'card', inForm: false })] },
    [{ reason: 'named-loose-card-field', where: where('#form-checkout__cardNumber'), data: { name: 'card', field: 'number' } }],
  ],
  'the holder’s, in a form or not': [
    { fields: [field(), field({ kind: 'holder', name: 'holder', where: where('#holder') })] },
    [{ reason: 'named-holder-field', where: where('#holder'), data: { name: 'holder', field: 'holder' } }],
  ],
  'no names at all': [
    { fields: [field({ kind: 'holder', where: where('#holder') }), field(), field({ kind: 'expiry' })] },
    [{ reason: 'no-names', where: where('#form-checkout__cardNumber'), data: { count: 2 } }],
  ],
  'only a holder’s field, beside the SDK’s places': [
    { fields: [field({ kind: 'holder' })], secureHosts: [{ where: where('#host'), kind: 'number' }] },
    [{ reason: 'empty-hosts', where: where('#host') }],
  ],
  'the SDK’s frames in their places': [
    { secureHosts: [{ where: where('#host'), kind: 'number' }], frames: [secureFrame] },
    [{ reason: 'card-data-in-iframes', where: where('#host') }],
  ],
  'the SDK’s frames in a part that is not open, and nothing else': [
    { frames: [{ ...secureFrame, visible: false }] },
    [{ reason: 'card-data-in-iframes', where: secureFrame.where }],
  ],
  'the SDK’s frames out of sight, beside plain fields in sight': [
    { frames: [{ ...secureFrame, visible: false }], fields: [field({ mercadoPago: false, name: 'card' })] },
    [{ reason: 'empty-hosts', where: secureFrame.where }],
  ],
  'a hidden input that is called like a field': [
    { fields: [field({ hiddenName: 'cardNumber' })] },
    [{ reason: 'hidden-copy', where: where('#form-checkout__cardNumber'), data: { name: 'cardNumber', field: 'number' } }],
  ],
  'the SDK’s frames': [
    { frames: [frame('https://ads.example/'), frame('https://secure-fields.mercadopago.com/x')] },
    [{ reason: 'card-data-in-iframes', where: where('iframe[src="https://secure-fields.mercadopago.com/x"]') }],
  ],
  'code that makes the SDK’s fields': [{ scripts: [script('', { signs: ['uses-fields'] })] }, [{ reason: 'form-not-seen' }]],
  'the tokenizer draws its own form': [
    {
      scripts: [
        script('https://cdn.example/a.js'),
        script('https://www.mercadopago.com.ar/integrations/v1/web-tokenize-checkout.js'),
      ],
    },
    [{ reason: 'hosted-form' }],
  ],
  'a frame that may hold it': [
    { frames: [frame('https://pay.example/checkout')] },
    [
      {
        reason: 'form-in-foreign-frame',
        where: where('iframe[src="https://pay.example/checkout"]'),
        data: { origin: 'https://pay.example' },
      },
    ],
  ],
  'a frame that says so by its name': [
    { frames: [frame('https://x.example/', { name: 'tarjeta' })] },
    [
      {
        reason: 'form-in-foreign-frame',
        where: where('iframe[src="https://x.example/"]'),
        data: { origin: 'https://x.example' },
      },
    ],
  ],
  'a frame that was read': [{ frames: [frame('https://pay.example/checkout', { read: true })] }, [{ reason: 'form-not-seen' }]],
  'a frame that nobody sees': [
    { frames: [frame('https://pay.example/checkout', { visible: false })] },
    [{ reason: 'form-not-seen' }],
  ],
  'a frame of something else': [{ frames: [frame('https://maps.example/')] }, [{ reason: 'form-not-seen' }]],
  'a Brick’s field is Mercado Pago’s': [{ fields: [field({ name: 'card', inBrick: true })] }, [{ reason: 'form-not-seen' }]],
})

const mayHoldIt = ['checkout', 'check-out', 'payment', 'pago', 'PAGAR', 'card', 'tarjeta', 'cartao', 'form']
finds(
  cardFieldNames,
  Object.fromEntries(
    mayHoldIt.map((word) => [
      `a frame of ${word}`,
      [
        { frames: [frame('https://x.example/', { name: word })] },
        [
          {
            reason: 'form-in-foreign-frame',
            where: where('iframe[src="https://x.example/"]'),
            data: { origin: 'https://x.example' },
          },
        ],
      ],
    ]),
  ),
)
