import { isBrickRunning } from '../../audit/facts/bricks.ts'
import { readCardForm } from '../../audit/facts/card-form.ts'
import { onPages, type QualityCheck } from '../../audit/quality-check.ts'
import { ofResult } from './of-result.ts'

/** PCI secure fields in place of plain ones. The requirement about them is not asked of Bricks, whose card fields are such fields. */
export const secureForm: QualityCheck = {
  id: 'secure_form',
  check(facts) {
    if (facts.context.product.value !== 'bricks') return ofResult(facts, 'secure-fields')
    return onPages(facts, (page) => {
      const form = readCardForm(page)
      if (form.kind === 'own-fields') return { reason: 'plain-fields', where: form.fields[0]!.where }
      if (form.kind === 'iframes') return { reason: 'shown', where: form.frame }
      return { reason: isBrickRunning(page.documents, 'card') ? 'by-brick' : 'no-fields' }
    })
  },
}
