/** The Chrome DevTools protocol, as far as a page is read with it: the same through Puppeteer and Playwright. */

/** A session with one page. Both drivers give such an object. */
export interface Session {
  send(method: string, params?: object): Promise<unknown>
  on(event: string, listener: (event: never) => void): unknown
  detach(): Promise<void>
}

/** One frame of the page's own process. */
export interface Frame {
  id: string
  parentId?: string
  url: string
}

interface FrameTree {
  frame: Frame
  childFrames?: FrameTree[]
}

interface Evaluated {
  result: { value?: unknown; objectId?: string }
  exceptionDetails?: { text: string; exception?: { description?: string } }
}

/** The world that nothing of the page sees, and that sees nothing of the page's scripts. */
export const worldName = 'semaforo'

/** The page's frames, the top one first. */
export async function framesOf(session: Session): Promise<Frame[]> {
  const flat = ({ frame, childFrames = [] }: FrameTree): Frame[] => [frame, ...childFrames.flatMap(flat)]
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree }
  return flat(frameTree)
}

/** A new or existing isolated world in a frame. */
export async function isolatedWorld(session: Session, frameId: string): Promise<number> {
  const { executionContextId } = (await session.send('Page.createIsolatedWorld', { frameId, worldName })) as {
    executionContextId: number
  }
  return executionContextId
}

/** The page's own world of each frame, by the frame's id; kept up to date. */
export async function pageWorlds(session: Session): Promise<Map<string, number>> {
  const worlds = new Map<string, number>()
  type Created = { context: { id: number; auxData?: { isDefault?: boolean; frameId?: string } } }
  session.on('Runtime.executionContextCreated', ({ context: { id, auxData } }: Created) => {
    if (auxData?.isDefault && auxData.frameId) worlds.set(auxData.frameId, id)
  })
  await session.send('Runtime.enable')
  return worlds
}

/** The value of an expression, or of the promise that it gives, in one world. Rejects when it throws. */
export async function evaluateIn(session: Session, contextId: number, expression: string): Promise<unknown> {
  const evaluated = (await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  })) as Evaluated
  const { result, exceptionDetails } = evaluated
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}
