import { payerAndItemData } from '../../../src/engine/requirements/payer-and-item-data.ts'
import { buyerField, where } from '../sample-snapshot.ts'
import { finds } from './table.ts'

const datums = ['email', 'firstName', 'lastName', 'identification', 'phone', 'address']

finds(payerAndItemData, {
  'no form at all': [{}, [{ reason: 'only-the-server-knows' }]],
  'a card form that asks for nothing else': [
    { secureHosts: [{ where: where('#host'), kind: 'number' }] },
    [...datums.map((datum) => ({ reason: 'form-does-not-ask', data: { datum } })), { reason: 'only-the-server-knows' }],
  ],
  'a form that asks for some, twice for one': [
    { buyerFields: [buyerField('email'), buyerField('phone'), { ...buyerField('email'), where: where('#again') }] },
    [
      { reason: 'form-asks', where: where('#again'), data: { datum: 'email' } },
      { reason: 'form-asks', where: where('#phone'), data: { datum: 'phone' } },
      ...['firstName', 'lastName', 'identification', 'address'].map((datum) => ({
        reason: 'form-does-not-ask',
        data: { datum },
      })),
      { reason: 'only-the-server-knows' },
    ],
  ],
})
