/** The response for each host and path. */
import fs from 'node:fs'
import { shops, standIn } from './hosts.ts'
import { pageAt } from './pages/index.ts'

export interface Reply {
  status: number
  type: string
  body: string
}

const html = 'text/html; charset=utf-8'
const script = 'text/javascript; charset=utf-8'

const file = (name: string) => fs.readFileSync(new URL(name, import.meta.url), 'utf8')
const found = (type: string, body: string): Reply => ({ status: 200, type, body })

/** Files that all shops serve. */
const shopFiles: Record<string, () => Reply> = {
  '/assets/shop.css': () => found('text/css; charset=utf-8', file('assets/shop.css')),
  '/assets/js/mercadopago.js': () => found(script, file('assets/own-copy.js')),
  '/favicon.ico': () => found('image/svg+xml', file('assets/favicon.svg')),
}

/** The payment-methods banner, in the language of its country. */
function banner(brazil: boolean): string {
  const drawing = file('stand-in/banner.svg')
  return brazil
    ? drawing
        .replace('Medios de pago', 'Meios de pagamento')
        .replace('Tarjetas · dinero en cuenta · efectivo', 'Pix · cartões · boleto')
    : drawing
}

function respondAsMercadoPago(host: string, path: string): Reply | undefined {
  if (host === standIn.sdk && path === '/js/v2') return found(script, file('stand-in/sdk-v2.js'))
  if (host === standIn.v1 && path === '/sdk/javascript/v1/mercadopago.js') return found(script, file('stand-in/sdk-v1.js'))
  if (host === standIn.fields) return found(html, file('stand-in/secure-field.html'))
  if (host === standIn.payment && path === '/checkout/v1/redirect') return found(html, file('stand-in/payment-page.html'))
  if (host === standIn.images) return found('image/svg+xml', banner(path.includes('/MLB/')))
  return undefined
}

/** The response to one request; a plain 404 for an unknown path. */
export function respond(host: string, url: URL): Reply {
  const isShop = Object.values<string>(shops).includes(host)
  const page = isShop ? pageAt(host, url.pathname) : undefined
  if (page !== undefined) return found(html, page)
  const reply = isShop ? shopFiles[url.pathname]?.() : respondAsMercadoPago(host, url.pathname)
  return reply ?? { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found' }
}
