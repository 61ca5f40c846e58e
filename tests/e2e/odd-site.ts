/** A small http server for pages with problems. */
import http from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { makeCertificate } from '../../demo/certificate.ts'

export interface OddSite {
  /** An address on the http server. */
  url(path: string): string
  /** The same server with an untrusted certificate. */
  untrusted: string
  /** An address without a server. */
  refused: string
  close(): Promise<void>
}

/** A title with terminal control sequences, direction characters and line breaks. */
const nastyTitle = 'Pago \u001b[31m\u001b]0;x\u0007 \u202eoculto\u2028fin'

/** The smallest file that the browser's viewer accepts. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]>>endobj
trailer<</Root 1 0 R>>
%%EOF`

const pages: Record<string, (response: http.ServerResponse) => void> = {
  '/plain': (response) => response.setHeader('content-type', 'text/html').end('<!doctype html><title>Plain</title><p>Hi'),
  '/nasty': (response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><title>${nastyTitle}</title><p>Hi`),
  '/invoice.pdf': (response) => response.setHeader('content-type', 'application/pdf').end(pdf),
  '/download': (response) => response.setHeader('content-disposition', 'attachment').end('saved, not shown'),
  // The image never loads, so the load event never fires.
  '/never-loads': (response) =>
    response.setHeader('content-type', 'text/html').end('<!doctype html><title>Slow</title><img src="/silence">'),
  '/silence': () => {},
  '/moves-on': (response) =>
    response
      .setHeader('content-type', 'text/html')
      .end('<!doctype html><title>Before</title><script>location.replace("/plain")</script>'),
  // By another name of this machine, which is another shop.
  '/leaves': (response) => response.writeHead(302, { location: `http://localhost:${response.socket!.localPort}/plain` }).end(),
  '/dialogs': (response) =>
    response
      .setHeader('content-type', 'text/html')
      .end(
        '<!doctype html><title>Dialogs</title><script>onload = () => { open("/plain"); alert(1); confirm(2); print(); onbeforeunload = () => "stay" }</script>',
      ),
  '/broken': (response) => {
    response.statusCode = 500
    response.end()
  },
}

const listener: http.RequestListener = (request, response) => {
  const page = pages[request.url ?? '']
  if (page) return page(response)
  response.statusCode = 404
  response.end('Not found')
}

async function listen(server: http.Server | https.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

async function stop(server: http.Server | https.Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

/** Starts the server on free ports. */
export async function openOddSite(): Promise<OddSite> {
  const plain = http.createServer(listener)
  const { key, cert } = await makeCertificate(['localhost'])
  const secure = https.createServer({ key, cert }, listener)
  const nobody = http.createServer()
  const [port, securePort, freePort] = await Promise.all([plain, secure, nobody].map(listen))
  await stop(nobody)
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    untrusted: `https://localhost:${securePort}/plain`,
    refused: `http://127.0.0.1:${freePort}/`,
    close: async () => void (await Promise.all([plain, secure].map(stop))),
  }
}
