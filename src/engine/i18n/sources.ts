/**
 * Mercado Pago's pages behind each requirement, by id, as its own file lists them. The builds carry this as plain data
 * (`scripts/vite-sources.ts`), so that code that shows sources does not have to bundle the checks.
 */
import type { Source } from '../knowledge/source.ts'
import { catalogue } from '../requirements/index.ts'

export const sources: Readonly<Record<string, readonly Source[]>> = Object.fromEntries(
  catalogue.requirements.map((requirement) => [requirement.id, requirement.sources]),
)
