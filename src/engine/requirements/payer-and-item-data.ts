import { requirement } from '../audit/requirement.ts'
import { buyerData } from '../knowledge/quality.ts'
import { goToProduction, quality } from '../knowledge/sources.ts'

/** Payer, item and shipping data are sent with the payment. A page only shows what its form asks for. */
export const payerAndItemData = requirement({
  id: 'payer-and-item-data',
  category: 'approval',
  level: 'recommended',
  how: 'page-and-person',
  products: ['checkout-api', 'bricks', 'checkout-pro'],
  scope: 'anywhere',
  beforePaying: true,
  needs: ['buyerFields', 'fields', 'secureHosts'],
  sources: [goToProduction, quality],
  reasons: {
    'form-asks': { outcome: 'untested' },
    'form-does-not-ask': { outcome: 'untested' },
    'only-the-server-knows': { outcome: 'untested' },
  },
  // One page may ask for what another leaves out.
  answers: ({ observation: open }, { observation: other }) =>
    open.reason === 'form-does-not-ask' && other.reason === 'form-asks' && open.data.datum === other.data.datum,
  check({ buyerFields, fields, secureHosts }) {
    const asked = new Map(buyerFields.map((field) => [field.asks, field]))
    // Only a form can leave something out; a button or a link to pay asks for nothing.
    const hasForm = buyerFields.length + secureHosts.length + fields.filter(({ inBrick }) => !inBrick).length > 0
    const missing = hasForm ? buyerData.filter((datum) => !asked.has(datum)) : []
    return [
      ...[...asked.values()].map(({ where, asks }) => ({ reason: 'form-asks' as const, where, data: { datum: asks } })),
      ...missing.map((datum) => ({ reason: 'form-does-not-ask' as const, data: { datum } })),
      { reason: 'only-the-server-knows' as const },
    ]
  },
})
