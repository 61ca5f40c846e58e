/** Handlers of the worker's messages. Messages from other senders or in another form are refused before anything else runs. */
import browser from 'webextension-polyfill'
import { onMessage, type Protocol } from '../messaging/protocol.ts'
import { type Request, type RequestType, readRequest } from '../messaging/requests.ts'

type Reply<Type extends RequestType> = ReturnType<Protocol[Type]>

/** Handles requests of one type with `reply`; `refused` is the reply to invalid requests and to other senders. */
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

/** Only the extension's own pages may send requests, not web pages or content scripts. */
const isOwnPage = ({ id, url = '' }: Sender) => id === browser.runtime.id && url.startsWith(browser.runtime.getURL(''))
