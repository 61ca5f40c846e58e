import type { Audit } from '../audit/types.ts'

/** The audits that an export is given, one or several. */
export const allOf = (audits: Audit | readonly Audit[]): readonly Audit[] => [audits].flat()
