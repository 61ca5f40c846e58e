import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Audit } from '../engine/audit/types.ts'

/** A correction may draw its control anew in another place; the control of the same id then takes the focus again. */
export function useKeptFocus(audit: Audit) {
  const id = useRef('')
  useLayoutEffect(() => {
    if (id.current && document.activeElement === document.body) document.getElementById(id.current)?.focus()
    id.current = ''
  }, [audit])
  return () => {
    id.current = document.activeElement?.id ?? ''
  }
}
