/**
 * Runs `work` when the browser has nothing more urgent to do, as drawing what was just rendered, and at the latest after half a second.
 * @returns calls it off
 */
export function whenIdle(work: () => void): () => void {
  const asked = requestIdleCallback(work, { timeout: 500 })
  return () => cancelIdleCallback(asked)
}
