/** Asks a tab's page where everything stands that a picture covers or marks. */
import browser from 'webextension-polyfill'
import type { PicturePlaces, Wanted } from '../../content/picture-places.ts'
import script from '../../content/picture-places.ts?script&iife'

/** Rejects where no script may run. */
export async function placesIn(tabId: number, wanted: readonly Wanted[]): Promise<PicturePlaces> {
  const target = { tabId, frameIds: [0] }
  await browser.scripting.executeScript({ target, files: [script] })
  const [answer] = await browser.scripting.executeScript({
    target,
    func: (all: readonly Wanted[]) =>
      (globalThis as { semaforoPlaces?: (wanted: readonly Wanted[]) => Promise<PicturePlaces> }).semaforoPlaces?.(all),
    args: [wanted],
  })
  if (!answer?.result) throw new Error('No places')
  return answer.result as PicturePlaces
}
