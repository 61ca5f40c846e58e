import type { Audit } from '../audit/types.ts'

/** An address that could not be audited. An export says so, since what it leaves out would look as if it were right. */
export interface Unaudited {
  address: string
  /** Why, in words. */
  says: string
}

/** The audits that an export is given, one or several. */
export const allOf = (audits: Audit | readonly Audit[]): readonly Audit[] => [audits].flat()
