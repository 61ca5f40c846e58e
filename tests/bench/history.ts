/** What a long history costs: the list of ten thousand audits, a search, the next page; and a click beside them. */

import { checkouts } from '../../demo/checkouts.ts'
import { startShop } from '../../demo/server.ts'
import { type ChromiumSession, launch } from '../../runner/browser.ts'
import { replyOf } from '../../runner/click.ts'
import { sampleArgs } from '../../runner/sample-shop.ts'
import { browserPath } from './lab.ts'
import { median } from './numbers.ts'
import type { Section } from './report.ts'
import { figure, table } from './table.ts'

/** Copies what a click has kept as the audits of other shops. `Database` names are those of `src/background/journeys/database.ts`. */
const fill = (count: number) => `(async () => {
  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const database = await done(indexedDB.open('semaforo'))
  const [record] = await done(database.transaction('journeys').objectStore('journeys').getAll())
  const { audit } = await done(database.transaction('audits').objectStore('audits').get(record.id))
  for (let from = 0; from < ${count}; from += 1000) {
    const transaction = database.transaction(['journeys', 'audits'], 'readwrite')
    for (let index = from; index < from + 1000; index++) {
      const id = 'kept-' + index
      const shop = 'tienda-' + (index % 500) + '.example'
      const changedAt = new Date(Date.parse(record.changedAt) - index * 60000).toISOString()
      transaction.objectStore('journeys').put({ ...record, id, shop, changedAt, open: false, steps: [], size: 0, emptied: true })
      transaction.objectStore('audits').put({ journey: id, audit: { ...audit, shop } })
    }
    await new Promise((resolve) => { transaction.oncomplete = resolve })
  }
  database.close()
})()`

/** Milliseconds from opening the page until the list is drawn, of a search, and of the next page. */
async function listTimes(session: ChromiumSession) {
  const page = await session.browser.newPage()
  await page.evaluateOnNewDocument(`{
    const look = () => {
      if (document.querySelector('[data-journey]')) globalThis.listedAt = performance.now()
      else requestAnimationFrame(look)
    }
    requestAnimationFrame(look)
  }`)
  await page.goto(`chrome-extension://${session.extension.id}/src/report/index.html`)
  const listed = await page.waitForFunction('globalThis.listedAt')
  const opened = (await listed.jsonValue()) as number
  const timed = (act: string, until: string) =>
    page.evaluate(`(async () => {
      const start = performance.now()
      ${act}
      while (!(${until})) await new Promise((later) => setTimeout(later, 1))
      return performance.now() - start
    })()`) as Promise<number>
  const rows = `document.querySelectorAll('[data-journey]').length`
  const more = await timed(`document.querySelector('[data-part="more"]').click()`, `${rows} === 100`)
  const searched = await timed(
    `const field = document.querySelector('[data-part="search"]'); field.value = 'tienda-499.'; field.dispatchEvent(new Event('input', { bubbles: true }))`,
    `${rows} === 20`,
  )
  await page.close()
  return { opened, more, searched }
}

export async function benchHistory(built: string, rounds: number, say: (what: string) => void): Promise<Section> {
  const count = 10_000
  const shop = await startShop()
  const session = await launch({ executablePath: await browserPath(), extensionPath: built, args: sampleArgs(shop) })
  try {
    const page = await session.browser.newPage()
    await page.goto(checkouts[0]!.url)
    const popup = await session.clickIcon(page)
    await replyOf(popup)
    say(`${count} audits are written`)
    await popup.evaluate(fill(count))
    await popup.close()
    const measured: Awaited<ReturnType<typeof listTimes>>[] = []
    for (let round = 0; round < rounds; round++) measured.push(await listTimes(session))
    const of = (part: 'opened' | 'more' | 'searched') => median(measured.map((each) => each[part]))
    return {
      title: 'A long history',
      text: [
        `${count.toLocaleString('en')} audits are kept, of 500 shops. Milliseconds from opening the page until the list is drawn, from “show more” until the next fifty are there, and from a letter typed into the search until what it finds is (of which the page waits 150 for the next letter). Median of ${rounds}.`,
        table(['', 'list', 'next page', 'search'], [['ms', figure(of('opened')), figure(of('more')), figure(of('searched'))]]),
      ],
      aims: [
        {
          what: `the list of ${count.toLocaleString('en')} audits`,
          aim: '< 1,000 ms',
          measured: `${figure(of('opened'))} ms`,
          met: of('opened') < 1000,
        },
      ],
    }
  } finally {
    await session.close()
    await shop.close()
  }
}
