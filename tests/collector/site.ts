/** A server for every host: serves fixture pages under any address, and stubs for the files that they load. */
import fs from 'node:fs'
import http from 'node:http'
import https from 'node:https'
import path from 'node:path'
import { makeCertificate } from '../../demo/certificate.ts'
import { respond } from '../../demo/respond.ts'

const fixtures = path.resolve(import.meta.dirname, '../fixtures')
const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
}

const picture = {
  status: 200,
  type: 'image/svg+xml',
  body: '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="60"><rect width="320" height="60" fill="#666"/></svg>',
}

/** The page to serve for the next document request, whatever its address. */
export interface Served {
  html: string
}

export interface Site {
  /** Arguments that send every host name of the browser here. */
  browserArgs: string[]
  served: Served
  close(): void
}

export async function openSite(): Promise<Site> {
  const served: Served = { html: '' }
  const answer: http.RequestListener = (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`)
    const file = path.join(
      fixtures,
      'assets',
      url.hostname === 'tienda.example' ? url.pathname : path.join(url.hostname, `${url.pathname}.js`),
    )
    const asset = [file, path.join(fixtures, 'assets', url.pathname)].find(
      (name) => fs.existsSync(name) && fs.statSync(name).isFile(),
    )
    if (asset) {
      response.setHeader('content-type', types[path.extname(asset) || '.js'] ?? 'application/octet-stream')
      // A module of another origin is loaded only with this header; the fixtures stand for hosts that send it.
      response.setHeader('access-control-allow-origin', '*')
      response.setHeader('cache-control', url.searchParams.has('no-store') ? 'no-store' : 'max-age=600')
      response.end(fs.readFileSync(asset))
    } else if (
      request.headers['sec-fetch-dest'] === 'document' ||
      (/text\/html/.test(request.headers.accept ?? '') && request.headers['sec-fetch-dest'] !== 'iframe')
    ) {
      response.setHeader('content-type', types['.html']!)
      response.end(served.html)
    } else {
      // Files that the sample shop's pages load, and a picture for any other that is not said to be missing; 404 for anything else.
      const isPicture = request.headers['sec-fetch-dest'] === 'image' && !/missing/.test(url.pathname)
      const known = respond(url.hostname, url)
      const { status, type, body } = known.status === 404 && isPicture ? picture : known
      response.statusCode = status
      if (status !== 404) response.setHeader('content-type', type)
      response.end(status === 404 ? undefined : body)
    }
  }
  const { key, cert, spki } = await makeCertificate(['tienda.example'])
  const secure = https.createServer({ key, cert }, answer)
  const plain = http.createServer(answer)
  const port = (server: http.Server | https.Server) => (server.address() as { port: number }).port
  await Promise.all([secure, plain].map((server) => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))))
  return {
    browserArgs: [
      `--host-resolver-rules=MAP *:443 127.0.0.1:${port(secure)}, MAP *:80 127.0.0.1:${port(plain)}`,
      `--ignore-certificate-errors-spki-list=${spki}`,
    ],
    served,
    close() {
      for (const server of [secure, plain]) {
        server.close()
        server.closeAllConnections()
      }
    },
  }
}
