/**
 * In the page's own world, while a payment is watched in a browser that shows extensions no requests: looks at what the page gives to `fetch`,
 * `XMLHttpRequest`, `sendBeacon` and `WebSocket` before it goes out, and lets it go unchanged. Of a form that leaves the page only the address is
 * looked at, because its body is what was typed. A page that wants to hide from this can; see docs/hostile-pages.md.
 */
import { hostShown } from '../../engine/leak/address.ts'
import { type Body, searchRequest } from '../../engine/leak/request.ts'
import { emptyReport, type LeakPlace, type LeakReport, type Sent } from '../../engine/leak/types.ts'
import { handshake } from './channel.ts'

const limits = {
  /** Bytes of a file-like body that are read. */
  bytes: 1_000_000,
  /** Reports that are held until somebody hears them, and milliseconds until nobody will. */
  held: 100,
  unheard: 15_000,
}

const mark = Symbol.for('semaforo card watch')

/** Begins. Put into a page twice, it has begun already. */
export function hook(): void {
  if (mark in document) return
  const { apply, construct } = Reflect
  const attributeOf = Element.prototype.getAttribute
  /** Whether it was put into a page that was there already, whose scripts have run. */
  const late = document.readyState !== 'loading' || document.scripts.length > 0
  Object.defineProperty(document, mark, { value: true, configurable: true })
  const undo: (() => void)[] = [() => Reflect.deleteProperty(document, mark)]
  let token: string | null = null
  let on = true
  const held: string[] = []

  const send = (detail: string) => document.dispatchEvent(new CustomEvent(token!, { detail }))
  const tell = (report: LeakReport) => {
    if (!on) return
    const detail = JSON.stringify({ ...report, findings: report.findings.slice(0, 20) })
    if (token) send(detail)
    else if (held.length < limits.held) held.push(detail)
  }
  const stop = () => {
    on = false
    for (const each of undo) each()
  }
  const heard = ({ detail }: Event & { detail?: unknown }) => {
    if (token || typeof detail !== 'string') return
    token = detail
    document.addEventListener(token + handshake.stop, stop, { once: true })
    for (const each of held.splice(0)) send(each)
  }
  document.addEventListener(handshake.token, heard)
  setTimeout(() => {
    document.removeEventListener(handshake.token, heard)
    if (!token) stop()
  }, limits.unheard)

  /** Has `before` see what a function is called with. Whatever goes wrong there, the call goes on as the page made it. */
  const wrap = <Owner extends object>(
    owner: Owner,
    name: keyof Owner & string,
    before: (self: never, given: unknown[]) => void,
  ) => {
    const original = owner[name]
    if (typeof original !== 'function') return
    const see = (self: unknown, given: unknown[]) => {
      try {
        if (on) before(self as never, given)
      } catch {
        tell(sentTo(location.href, { unread: 1 }))
      }
    }
    const wrapped = new Proxy(original, {
      apply(target, self, given) {
        see(self, given)
        return apply(target, self, given)
      },
      construct(target, given, made) {
        see(null, given)
        return construct(target, given, made)
      },
    })
    owner[name] = wrapped
    undo.push(() => {
      // What the page has wrapped in turn stays, and lets everything pass.
      if (owner[name] === wrapped) owner[name] = original
    })
  }

  const seen = (address: unknown, body: unknown, place?: LeakPlace) => {
    const whole = new URL(String(address), document.baseURI).href
    const report = (read: Body) => {
      const { findings, ...numbers } = searchRequest(whole, read, 0)
      tell({ ...numbers, findings: place ? findings.map((finding) => ({ ...finding, place })) : findings })
    }
    const read = readBody(body)
    if (read instanceof Promise) read.then(report, () => report('unread'))
    else report(read)
  }

  wrap(window, 'fetch', (_self, [input, options]) => {
    const body = (options as RequestInit | undefined)?.body
    if (!(input instanceof Request)) return seen(input, body)
    const isEmpty = /^(get|head)$/i.test(input.method)
    seen(input.url, body ?? (isEmpty ? null : input.clone().blob()))
  })
  const addresses = new WeakMap<object, unknown>()
  wrap(XMLHttpRequest.prototype, 'open', (self: XMLHttpRequest, [, address]) => void addresses.set(self, address))
  wrap(XMLHttpRequest.prototype, 'send', (self: XMLHttpRequest, [body]) => seen(addresses.get(self), body))
  wrap(Navigator.prototype, 'sendBeacon', (_self, [address, body]) => seen(address, body))
  wrap(window as unknown as { WebSocket: typeof WebSocket }, 'WebSocket', (_self, [address]) => seen(address, null))
  wrap(WebSocket.prototype, 'send', (self: WebSocket, [body]) => seen(self.url, body, 'socket'))

  const form = (element: HTMLFormElement, by?: Element | null) => {
    const given = (name: string) => (by && apply(attributeOf, by, [`form${name}`])) || apply(attributeOf, element, [name])
    const address = new URL(given('action') || location.href, document.baseURI).href
    if (/^post$/i.test(given('method') ?? '')) tell(sentTo(address, { forms: 1 }))
  }
  wrap(HTMLFormElement.prototype, 'submit', (self: HTMLFormElement) => form(self))
  const submitted = (event: SubmitEvent) => {
    // One that the page's scripts send themselves is seen as such.
    if (on && !event.defaultPrevented && event.target instanceof HTMLFormElement) form(event.target, event.submitter)
  }
  addEventListener('submit', submitted)
  undo.push(() => removeEventListener('submit', submitted))

  if (late) tell({ ...emptyReport(), late })
  document.dispatchEvent(new CustomEvent(handshake.ready))
}

/** What a script sends, as far as it can be searched. */
function readBody(body: unknown): Body | Promise<Body> {
  if (body === null || body === undefined) return null
  if (typeof body === 'string') return { text: body }
  if (body instanceof URLSearchParams) return { text: body.toString() }
  if (body instanceof FormData) {
    const fields = [...body].flatMap(([name, given]): [string, string][] => (typeof given === 'string' ? [[name, given]] : []))
    return { fields, place: 'multipart' }
  }
  if (body instanceof Promise) return body.then(readBody)
  if (body instanceof Blob) {
    if (/^(image|video|audio|font)\//.test(body.type)) return null
    return body.size > limits.bytes ? 'unread' : body.arrayBuffer().then(readBody)
  }
  if (body instanceof ArrayBuffer || ArrayBuffer.isView(body)) {
    const bytes =
      body instanceof ArrayBuffer ? new Uint8Array(body) : new Uint8Array(body.buffer, body.byteOffset, body.byteLength)
    // What is packed by gzip says nothing as it is.
    if (bytes.length > limits.bytes || (bytes[0] === 0x1f && bytes[1] === 0x8b)) return 'unread'
    return { text: new TextDecoder().decode(bytes) }
  }
  return 'unread'
}

const sentTo = (address: string, numbers: Partial<Sent>): LeakReport => ({
  ...emptyReport(),
  sent: [{ host: hostShown(address), requests: 0, bodies: 0, unread: 0, forms: 0, ...numbers }],
})
