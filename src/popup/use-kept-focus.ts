import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Audit } from '../engine/audit/types.ts'
import { unfoldAround } from '../ui/unfold.ts'

/** A correction may re-create its control in another place; the control with the same id then gets the focus back. */
export function useKeptFocus(audit: Audit) {
  const id = useRef('')
  useLayoutEffect(() => {
    if (id.current && document.activeElement === document.body) {
      const control = document.getElementById(id.current)
      unfoldAround(control)
      control?.focus()
    }
    id.current = ''
  }, [audit])
  return () => {
    id.current = document.activeElement?.id ?? ''
  }
}
