/**
 * Runs `work` when the browser has nothing more urgent to do, such as drawing what was just rendered; at the latest after half a second.
 * @returns calls it off
 */
export function whenIdle(work: () => void): () => void {
  const asked = requestIdleCallback(work, { timeout: 500 })
  return () => cancelIdleCallback(asked)
}
