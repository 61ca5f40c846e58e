import { transparentPrices } from '../../../src/engine/requirements/transparent-prices.ts'
import { installments, phrase, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

finds(transparentPrices, {
  'the cost is shown': [
    { phrases: [phrase('cft', { rate: 70 }), phrase('tea', { size: 7 }), phrase('no-interest', { visible: false })] },
    [{ reason: 'cft-shown', where: where('.cft'), data: { text: 'about cft' } }],
  ],
  'smaller than it should be': [
    { phrases: [phrase('cft', { size: 17.9 }), phrase('tea', { size: 8 })] },
    [
      { reason: 'cft-shown', where: where('.cft'), data: { text: 'about cft' } },
      { reason: 'cft-small', where: where('.cft'), data: { cft: 17.9, tea: 8 } },
    ],
  ],
  'just large enough': [
    { phrases: [phrase('cft', { size: 18 }), phrase('tea', { size: 8 })] },
    [{ reason: 'cft-shown', where: where('.cft'), data: { text: 'about cft' } }],
  ],
  'beside letters of no size': [
    { phrases: [phrase('cft', { size: 0 }), phrase('tea', { size: 0 })] },
    [{ reason: 'cft-shown', where: where('.cft'), data: { text: 'about cft' } }],
  ],
  'beside letters that were measured, when its own were not': [
    { phrases: [phrase('cft', { size: 0 }), phrase('tea', { size: 8 })] },
    [{ reason: 'cft-shown', where: where('.cft'), data: { text: 'about cft' } }],
  ],
  'a place for the cost, and nothing in instalments': [{ phrases: [phrase('cft-label')] }, [{ reason: 'no-installments' }]],
  'a place for the cost of a financed price': [
    { phrases: [phrase('cft-label'), phrase('financed-price')] },
    [{ reason: 'not-shown-yet', where: where('.cft-label') }],
  ],
  'no interest is said, and one cost of two has no number': [
    { phrases: [phrase('cft', { rate: 70 }), phrase('cft'), phrase('no-interest')] },
    [{ reason: 'cft-shown', where: where('.cft'), data: { text: 'about cft' } }],
  ],
  'as CFTEA, which may have the size of TEA': [
    { phrases: [phrase('cft', { text: 'CFTEA: 70 %' }), phrase('tea')] },
    [{ reason: 'cft-shown', where: where('.cft'), data: { text: 'CFTEA: 70 %' } }],
  ],
  'as CFT EA': [
    { phrases: [phrase('cft', { text: 'CFT EA 70 %' }), phrase('tea')] },
    [{ reason: 'cft-shown', where: where('.cft'), data: { text: 'CFT EA 70 %' } }],
  ],
  'as C.F.T.E.A.': [
    { phrases: [phrase('cft', { text: 'C.F.T.E.A. 70 %' }), phrase('tea')] },
    [{ reason: 'cft-shown', where: where('.cft'), data: { text: 'C.F.T.E.A. 70 %' } }],
  ],
  'in words': [
    { phrases: [phrase('cft', { text: 'Costo financiero total efectivo anual 70 %' }), phrase('tea')] },
    [{ reason: 'cft-shown', where: where('.cft'), data: { text: 'Costo financiero total efectivo anual 70 %' } }],
  ],
  'no interest is said, and a cost': [
    { phrases: [phrase('cft', { rate: 70 }), phrase('no-interest')] },
    [
      { reason: 'cft-shown', where: where('.cft'), data: { text: 'about cft' } },
      { reason: 'interest-free-with-cost', where: where('.no-interest'), data: { text: 'about no-interest' } },
    ],
  ],
  'no interest is said, and no cost': [
    { phrases: [phrase('cft', { rate: 0 }), phrase('no-interest')] },
    [{ reason: 'cft-shown', where: where('.cft'), data: { text: 'about cft' } }],
  ],
  'no interest is said, and a cost without a number': [
    { phrases: [phrase('cft'), phrase('no-interest')] },
    [{ reason: 'cft-shown', where: where('.cft'), data: { text: 'about cft' } }],
  ],
  'no interest is said of one of two offers, and another has a cost': [
    { phrases: [phrase('cft', { rate: 70 }), phrase('no-interest'), phrase('installments'), phrase('installments')] },
    [{ reason: 'cft-shown', where: where('.cft'), data: { text: 'about cft' } }],
  ],
  'no interest is said in the words of a cost, beside another offer': [
    {
      phrases: [
        phrase('cft', { rate: 70, text: '6 cuotas sin interés, CFT 70 %' }),
        phrase('no-interest', { text: '6 cuotas sin interés, CFT 70 %' }),
        phrase('installments'),
        phrase('installments'),
      ],
    },
    [
      { reason: 'cft-shown', where: where('.cft'), data: { text: '6 cuotas sin interés, CFT 70 %' } },
      { reason: 'interest-free-with-cost', where: where('.no-interest'), data: { text: '6 cuotas sin interés, CFT 70 %' } },
    ],
  ],
  'the yearly rate alone': [
    { phrases: [phrase('tea'), phrase('cft', { visible: false })] },
    [{ reason: 'tea-without-cft', where: where('.tea'), data: { text: 'about tea' } }],
  ],
  'instalments without a cost': [
    { installments: [installments(1), installments(6)] },
    [{ reason: 'cft-missing', where: where('select.of-6') }],
  ],
  'instalments that say it when chosen': [
    { installments: [installments(6, { where: where('#a') }), installments(6, { costOnChoice: true, where: where('#b') })] },
    [{ reason: 'not-shown-yet', where: where('#b') }],
  ],
  'a price in instalments without a cost': [
    { phrases: [phrase('financed-price')] },
    [{ reason: 'cft-missing', where: where('.financed-price') }],
  ],
  'a list with one choice by now': [
    { installments: [installments(1)] },
    [{ reason: 'not-shown-yet', where: where('select.of-1') }],
  ],
  'words about instalments': [
    { phrases: [phrase('installments')] },
    [{ reason: 'not-shown-yet', where: where('.installments') }],
  ],
  'a Brick’s list, which says it itself': [
    { installments: [installments(6, { inBrick: true })] },
    [{ reason: 'shown-by-brick' }],
    'bricks',
  ],
  'nothing offered': [{}, [{ reason: 'no-installments' }]],
})
