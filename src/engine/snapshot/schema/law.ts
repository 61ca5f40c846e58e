/** What a page shows of that which consumer law asks for. Read for information: no requirement is handed it. */
import * as v from 'valibot'
import { identityKinds, identityStates } from '../../knowledge/identity-numbers.ts'
import { lawSigns } from '../../knowledge/law-signs.ts'
import { list, text, where } from './values.ts'

/** A number that stands behind its name, such as `CNPJ`. */
export const identitySeen = v.object({
  where,
  kind: v.picklist(identityKinds),
  state: v.picklist(identityStates),
  /** As it is shown; of one that may be a person's, the last two signs. */
  shown: text,
  visible: v.boolean(),
})

/** A line or a link that says what is looked for. */
export const lawSignSeen = v.object({ where, sign: v.picklist(lawSigns), text, visible: v.boolean() })

export const lawSeen = v.object({
  identities: list(identitySeen),
  signs: list(lawSignSeen),
  /** False where reading stopped at a limit: there may be more. */
  whole: v.boolean(),
  /** A long text was cut: the rest of it was not read. */
  cut: v.boolean(),
})
