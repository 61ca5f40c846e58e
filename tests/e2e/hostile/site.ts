/** A server for hostile pages: each has its own address, and all requests are recorded. */
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll } from 'vitest'

export interface Served {
  type?: string
  headers?: Record<string, string>
}

export interface Arrived {
  path: string
  headers: http.IncomingHttpHeaders
  at: number
}

export interface HostileSite {
  /** Every request so far, in the order of arrival. */
  arrived: Arrived[]
  /** Serves `body` and returns its address; set `path` if a page has to know its own address. */
  serve(body: string, served?: Served & { path?: string }): string
  origin: string
}

/** A checkout with one fault that must always be found: a card number field with a name. */
export const namedField = '<form id="pay"><input id="cardNumber" data-checkout="cardNumber" name="card"></form>'
export const sdk = '<script src="https://secure.mlstatic.com/sdk/javascript/v1/mercadopago.js"></script>'

/** `first` runs before everything else in the page; `last` is placed after the form. */
export const checkout = ({ first = '', last = '', form = namedField } = {}) =>
  `<!doctype html><html lang="es-AR"><head><title>Pagar</title>${first}${sdk}</head><body><h1>Pagar</h1>${form}${last}</body></html>`

/** The selector of a frame of `framed`. */
export const frameId = (index: number) => `#frame-${index}`

/** Frames of these addresses, so that one click reads many pages. */
export const framed = (addresses: readonly string[]) =>
  addresses
    .map((address, index) => `<iframe id="${frameId(index).slice(1)}" src="${address}" width="300" height="200"></iframe>`)
    .join('')

export const script = (code: string) => `<script>${code}</script>`

/** Starts the server before the tests of a file and ends it after. */
export function useSite(): HostileSite {
  const pages = new Map<string, { body: string } & Served>()
  const arrived: Arrived[] = []
  const server = http.createServer((request, response) => {
    const path = request.url ?? '/'
    arrived.push({ path, headers: request.headers, at: Date.now() })
    const page = pages.get(path.replace(/[?].*/, ''))
    response.statusCode = page ? 200 : 404
    for (const [name, value] of Object.entries(page?.headers ?? {})) response.setHeader(name, value)
    response.setHeader('content-type', page?.type ?? 'text/html; charset=utf-8')
    response.end(page?.body ?? '')
  })
  let port = 0
  beforeAll(async () => {
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    port = (server.address() as AddressInfo).port
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const site = {
    arrived,
    get origin() {
      return `http://127.0.0.1:${port}`
    },
    serve(body: string, { path = `/page-${pages.size}`, ...served }: Served & { path?: string } = {}) {
      pages.set(path, { body, ...served })
      return `${site.origin}${path}`
    },
  }
  return site
}
