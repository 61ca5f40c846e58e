/** The value types of the snapshot, and how much of each is kept. */
import * as v from 'valibot'
import { maskCardNumbers } from '../card-numbers.ts'
import { redactNames, redactRead, redactSnippet } from '../redact-read.ts'

/** A page may hold text of any length. The collector cuts most of it; what it leaves longer is cut here, and what it leaves to be masked is masked. */
const textOf = (length: number, redact: (text: string) => string) =>
  v.pipe(
    v.string(),
    v.transform((value) => redact(value.slice(0, length))),
  )

/** Code of a page, which is recognised and not kept: of it only card numbers are masked. */
export const codeUpTo = (length: number) => textOf(length, maskCardNumbers)

/** Text with disguised keys, which is recognised and not kept. Card numbers are not masked in it: a key may hold digits like theirs. */
export const disguised = textOf(1000, (value) => value)

/** The longest text that the collector cuts itself, but for excerpts of scripts, has 1,200 characters. */
export const text = textOf(5000, redactRead)

/** A name or an id, which recognition compares as a whole. */
export const nameText = textOf(5000, redactNames)

/** As many items as the largest tested page has elements. A longer list cannot come from the collector and is rejected. */
const mostItems = 100_000

export const list = <Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.maxLength(mostItems))

export const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/** In pixels; 0 when hidden, or when the browser gives no number (serialised as `null`). */
export const size = v.fallback(v.pipe(v.number(), v.finite()), 0)

/** Location of an element: enough for a person to find it and for the highlighter to mark it. */
export const where = v.object({
  /** Address of the document, without query and fragment. */
  frame: text,
  /**
   * One selector per frame or shadow hop, from the top document. Empty: the document itself. Of a deeply nested element it is long.
   * An id that holds a card number or a token is masked: such an element is named, and no longer found.
   */
  selector: list(textOf(500_000, redactNames)),
  /** The element's own tag, cut, without `value`. Empty where there is no element. */
  snippet: textOf(5000, redactSnippet),
})

/** The only facts kept from an address's query: that it names a subscription plan, or a test order. */
export const tellingQuery = v.picklist(['', 'plan', 'test'])
