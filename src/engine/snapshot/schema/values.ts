/** The value types of the snapshot, and how much of each is kept. */
import * as v from 'valibot'

/** Pages may contain text of any length. The collector shortens most of it; any remaining long text is cut here. */
export const textUpTo = (length: number) =>
  v.pipe(
    v.string(),
    v.transform((value) => value.slice(0, length)),
  )

/** The collector's own limit is at most 1,200 characters, except for excerpts of scripts. */
export const text = textUpTo(5000)

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
  /** One selector per frame or shadow hop, from the top document. Empty: the document itself. Long for deeply nested elements. */
  selector: list(textUpTo(500_000)),
  /** The element's own tag, shortened, without `value`. Empty if there is no element. */
  snippet: text,
})

/** The only facts kept from an address's query: that it names a subscription plan, or a test order. */
export const tellingQuery = v.picklist(['', 'plan', 'test'])
