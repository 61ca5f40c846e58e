/**
 * Gives the collector the closed shadow roots, which an extension gets from the browser (`chrome.dom`). The DevTools protocol knows them, too, so
 * they are handed to the isolated world, where the page cannot see them.
 */
import { evaluateIn, type Session } from './devtools.ts'

/** A node as the protocol describes it, as far as it is looked at. */
interface Node {
  backendNodeId: number
  /** Of a frame's element: the frame's. */
  frameId?: string
  shadowRootType?: 'user-agent' | 'open' | 'closed'
  children?: Node[]
  shadowRoots?: Node[]
  contentDocument?: Node
}

interface Found {
  frameId: string
  host: number
  root: number
}

/** What an extension has as `chrome.dom`, in a world that has no such thing. */
const giveDom = `(() => {
  const roots = globalThis.semaforoRoots = new WeakMap()
  globalThis.chrome = { dom: { openOrClosedShadowRoot: (element) => roots.get(element) ?? element.shadowRoot } }
  return null
})()`

const keepRoot = 'function (root) { globalThis.semaforoRoots?.set(this, root) }'

/**
 * Elements of page and frames above which closed roots are not looked for: the protocol describes each element, which takes a second for so
 * many. The collector stops there, too, and says so in `limitsReached`, so that nothing passes for want of what was not seen.
 */
const most = 10_000

/** Counts them. Through the prototypes, because a page's elements may be named like the document's functions. */
const countElements = `(() => {
  const find = (from, selector) => Document.prototype.querySelectorAll.call(from, selector)
  const within = (from) => [...find(from, 'iframe,frame')].map((frame) => frame.contentDocument).filter(Boolean)
  const count = (from) => within(from).reduce((sum, inner) => sum + count(inner), find(from, '*').length)
  return count(document)
})()`

export interface ClosedRoots {
  /** Prepares a frame's world for the collector. */
  giveTo(frameId: string, contextId: number): Promise<void>
}

/** @param topWorld the isolated world of the top frame */
export async function closedRoots(session: Session, topFrame: string, topWorld: number): Promise<ClosedRoots> {
  const isSmall = ((await evaluateIn(session, topWorld, countElements)) as number) <= most
  const found = isSmall ? closedIn(await documentOf(session), topFrame) : []
  const objectOf = async (backendNodeId: number, executionContextId: number) => {
    const { object } = (await session.send('DOM.resolveNode', { backendNodeId, executionContextId })) as {
      object: { objectId: string }
    }
    return object.objectId
  }
  return {
    async giveTo(frameId, contextId) {
      await evaluateIn(session, contextId, giveDom)
      for (const { host, root } of found.filter((each) => each.frameId === frameId)) {
        try {
          const [objectId, given] = [await objectOf(host, contextId), await objectOf(root, contextId)]
          await session.send('Runtime.callFunctionOn', {
            objectId,
            functionDeclaration: keepRoot,
            arguments: [{ objectId: given }],
          })
        } catch {
          // Removed from the page meanwhile.
        }
      }
    },
  }
}

const documentOf = async (session: Session): Promise<Node> =>
  ((await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node }).root

/** All closed shadow roots below a node, with their hosts. Not recursive: a page may be nested as deep as it likes. */
function closedIn(top: Node, topFrame: string): Found[] {
  const found: Found[] = []
  const left = [{ node: top, frameId: topFrame }]
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, frameId } = next
    for (const root of node.shadowRoots ?? []) {
      if (root.shadowRootType === 'user-agent') continue
      if (root.shadowRootType === 'closed') found.push({ frameId, host: node.backendNodeId, root: root.backendNodeId })
      left.push({ node: root, frameId })
    }
    for (const child of node.children ?? []) left.push({ node: child, frameId })
    if (node.contentDocument && node.frameId) left.push({ node: node.contentDocument, frameId: node.frameId })
  }
  return found
}
