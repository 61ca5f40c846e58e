/** Frames of this document, and what it embeds like one. Which of them were read is worked out when the readings are merged. */

import type { FrameCandidate } from '../../engine/snapshot/candidates.ts'
import { redactText, redactUrl } from '../../engine/snapshot/redact.ts'
import { mapYielding } from '../yield-to-page.ts'
import { attribute, hasAttribute, resolve, tellingQuery, whereIs } from './dom.ts'
import type { Elements } from './elements.ts'
import { upTo } from './limits.ts'
import { isVisible } from './visibility.ts'

/** A page may hold any number of frames; those past the limit are not looked at. */
const limit = 600

export const readFrames = (elements: Elements, base: string): Promise<FrameCandidate[]> =>
  mapYielding(upTo('frames', elements.frames, limit), (frame) => {
    const raw = hasAttribute(frame, 'srcdoc') ? '' : attribute(frame, 'src') || attribute(frame, 'data')
    const address = resolve(raw, base)
    return [
      {
        where: whereIs(frame),
        src: /^https?:/.test(address) ? redactUrl(address) : '',
        explicitHttp: /^\s*http:/i.test(raw),
        query: tellingQuery(address),
        name: redactText(attribute(frame, 'name'), 60),
        visible: isVisible(frame),
      },
    ]
  })
