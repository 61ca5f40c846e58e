/** Closes the open journeys of the extension, so that the next click begins another. */
import type { Popup, Session } from './session.ts'

/** The database's name as in `src/background/journeys/database.ts`. */
const databaseName = 'semaforo'

/** Run in the popup, as the extension's background may be asleep, or in the background. Where there is no database yet there is no journey either, and none may be made here. */
const closeAll = `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  if (!(await indexedDB.databases()).some(({ name }) => name === '${databaseName}')) return null
  const database = await done(indexedDB.open('${databaseName}'))
  const journeys = database.transaction('journeys', 'readwrite').objectStore('journeys')
  for (const journey of await done(journeys.getAll())) {
    if (journey.open) await done(journeys.put({ ...journey, open: false }))
  }
  database.close()
  return null
})()`

export const closeJourneys = async (popup: Popup): Promise<void> => void (await popup.evaluate(closeAll))

export const closeJourneysIn = async ({ inBackground }: Pick<Session, 'inBackground'>): Promise<void> =>
  void (await inBackground(closeAll))
