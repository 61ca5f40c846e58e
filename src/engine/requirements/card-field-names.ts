import { hasSign, isSecureFrame, officialOf, ownCardFields } from '../audit/page-facts.ts'
import { requirement } from '../audit/requirement.ts'
import { goToProduction } from '../knowledge/sources.ts'
import type { FrameSeen } from '../snapshot/types.ts'

/** No card field of the shop's form has a `name`: a browser submits named controls only. */
export const cardFieldNames = requirement({
  id: 'card-field-names',
  category: 'security',
  level: 'mandatory',
  how: 'page',
  products: ['checkout-api'],
  scope: 'everywhere',
  needs: ['fields', 'secureHosts', 'frames', 'scripts'],
  sources: [goToProduction],
  reasons: {
    'named-card-field': { outcome: 'failed' },
    'named-loose-card-field': { outcome: 'failed', level: 'recommended' },
    'named-holder-field': { outcome: 'failed', level: 'recommended' },
    'no-names': { outcome: 'passed' },
    'card-data-in-iframes': { outcome: 'passed' },
    'form-not-seen': { outcome: 'cantTell' },
    'form-in-foreign-frame': { outcome: 'cantTell' },
    'hosted-form': { outcome: 'inapplicable' },
  },
  check(parts) {
    const fields = ownCardFields(parts)
    const named = fields
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
    const cardData = fields.filter(({ kind }) => kind !== 'holder')
    if (cardData.length > 0) return [{ reason: 'no-names', where: cardData[0]!.where, data: { count: cardData.length } }]
    const secure = parts.secureHosts[0] ?? parts.frames.find(isSecureFrame)
    if (secure) return [{ reason: 'card-data-in-iframes', where: secure.where }]
    if (parts.scripts.some((script) => officialOf(script)?.role === 'tokenizer')) return [{ reason: 'hosted-form' }]
    if (hasSign(parts.scripts, 'uses-fields')) return [{ reason: 'card-data-in-iframes' }]
    const foreign = parts.frames.find(mayHoldForm)
    if (foreign) return [{ reason: 'form-in-foreign-frame', where: foreign.where, data: { origin: foreign.origin } }]
    return [{ reason: 'form-not-seen' }]
  },
})

/** A visible frame that could not be read and is big news: not an advertisement, a map or a captcha. */
const mayHoldForm = (frame: FrameSeen) =>
  !frame.read && frame.visible && /check-?out|pay|pag[ao]|card|tarjeta|cartao|form/i.test(`${frame.src} ${frame.name}`)
