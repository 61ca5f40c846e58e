import { financingCosts } from '../../../src/engine/requirements/financing-costs.ts'
import { installments, link, phrase, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

finds(financingCosts, {
  'a link in sight': [
    {
      links: [link(), link({ about: 'financing', href: 'https://www.mercadopago.com.ar/ayuda/costos', where: where('#costs') })],
    },
    [{ reason: 'financing-link', where: where('#costs'), data: { address: 'https://www.mercadopago.com.ar/ayuda/costos' } }],
  ],
  'hidden links beside instalments': [
    {
      links: [
        link(),
        link({ about: 'financing', visible: false, where: where('#a') }),
        link({ about: 'financing', visible: false, where: where('#b') }),
      ],
      installments: [installments(6)],
    },
    [
      { reason: 'not-visible', where: where('#a') },
      { reason: 'not-visible', where: where('#b') },
    ],
  ],
  'an inert link in sight beside instalments': [
    { links: [link({ about: 'financing', leads: 'nowhere', where: where('#a') })], installments: [installments(6)] },
    [{ reason: 'not-visible', where: where('#a') }],
  ],
  'a hidden link where nothing is offered': [
    { links: [link({ about: 'financing', visible: false })] },
    [{ reason: 'no-installments' }],
  ],
  'instalments and no link': [
    { links: [link()], installments: [installments(6)] },
    [{ reason: 'not-on-this-page', where: where('select.of-6') }],
  ],
  'a list that is still empty': [
    { installments: [installments(0)] },
    [{ reason: 'not-on-this-page', where: where('select.of-0') }],
  ],
  'one payment only': [{ installments: [installments(1)] }, [{ reason: 'no-installments' }]],
  'words about instalments': [
    { phrases: [phrase('cft'), phrase('installments')] },
    [{ reason: 'not-on-this-page', where: where('.installments') }],
  ],
  'hidden words about instalments': [{ phrases: [phrase('installments', { visible: false })] }, [{ reason: 'no-installments' }]],
  'words without a number beside a Brick': [
    { phrases: [phrase('installments', { text: 'Pagá en cuotas' })] },
    [{ reason: 'shown-by-brick' }],
    'bricks',
  ],
  'a Brick’s own list': [{ installments: [installments(6, { inBrick: true })] }, [{ reason: 'shown-by-brick' }], 'bricks'],
  'nothing offered': [{}, [{ reason: 'no-installments' }]],
})
