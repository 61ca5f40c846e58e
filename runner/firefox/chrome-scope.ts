/** Calls functions of `internals.js` in Firefox's own windows. */
import fs from 'node:fs'
import type { Browser } from 'puppeteer-core'

export interface ChromeScope {
  /** Calls a function of `internals.js`. Arguments and result are passed as JSON. */
  call(name: string, ...args: unknown[]): Promise<unknown>
  /** Whether Firefox is connected. Puppeteer itself notices a crash only when the last process has ended. */
  isConnected(): boolean
  /** Listens to an event of WebDriver BiDi. */
  on<Event>(name: string, listener: (event: Event) => void): void
}

/** The part of Puppeteer's WebDriver BiDi connection that is used here; its types are not exported. */
interface Connection {
  closed: boolean
  send(method: string, params: object): Promise<{ result: unknown }>
  on(name: string, listener: (event: never) => void): void
}

type Evaluated = { type: 'success'; result: { value?: string } } | { type: 'exception'; exceptionDetails: { text: string } }

const internals = fs.readFileSync(new URL('internals.js', import.meta.url), 'utf8').replace(/^;(?=\(\{)/m, '')

export function chromeScopeOf(browser: Browser): ChromeScope {
  const { connection } = browser as unknown as { connection: Connection }

  /** The context of one of the browser's own windows. */
  async function anyWindow(): Promise<string> {
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 })
    const { contexts } = result as { contexts: { context: string; url: string }[] }
    const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml')
    if (!window) throw new Error('the browser has no window')
    return window.context
  }

  return {
    async call(name, ...args) {
      const call = `(${internals.trim()}).${name}(...${JSON.stringify(args)})`
      const { result } = await connection.send('script.evaluate', {
        target: { context: await anyWindow() },
        expression: `(async () => JSON.stringify(await ${call}))()`,
        awaitPromise: true,
      })
      const evaluated = result as Evaluated
      if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails.text)
      return evaluated.result.value === undefined ? undefined : JSON.parse(evaluated.result.value)
    },
    isConnected: () => !connection.closed,
    on: (name, listener) => connection.on(name, listener),
  }
}
