import { isSecureFrame, mayHoldForm, ownCardFields, readCardForm } from '../audit/facts/card-form.ts'
import { requirement } from '../audit/requirement.ts'
import type { Finding } from '../audit/types.ts'
import { goToProduction } from '../knowledge/sources.ts'
import type { FieldSeen, Snapshot } from '../snapshot/types.ts'

/** Card fields of the shop's form have no `name`, because browsers submit only named controls. */
export const cardFieldNames = requirement({
  id: 'card-field-names',
  category: 'security',
  level: 'mandatory',
  how: 'page',
  products: ['checkout-api'],
  scope: 'everywhere',
  beforePaying: true,
  within: ['controls'],
  needs: ['fields', 'secureHosts', 'frames', 'scripts'],
  sources: [goToProduction],
  reasons: {
    'named-card-field': { outcome: 'failed' },
    'named-loose-card-field': { outcome: 'failed', level: 'recommended' },
    'named-holder-field': { outcome: 'failed', level: 'recommended' },
    'hidden-copy': { outcome: 'cantTell' },
    'no-names': { outcome: 'passed' },
    'card-data-in-iframes': { outcome: 'passed' },
    'form-not-seen': { outcome: 'cantTell', elsewhere: true },
    'empty-hosts': { outcome: 'cantTell' },
    'form-in-foreign-frame': { outcome: 'cantTell' },
    'hosted-form': { outcome: 'inapplicable' },
  },
  check(parts) {
    const named = ownCardFields(parts)
      .filter(({ name }) => name !== '')
      .map((field) => ({
        reason:
          field.kind === 'holder'
            ? ('named-holder-field' as const)
            : field.inForm
              ? ('named-card-field' as const)
              : ('named-loose-card-field' as const),
        where: field.where,
        data: { name: field.name, field: field.kind },
      }))
    if (named.length > 0) return named
    const form = readCardForm(parts)
    if (form.kind === 'own-fields') {
      const copied = form.fields.filter(({ hiddenName }) => hiddenName)
      if (copied.length > 0)
        return copied.map(({ where, hiddenName, kind }) => ({
          reason: 'hidden-copy',
          where,
          data: { name: hiddenName, field: kind },
        }))
      const elsewhere = numberElsewhere(parts, form.fields)
      if (elsewhere) return [elsewhere]
      return [{ reason: 'no-names', where: form.fields[0]!.where, data: { count: form.fields.length } }]
    }
    if (form.kind === 'iframes') return [{ reason: 'card-data-in-iframes', where: form.container ?? form.frame }]
    if (form.kind === 'empty-hosts') return [{ reason: 'empty-hosts', where: form.container }]
    if (form.kind === 'hosted') return [{ reason: 'hosted-form' }]
    const foreign = parts.frames.find(mayHoldForm)
    if (foreign) return [{ reason: 'form-in-foreign-frame', where: foreign.where, data: { origin: foreign.origin } }]
    return [{ reason: 'form-not-seen' }]
  },
})

/**
 * What to say of a form that asks when a card expires and not for its number, where no frame of Mercado Pago's takes that: it is typed into
 * something that was not recognised, such as an element in the place of a frame, or several boxes. Of a saved card only the code is asked for.
 */
function numberElsewhere(
  { secureHosts, frames }: Pick<Snapshot, 'secureHosts' | 'frames'>,
  fields: readonly FieldSeen[],
): Finding<'empty-hosts' | 'form-not-seen'> | null {
  const kinds = fields.map(({ kind }) => kind)
  const asksExpiry = kinds.includes('expiry') || (kinds.includes('expiryMonth') && kinds.includes('expiryYear'))
  if (!asksExpiry || kinds.includes('number') || frames.some(isSecureFrame)) return null
  const host = secureHosts.find(({ kind }) => kind === 'number')
  return host ? { reason: 'empty-hosts', where: host.where } : { reason: 'form-not-seen' }
}
