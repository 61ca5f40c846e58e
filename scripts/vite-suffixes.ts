import { pathToFileURL } from 'node:url'
import type { Plugin } from 'vite'

/** The public suffixes as `tldts-icann` ships them: each node's labels, with their lengths and the nodes that they lead to. */
export interface Suffixes {
  /** Whether a suffix ends at a node. */
  nodeFlags: Uint8Array
  /** Where each node's labels begin, and after the last node their number. */
  edgeStart: Uint16Array
  edgeLength: Uint8Array
  edgeChild: Uint16Array
  labelText: string
  rulesRoot: number
  exceptionsRoot: number
}

const file = 'tldts-icann/dist/es6/src/data/trie.js'

/**
 * Leaves out the top-level domains below which nothing is registered but domains: 1,400 of 1,600. A name without a rule has its last label as
 * suffix, which is what their rules say. Takes 5 KB off the download.
 */
export function withoutPlainDomains(): Plugin {
  return {
    name: 'semaforo:suffixes',
    apply: 'build',
    async transform(_, id) {
      if (!id.replaceAll('\\', '/').endsWith(file)) return null
      return { code: codeOf(withoutPlain(await import(pathToFileURL(id).href))), map: null }
    },
  }
}

/** The same suffixes without those that no rule is needed for. */
export function withoutPlain(all: Suffixes): Suffixes {
  const { nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot } = all
  const isPlain = (node: number, edge: number) => {
    const child = edgeChild[edge]!
    return node === rulesRoot && nodeFlags[child] === 1 && edgeStart[child] === edgeStart[child + 1]
  }
  const kept: number[] = []
  const starts: number[] = []
  const labels: string[] = []
  let offset = 0
  for (let node = 0; node < nodeFlags.length; node += 1) {
    starts.push(kept.length)
    for (let edge = edgeStart[node]!; edge < edgeStart[node + 1]!; edge += 1) {
      const end = offset + edgeLength[edge]!
      if (!isPlain(node, edge)) {
        kept.push(edge)
        labels.push(labelText.slice(offset, end))
      }
      offset = end
    }
  }
  return {
    ...all,
    edgeStart: Uint16Array.from([...starts, kept.length]),
    edgeLength: Uint8Array.from(kept, (edge) => edgeLength[edge]!),
    edgeChild: Uint16Array.from(kept, (edge) => edgeChild[edge]!),
    labelText: labels.join(''),
  }
}

/** The module of such suffixes. */
export const codeOf = ({ nodeFlags, edgeStart, edgeLength, edgeChild, labelText, rulesRoot, exceptionsRoot }: Suffixes): string =>
  [
    `export const nodeFlags = new Uint8Array([${nodeFlags}])`,
    `export const edgeStart = new Uint16Array([${edgeStart}])`,
    `export const edgeLength = new Uint8Array([${edgeLength}])`,
    `export const edgeChild = new Uint16Array([${edgeChild}])`,
    `export const labelText = ${JSON.stringify(labelText)}`,
    `export const rulesRoot = ${rulesRoot}, exceptionsRoot = ${exceptionsRoot}`,
  ].join('\n')
