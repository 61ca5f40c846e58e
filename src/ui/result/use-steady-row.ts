import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Audit } from '../../engine/audit/types.ts'
import { unfoldAround } from '../unfold.ts'

interface Held {
  requirement: string
  part: string
  /** The row's previous position; `null` if it was not open. */
  top: number | null
}

const rowOf = (requirement: string) =>
  document.querySelector<HTMLDetailsElement>(`details.row[data-requirement="${CSS.escape(requirement)}"]`)

/**
 * An attestation may move its row to another group. The row stays open at the same height on the screen, and the control used
 * last keeps the focus.
 */
export function useSteadyRow(audit: Audit) {
  const held = useRef<Held | null>(null)
  // Measured during rendering, while the row is still in its old place.
  if (held.current) {
    const before = rowOf(held.current.requirement)
    held.current.top = before?.open ? before.getBoundingClientRect().top : null
  }
  useLayoutEffect(() => {
    if (!held.current) return
    const { requirement, part, top } = held.current
    held.current = null
    const row = rowOf(requirement)
    if (!row || top === null) return
    unfoldAround(row)
    scrollBy({ top: row.getBoundingClientRect().top - top, behavior: 'instant' })
    if (document.activeElement === document.body)
      (row.querySelector<HTMLElement>(part) ?? row.querySelector('summary'))?.focus({ preventScroll: true })
  }, [audit])
  /** Call right before the new findings are rendered. */
  return (requirement: string, part: string) => {
    held.current = { requirement, part, top: null }
  }
}

/** Milliseconds within which a second click belongs to a double click, as most systems count it. */
const doubleClick = 500
let movedAt = Number.NEGATIVE_INFINITY

/** Whether a click hit what moved under the pointer a moment ago. A key does not: its clicks have no `detail`. */
export const hitByChance = ({ detail }: Pick<MouseEvent, 'detail'>): boolean =>
  detail > 0 && performance.now() - movedAt < doubleClick

/** Closes one row, opens the next and scrolls it to the top. */
export function goToRow(from: string, to: string): void {
  movedAt = performance.now()
  const left = rowOf(from)
  const row = rowOf(to)
  if (!row) return
  if (left) left.open = false
  unfoldAround(row)
  row.scrollIntoView({ block: 'start' })
  row.querySelector('summary')?.focus({ preventScroll: true })
}
