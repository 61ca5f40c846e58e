/** What an audit tells of a script of its pages, beside its verdict. */
import type { ServiceKind } from '../knowledge/script-services.ts'

/** A script of an address of its own. */
export interface ScriptListed {
  /** Without query values. */
  address: string
  host: string
  owner: 'shop' | 'mercado-pago' | 'others'
  /** `page`: an element that stands in the page; `added`: an element that code has made; `unseen`: no element shows how it came. */
  came: 'page' | 'added' | 'unseen'
  /** Whether the browser checks its content against a hash, on each element. */
  integrity: boolean
  /** A service that can read fields, and what it does. */
  service?: string
  kind?: ServiceKind
  /** Such a service beside card fields of the page's own. */
  readsCardFields: boolean
  /** Indexes in `Audit.steps`. */
  steps: number[]
  /** Not in the shop's audit before this one. Absent where that cannot be told. */
  isNew?: boolean
  /** What the tester noted of it. */
  responsible?: string
  reason?: string
}
