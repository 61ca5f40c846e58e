/** Frames of this document; which of them were read is known when all readings are put together. */
import { isSandboxLink } from '../../knowledge/payment-links'
import { redactUrl } from '../../snapshot/redact'
import type { FrameSeen } from '../../snapshot/types'
import { attribute, hasAttribute, resolve, whereIs } from './dom'
import type { Elements } from './elements'
import { isVisible } from './visibility'

export function readFrames(elements: Elements, base: string): FrameSeen[] {
  return elements.frames.map((frame) => {
    const raw = hasAttribute(frame, 'srcdoc') ? '' : attribute(frame, 'src')
    const address = resolve(raw, base)
    const isPage = /^https?:/.test(address)
    return {
      where: whereIs(frame),
      src: isPage ? redactUrl(address) : '',
      explicitHttp: /^\s*http:/i.test(raw),
      origin: isPage ? new URL(address).origin : 'null',
      read: false,
      sandbox: isSandboxLink(address),
      name: attribute(frame, 'name').slice(0, 60),
      visible: isVisible(frame),
    }
  })
}
