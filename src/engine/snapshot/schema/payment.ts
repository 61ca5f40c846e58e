/** Ways to pay and their cost: choices, Pix, instalments, and what the page says about them and about the result. */
import * as v from 'valibot'
import { markerIds } from '../../knowledge/markers.ts'
import { count, list, size, text, where } from './values.ts'

/** A line of text that may be about prices, instalments, or a payment's result. */
export const passageCandidate = v.object({
  where,
  text,
  inOption: v.boolean(),
  /** Font size of the line, and of the rates in it. */
  size,
  cftSize: size,
  teaSize: size,
  headline: v.boolean(),
  visible: v.boolean(),
})

/** A visible or hidden text that a requirement may quote. */
export const phraseSeen = v.object({
  where,
  about: v.picklist([
    'cft',
    'cft-label',
    'tea',
    'no-interest',
    'installments',
    'financed-price',
    'raw-code',
    'bare-status',
    'unfilled',
    'raw-field-message',
    'result',
    'result-implied',
    'test-buyer',
    'payment-address',
    'test-mode',
    'test-account',
    'test-order',
    'processed-by',
  ]),
  text,
  /** The payment results that it mentions. */
  results: list(v.picklist(['approved', 'in_process', 'rejected'])),
  /** The rate it states, in per cent. */
  rate: v.nullable(v.pipe(v.number(), v.finite())),
  /** Its font size. */
  size,
  /** A heading or an alert. */
  headline: v.boolean(),
  visible: v.boolean(),
})

/** A radio button, box or list that chooses Mercado Pago, and the words of its labels, or of the list's option. */
export const rawChoice = v.object({ where, text })

/** A choice, button or form with which a buyer starts a Mercado Pago payment on the shop's side. */
export const payControlSeen = v.object({ where, kind: v.picklist(['choice', 'button', 'link', 'form']) })

/** Words, an identifier or an element that may be a choice of Pix. */
export const pixCandidate = v.object({
  where,
  by: v.picklist(['element', 'words', 'option', 'identifier', 'code', 'image']),
  text,
})

/** Pix on the page: a choice, a code to copy (whose text may show that Mercado Pago issued it), a QR picture. */
export const pixSeen = v.object({ where, kind: v.picklist(['choice', 'code', 'issued-code', 'qr']) })

/** A list of instalments, and how many real choices it has so far. */
export const installmentsSeen = v.object({
  where,
  choices: count,
  /** The cost appears once an option is chosen: the options carry it, or an empty element for it is present. */
  costOnChoice: v.boolean(),
  inBrick: v.boolean(),
})

const marker = {
  where,
  tag: text,
  /** Hidden by style. An empty container is not hidden, because a Brick may still be drawn in it. */
  hidden: v.boolean(),
}

/** An element that one of `markerSelectors` finds, and the number of that selector. */
export const markerCandidate = v.object({ ...marker, by: v.picklist([...markerIds.keys()]) })

/** An element that shows the kind of integration. */
export const markerSeen = v.object({ ...marker, id: v.picklist(markerIds) })
