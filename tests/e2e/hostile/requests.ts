/** The browser's own record of the requests that its parts send. */
import type { CDPSession, Page, Target } from 'puppeteer-core'
import type { Session } from '../../../runner/session.ts'
import { kind } from '../harness.ts'

type Requests = Map<string, { url: string; ended: string }>

/** Requests of a target as recorded by the browser, and how each ended. */
export async function listen(target: Target): Promise<Requests> {
  const requests: Requests = new Map()
  const devtools: CDPSession = await target.createCDPSession()
  devtools.on('Network.requestWillBeSent', ({ requestId, request }) =>
    requests.set(requestId, { url: request.url, ended: 'open' }),
  )
  const end = (requestId: string, ended: string) => {
    const request = requests.get(requestId)
    if (request) request.ended = ended
  }
  devtools.on('Network.responseReceived', ({ requestId, response }) =>
    end(requestId, response.fromDiskCache ? 'cache' : 'network'),
  )
  devtools.on('Network.requestServedFromCache', ({ requestId }) => end(requestId, 'cache'))
  devtools.on('Network.loadingFailed', ({ requestId, errorText }) => end(requestId, errorText))
  await devtools.send('Network.enable')
  return requests
}

/** Requests of each part of the browser as recorded by Chromium, to compare with the server's record. */
export async function watch({ browser }: Session, page: Page) {
  if (kind === 'firefox') return null
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker')
  return { ofPage: await listen(page.target()), ofWorker: await listen(worker), ofPopup: new Map() as Requests }
}
