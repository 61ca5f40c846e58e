import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Step } from '../../engine/audit/types.ts'

/** The steps of the audit that is shown, and which of them is the page in the tab: only there an element can be outlined. */
export interface ShownSteps {
  steps: readonly Step[]
  /** -1: none of them. */
  here: number
}

export const StepsContext = createContext<ShownSteps>({ steps: [], here: 0 })
export const useSteps = (): ShownSteps => useContext(StepsContext)
