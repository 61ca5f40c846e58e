/** Many shops on a local port, each with a page of the sample shop, beside the stand-in for Mercado Pago's hosts. */
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { makeCertificate } from '../../demo/certificate.ts'
import { checkouts } from '../../demo/checkouts.ts'
import { standIn } from '../../demo/hosts.ts'
import { respond } from '../../demo/respond.ts'

const pages = checkouts.map(({ url }) => new URL(url)).filter(({ protocol }) => protocol === 'https:')

export interface ManyShops {
  /** An address of each shop. */
  urls: readonly string[]
  /** Arguments of a Chromium that is to find them. */
  args: readonly string[]
  close(): void
}

export async function openShops(count: number): Promise<ManyShops> {
  const { key, cert, spki } = await makeCertificate([...Object.values(standIn)])
  const server = https.createServer({ key, cert }, (request, response) => {
    const asked = new URL(request.url ?? '/', `https://${request.headers.host}`)
    const shop = /^tienda-(\d+)\.example$/.exec(asked.hostname)
    const host = shop ? pages[Number(shop[1]) % pages.length]!.hostname : asked.hostname
    const { status, type, body } = respond(host, asked)
    response.writeHead(status, { 'content-type': type, 'access-control-allow-origin': '*' })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    urls: Array.from({ length: count }, (_, index) => `https://tienda-${index}.example${pages[index % pages.length]!.pathname}`),
    args: [`--host-resolver-rules=MAP *:443 127.0.0.1:${port}`, `--ignore-certificate-errors-spki-list=${spki}`],
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}
