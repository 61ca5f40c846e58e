/** Handlers of the worker's messages: who may ask, and in what form. Anything else is refused before anything is done for it. */
import browser from 'webextension-polyfill'
import { onMessage, type Protocol } from '../messaging/protocol.ts'
import { type Request, type RequestType, readRequest } from '../messaging/requests.ts'

type Reply<Type extends RequestType> = ReturnType<Protocol[Type]>

/** Handles requests of one type with `reply`; `refused` is the reply to what is no request, or comes from elsewhere. */
export function handle<Type extends RequestType>(
  type: Type,
  refused: Reply<Type>,
  reply: (request: Request<Type>) => Promise<Reply<Type>>,
): void {
  onMessage(type, (async ({ data, sender }: { data: unknown; sender: Sender }) => {
    const request = isOwnPage(sender) ? readRequest(type, data) : null
    return request ? reply(request) : refused
  }) as unknown as Parameters<typeof onMessage<Type>>[1])
}

interface Sender {
  id?: string
  url?: string
}

/** Only the extension's own pages may ask; a page or a content script has no part in the protocol. */
const isOwnPage = ({ id, url = '' }: Sender) => id === browser.runtime.id && url.startsWith(browser.runtime.getURL(''))
