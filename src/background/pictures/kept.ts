/** Pictures in the database, under their journey. Those of private windows are not kept. */
import type { KeptPicture } from '../../messaging/picture.ts'
import { database } from '../journeys/database.ts'
import { inOne, picturesOf } from '../journeys/transaction.ts'

export const keepPicture = (journey: string, picture: KeptPicture): Promise<void> =>
  inOne(async (transaction) => transaction.objectStore('pictures').put({ ...picture, journey }))

/** A journey's pictures, oldest first. */
export async function picturesIn(journey: string): Promise<KeptPicture[]> {
  return (await database()).getAll('pictures', picturesOf(journey))
}

/** Replaces a picture by one on which more is covered. Its crops are left out, because they show what was there before. */
export const repaintPicture = (journey: string, takenAt: string, picture: string): Promise<void> =>
  inOne(async (transaction) => {
    const pictures = transaction.objectStore('pictures')
    const before = await pictures.get([journey, takenAt])
    if (!before) return
    await pictures.put({
      ...before,
      picture,
      covered: before.covered + 1,
      marks: before.marks.map((mark) => ({ ...mark, crop: '' })),
    })
  })

export const deletePicture = (journey: string, takenAt: string): Promise<void> =>
  inOne(async (transaction) => transaction.objectStore('pictures').delete([journey, takenAt]))
