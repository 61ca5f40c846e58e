import { snippetOf } from '../../src/engine/snapshot/redact.ts'

/** The snippet of an element with these attributes, of which only those that it keeps are asked for their value. */
export const snippetWith = (tag: string, attributes: readonly { name: string; value: string }[]): string =>
  snippetOf(
    tag,
    attributes.map(({ name }) => name),
    (name) => attributes.find((each) => each.name === name)!.value,
  )
