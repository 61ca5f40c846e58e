/** The browsers of a worker process: one in use, replaced when it dies or is used up. */
import type { Session } from '../session.ts'

interface Browser {
  session: Session
  /** Shops that were begun in it, and those of them that have not ended. */
  begun: number
  open: number
}

/** After so many shops a browser is replaced, with all that it has kept of them. */
const shopsPerBrowser = 100

export function browserPool(start: () => Promise<Session>) {
  let current: Promise<Browser> | undefined

  function currentOne(): Promise<Browser> {
    current ??= start().then((session) => ({ session, begun: 0, open: 0 }))
    return current
  }

  const closing = ({ session }: Browser) => session.close().catch(() => {})

  /** The browser for one more shop. Rejects when it does not start. */
  async function take(): Promise<Browser> {
    for (;;) {
      const asked = currentOne()
      const browser = await asked
      if (browser.session.isAlive() && browser.begun < shopsPerBrowser) {
        browser.begun += 1
        browser.open += 1
        return browser
      }
      if (current !== asked) continue
      current = undefined
      if (browser.open === 0) await closing(browser)
    }
  }

  return {
    /** Starts the first browser. */
    ready: async () => (await currentOne()).session,
    /** Does `act` for one shop. A browser that is no longer current is closed after the last of its shops. */
    async use<Value>(act: (session: Session) => Promise<Value>): Promise<Value> {
      const browser = await take()
      try {
        return await act(browser.session)
      } finally {
        browser.open -= 1
        if (browser.open === 0 && (await current?.catch(() => undefined)) !== browser) await closing(browser)
      }
    },
    async close(): Promise<void> {
      const browser = await current?.catch(() => undefined)
      if (browser) await closing(browser)
    },
  }
}
