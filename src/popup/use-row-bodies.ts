import { useEffect, useState } from 'preact/hooks'
import { whenIdle } from '../ui/when-idle.ts'
import { hasOpenRows } from './use-kept-view.ts'

/** Rows that were complete once stay so when the page is audited again. */
let complete = false

/**
 * Whether rows are drawn with what they show when they are opened. Not before the verdict is on the screen: it is four fifths of all
 * elements. At once where a row of `page` was left open.
 */
export function useRowBodies(page: string): boolean {
  const [drawn, draw] = useState(complete || hasOpenRows(page))
  useEffect(
    () =>
      whenIdle(() => {
        complete = true
        draw(true)
      }),
    [],
  )
  return drawn
}
