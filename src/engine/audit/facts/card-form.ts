/** The card form of the page: whose fields it has, and where the card's data is typed. */
import { hostOf } from '../../knowledge/address.ts'
import { formFrameWords, sampleFieldId, samplePixId, v1FieldMark, v1Kinds } from '../../knowledge/card-form.ts'
import { isSecureFieldsHost } from '../../knowledge/hosts.ts'
import { drawsItsOwn, processorMark } from '../../knowledge/processors.ts'
import type { FieldSeen, FrameSeen, ScriptSeen, Snapshot, Where } from '../../snapshot/types.ts'
import { hasMarker } from './markers.ts'
import { hasSign } from './script-signs.ts'
import { isTokenizer } from './sdk.ts'

type CardFormParts = Pick<Snapshot, 'fields' | 'scripts' | 'secureHosts' | 'frames'>

/** Whether a field takes card data, which the shop must never receive. The holder's name does not count as card data. */
export const isCardData = ({ kind }: FieldSeen) => kind !== 'holder'

/** Whether a frame is one in which Mercado Pago's SDK takes card data. */
export const isSecureFrame = ({ src }: FrameSeen) => isSecureFieldsHost(hostOf(src))

/**
 * Where card data is typed: the shop's own fields, Mercado Pago's iframes, a form drawn by the tokenizer, or not seen yet. Places for
 * iframes without any show nothing: their ids may be wrong, the page's policy may forbid the frames, or they are still to come.
 */
export type CardForm =
  | { kind: 'own-fields'; fields: FieldSeen[] }
  | { kind: 'iframes'; container: Where | undefined; frame: Where }
  | { kind: 'empty-hosts'; container: Where }
  | { kind: 'hosted' }
  | { kind: 'not-seen' }

/** The page's card form. Code that makes iframes is no form: it may be on a page that has none. */
export function readCardForm(parts: CardFormParts): CardForm {
  const fields = ownCardFields(parts).filter(isCardData)
  if (fields.length > 0) return { kind: 'own-fields', fields }
  const container = parts.secureHosts[0]?.where
  const mounted = parts.frames.filter(isSecureFrame)
  const frame = mounted.find(({ visible }) => visible) ?? mounted[0]
  if (frame && (frame.visible || !hasPlainForm(parts))) return { kind: 'iframes', container, frame: frame.where }
  if (container ?? frame) return { kind: 'empty-hosts', container: (container ?? frame?.where)! }
  return { kind: parts.scripts.some(isTokenizer) ? 'hosted' : 'not-seen' }
}

/** Whether a buyer sees plain card fields that may be the shop's, as where Mercado Pago's are hidden. */
const hasPlainForm = ({ fields, scripts }: CardFormParts) =>
  !isAnothersForm(scripts) &&
  fields.some((field) => isCardData(field) && field.visible && !field.inBrick && !field.otherProcessor)

/**
 * The card fields of the shop's own Mercado Pago form, without those of Bricks and other processors. Fields without
 * Mercado Pago's marks count only if nothing shows that the card data is typed elsewhere.
 */
export function ownCardFields({ fields, scripts, secureHosts, frames }: CardFormParts): FieldSeen[] {
  const candidates = fields.filter((field) => !field.inBrick && (field.mercadoPago || !field.otherProcessor))
  const marked = candidates.filter((field) => field.mercadoPago)
  if (marked.some(isCardData)) return marked
  // Code that passes the page's own fields to the SDK tells whose they are, though the shop sells in other ways too.
  const others = hasSign(scripts, 'uses-bricks', 'uses-checkout') && !hasSign(scripts, 'uses-v1', 'uses-card-form')
  const drawnElsewhere = secureHosts.length > 0 || frames.some(isSecureFrame) || hasSign(scripts, 'uses-fields') || others
  if (isAnothersForm(scripts)) return marked
  if (!drawnElsewhere) return candidates
  // Beside Mercado Pago's iframes the holder's name is the one field that stays the shop's, unless a Brick draws it.
  const holders = others ? [] : candidates.filter(({ kind, by }) => kind === 'holder' && by === 'mercado-pago')
  return [...new Set([...marked, ...holders])]
}

/** An unmarked form belongs to another processor if its library is loaded and no code passes the form to Mercado Pago's SDK. */
const isAnothersForm = (scripts: readonly ScriptSeen[]) =>
  scripts.some(({ src }) => processorMark.test(hostOf(src)) && !drawsItsOwn.test(src)) &&
  !hasSign(scripts, 'uses-v1', 'uses-card-form', 'uses-card-methods')

/**
 * Whether the page has a card form like Mercado Pago's samples, even if the SDK was not seen: v2's ids, or v1's `data-checkout`
 * on each of its four boxes or together with its hidden payment fields. Some such marks are not enough, because others use them too.
 */
export function hasSampleForm({ fields, markers }: Pick<Snapshot, 'fields' | 'markers'>): boolean {
  const official = fields.filter(({ by, mercadoPago }) => mercadoPago && by === 'mercado-pago')
  const isV2 = official.some(({ where }) => sampleFieldId.test(where.selector.at(-1) ?? ''))
  const v1 = new Set(official.filter(({ where }) => v1FieldMark.test(where.snippet)).map(({ kind }) => kind))
  return isV2 || v1Kinds.every((kind) => v1.has(kind)) || (official.length > 0 && hasMarker(markers, 'payment-field'))
}

/** Whether the page asks for the buyer of a Pix payment like Mercado Pago's sample of it. */
export const hasSamplePixForm = ({ buyerFields }: Pick<Snapshot, 'buyerFields'>) =>
  buyerFields.some(({ where }) => samplePixId.test(where.snippet))

/** Whether the page asks for a buyer by the ids of Mercado Pago's samples, of any way to pay. */
export const hasSampleBuyer = ({ buyerFields }: Pick<Snapshot, 'buyerFields'>) =>
  buyerFields.some(({ where }) => sampleFieldId.test(where.snippet))

/** Whether a visible frame that could not be read is likely to hold a payment form. */
export const mayHoldForm = ({ read, visible, src, name }: FrameSeen) => !read && visible && formFrameWords.test(`${src} ${name}`)
