/**
 * Gives the collector the texts of the page's scripts as the browser has them in memory. An extension asks the browser's cache with `fetch`; in
 * a driver's isolated world a `fetch` counts as the page's own, so its policy could refuse it and report it to a server, and its service worker
 * sees it. The cache is asked only where there is neither, for what the page itself does not hold, such as a worker's script.
 */
import { evaluateIn, type Session, worldName } from './devtools.ts'

const asking = 'semaforoAsks'
const answering = 'semaforoAnswers'

/**
 * Puts a function in the place of the world's `fetch`, which asks us. Nothing of it is in the page's own world.
 * @param isFree whether the page has no policy
 */
const askForTexts = (isFree: boolean) => `(() => {
  const waiting = new Map()
  let asked = 0
  const ask = globalThis.${asking}
  const own = globalThis.fetch
  const mayFetch = () => ${isFree} && !navigator.serviceWorker?.controller
  globalThis.${answering} = (id, text) => {
    waiting.get(id)?.(text)
    waiting.delete(id)
  }
  globalThis.fetch = (address, options) => new Promise((resume) => {
    const id = ++asked
    waiting.set(id, (text) =>
      resume(text === null && mayFetch() ? own(address, options) : { ok: text !== null, text: async () => text }))
    ask(JSON.stringify({ id, address }))
  })
  return null
})()`

export interface ScriptTexts {
  /** Prepares a frame's world for the collector. */
  giveTo(frameId: string, contextId: number): Promise<void>
}

export async function scriptTexts(session: Session): Promise<ScriptTexts> {
  const frames = new Map<number, string>()
  const answer = async (contextId: number, { id, address }: { id: number; address: string }) => {
    const text = await textOf(session, frames.get(contextId)!, address)
    await evaluateIn(session, contextId, `globalThis.${answering}(${id}, ${JSON.stringify(text)}); null`)
  }
  type Called = { name: string; payload: string; executionContextId: number }
  session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }: Called) => {
    // A frame that is gone needs no answer.
    if (name === asking && frames.has(executionContextId)) answer(executionContextId, JSON.parse(payload)).catch(() => {})
  })
  await session.send('Runtime.addBinding', { name: asking, executionContextName: worldName })
  return {
    async giveTo(frameId, contextId) {
      frames.set(contextId, frameId)
      await evaluateIn(session, contextId, askForTexts(await hasNoPolicy(session, frameId)))
    },
  }
}

/** False also where it cannot be told. */
async function hasNoPolicy(session: Session, frameId: string): Promise<boolean> {
  const found = session.send('Network.getSecurityIsolationStatus', { frameId }) as Promise<{ status: { csp?: unknown[] } }>
  return found.then(
    ({ status }) => !status.csp?.length,
    () => false,
  )
}

/** Null where the browser has it no more. */
async function textOf(session: Session, frameId: string, url: string): Promise<string | null> {
  try {
    const found = (await session.send('Page.getResourceContent', { frameId, url })) as { content: string; base64Encoded: boolean }
    return found.base64Encoded ? Buffer.from(found.content, 'base64').toString() : found.content
  } catch {
    return null
  }
}
