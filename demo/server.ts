/** Serves the sample shop and the stand-in for Mercado Pago's hosts on local ports. */
import http from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { makeCertificate } from './certificate.ts'
import { plainHosts, secureHosts } from './hosts.ts'
import { respond } from './respond.ts'

export interface Shop {
  /** Host names of the shop, and those of Mercado Pago that the stand-in serves. */
  hosts: { secure: readonly string[]; plain: readonly string[] }
  /** The local ports in place of 443 and 80. */
  ports: { secure: number; plain: number }
  /** The one certificate to trust, and the authority that signed it. */
  spki: string
  authority: string
  close(): Promise<void>
}

const listener: http.RequestListener = (request, response) => {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  const { status, type, body } = respond(host, new URL(request.url ?? '/', `http://${host}`))
  request.resume()
  response.writeHead(status, { 'content-type': type, 'cache-control': 'max-age=600', 'access-control-allow-origin': '*' })
  response.end(body)
}

async function listen(server: http.Server | https.Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** Starts the shop on free ports, so that several may run at the same time. */
export async function startShop(): Promise<Shop> {
  const { key, cert, spki, authority } = await makeCertificate(secureHosts)
  const secure = https.createServer({ key, cert }, listener)
  const plain = http.createServer(listener)
  const [securePort, plainPort] = await Promise.all([listen(secure), listen(plain)])
  return {
    hosts: { secure: secureHosts, plain: plainHosts },
    ports: { secure: securePort, plain: plainPort },
    spki,
    authority,
    async close() {
      for (const server of [secure, plain]) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
}
