/** The room that the browser gives the extension. */

/** The part of it from which on a tester is told, before anything is refused. */
const nearly = 0.8

/** Whether little of it is left; false where the browser does not say. */
export async function isNearlyFull(): Promise<boolean> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate().catch(() => ({ usage: 0, quota: 0 }))
  return quota > 0 && usage / quota > nearly
}
