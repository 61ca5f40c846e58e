/** Serves the benchmark's pages on a local port. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { frameOf, pageOf, type Shape } from './pages.ts'

export interface Site {
  url(shape: Shape, count: number): string
  close(): void
}

/** Cross-origin isolated, because only such pages get a clock finer than a tenth of a millisecond. */
const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

function markup(path: string): string | undefined {
  const [, kind, count, shape] = /^\/(page|frame)\/(\d+)(?:\/(\w+))?/.exec(path) ?? []
  if (!kind) return undefined
  return kind === 'frame' ? frameOf(Number(count)) : pageOf(shape as Shape, Number(count))
}

export async function openSite(): Promise<Site> {
  const kept = new Map<string, string | undefined>()
  const server = http.createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/, '')
    if (!kept.has(path)) kept.set(path, markup(path))
    const html = kept.get(path)
    response.writeHead(html === undefined ? 404 : 200, headers)
    response.end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: (shape, count) => `http://localhost:${port}/page/${count}/${shape}`,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
