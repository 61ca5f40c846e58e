/** Calls into Firefox's own windows. What happens there is in `internals.js`. */
import fs from 'node:fs'
import type { Browser } from 'puppeteer-core'

export interface ChromeScope {
  /** Calls a function of `internals.js`. Arguments and value travel as JSON. */
  call(name: string, ...args: unknown[]): Promise<unknown>
  /** Whether Firefox is at the other end. Puppeteer notices its end only when the last of its processes is gone. */
  isConnected(): boolean
  /** Hears of an event of WebDriver BiDi. */
  on<Event>(name: string, listener: (event: Event) => void): void
}

/** The part of WebDriver BiDi that is used here. Puppeteer keeps its connection out of its types. */
interface Connection {
  closed: boolean
  send(method: string, params: object): Promise<{ result: unknown }>
  on(name: string, listener: (event: never) => void): void
}

type Evaluated = { type: 'success'; result: { value?: string } } | { type: 'exception'; exceptionDetails: { text: string } }

const internals = fs.readFileSync(new URL('internals.js', import.meta.url), 'utf8').replace(/^;(?=\(\{)/m, '')

export function chromeScopeOf(browser: Browser): ChromeScope {
  const { connection } = browser as unknown as { connection: Connection }

  /** Any of the browser's own windows. */
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
