/** Generates any snapshot that the schema allows, and any attestations for it. */
import fc, { type Arbitrary } from 'fast-check'
import { outcomeOrder } from '../../../src/engine/audit/outcomes.ts'
import { type Attestation, type Corrections, decisions, type ShopDecisions } from '../../../src/engine/audit/types.ts'
import { products, siteIds } from '../../../src/engine/knowledge/words.ts'
import { catalogue } from '../../../src/engine/requirements/index.ts'
import { snapshotSchema } from '../../../src/engine/snapshot/schema/snapshot.ts'
import { valuesOf } from './from-schema.ts'
import { text } from './strings.ts'

/** A page that was read has at least its top document. */
export const snapshots = valuesOf(snapshotSchema).filter(({ documents }) => documents.length > 0)

export const corrections: Arbitrary<Corrections> = fc.record(
  { product: fc.constantFrom(...products), site: fc.constantFrom(...siteIds) },
  { requiredKeys: [] },
)

const attestation: Arbitrary<Attestation> = fc.record({
  decision: fc.constantFrom(...decisions),
  note: text,
  by: text,
  at: fc.oneof(text, fc.constant(new Date().toISOString())),
  saw: fc.record({ outcome: fc.constantFrom(...outcomeOrder), fingerprints: fc.array(text) }),
})

/** Decisions about requirements of the catalogue and about unknown ones. */
export const answers: Arbitrary<ShopDecisions> = fc.record({
  corrections,
  attestations: fc.dictionary(fc.oneof(fc.constantFrom(...catalogue.requirements.map(({ id }) => id)), text), attestation, {
    maxKeys: 8,
  }),
})
