/** The room that the browser gives the extension. */

export interface Room {
  /** Bytes taken, about. */
  usage: number
  /** Whether little is left; false where the browser does not say. */
  isShort: boolean
}

/** The part of it from which on a tester is told, before anything is refused. */
const nearly = 0.8

export async function roomTaken(): Promise<Room> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate().catch(() => ({ usage: 0, quota: 0 }))
  return { usage, isShort: quota > 0 && usage / quota > nearly }
}
