/** Texts that must not compile. `npm run types` checks this file: a missing expected error is an error. It is never run. */
import type { requirementTexts } from '../../src/engine/i18n/requirements/index.ts'
import type { ReasonText, RequirementText, RequirementTexts, TextsOf } from '../../src/engine/i18n/texts.ts'
import type { cardFieldNames } from '../../src/engine/requirements/card-field-names.ts'
import type { Listed } from '../../src/engine/requirements/index.ts'
import type { pixKey } from '../../src/engine/requirements/pix-key.ts'
import type { reports } from '../../src/engine/requirements/reports.ts'

declare const says: ReasonText
declare const pixReasons: RequirementText<'pix-charge' | 'pix-offered' | 'pix-not-seen'>['reasons']
declare const pix: RequirementText<'pix-charge' | 'pix-offered' | 'pix-not-seen'>
declare const text: RequirementText

const head = { title: '', fault: '', why: '' }

export const complete: RequirementTexts<typeof pixKey> = { es: pix, pt: pix, en: { ...head, reasons: pixReasons } }

export const unknownReason: RequirementTexts<typeof reports>['es'] = {
  ...head,
  // @ts-expect-error 'look-in-the-pannel' is no reason of this requirement
  reasons: { 'look-in-the-panel': says, 'look-in-the-pannel': says },
}

export const missingReason: RequirementTexts<typeof pixKey>['es'] = {
  ...head,
  // @ts-expect-error 'pix-not-seen' has no text
  reasons: { 'pix-charge': says, 'pix-offered': says },
}

// @ts-expect-error English is missing
export const missingLanguage: RequirementTexts<typeof pixKey> = { es: pix, pt: pix }

declare const all: typeof requirementTexts
const { https, ...allButHttps } = all

export const everyRequirement: TextsOf<Listed> = { ...allButHttps, https }

// @ts-expect-error 'https' has no texts
export const missingRequirement: TextsOf<Listed> = allButHttps

// @ts-expect-error 'delivery' is no requirement
export const unknownRequirement: TextsOf<typeof pixKey> = { 'pix-key': all['pix-key'], delivery: all.https }

// @ts-expect-error the texts of another requirement
export const anothersTexts: RequirementTexts<typeof cardFieldNames> = all['pix-key']
