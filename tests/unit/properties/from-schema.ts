/** Generates any value that a schema allows, with typical texts for some field names. */
import fc, { type Arbitrary } from 'fast-check'
import * as v from 'valibot'
import { statusOf } from '../../../src/engine/knowledge/results.ts'
import { address, host, text } from './strings.ts'

const few = <Value>(value: Arbitrary<Value>) => fc.array(value, { maxLength: 3 })

/** Typical texts by the name of a field or list, mixed with arbitrary ones. */
const textsNamed: Record<string, Arbitrary<string>> = {
  frame: address,
  src: address,
  action: address,
  href: address,
  origin: address,
  url: address,
  addresses: address,
  host,
  homeHosts: host,
  protocol: fc.oneof(fc.constantFrom('https:', 'http:', 'file:', 'about:'), text),
  method: fc.oneof(fc.constantFrom('get', 'post', ''), text),
  status: fc.oneof(fc.constantFrom(...Object.keys(statusOf)), text),
  names: fc.oneof(fc.constantFrom('status', 'payment_id', 'collection_status', 'preference_id', 'merchant_order_id'), text),
  siteId: fc.oneof(fc.constantFrom('MLA', 'MLB', 'MLX', ''), text),
  takenAt: fc.constant('2026-11-20T12:00:00.000Z'),
}

const numbers = {
  whole: fc.nat(40),
  any: fc.oneof(fc.nat(40), fc.double({ noNaN: true, noDefaultInfinity: true })),
}

type Schema = v.GenericSchema & {
  pipe?: readonly { type: string }[]
  entries?: Record<string, Schema>
  item?: Schema
  wrapped?: Schema
  options?: readonly (string | number)[]
  literal?: string
}

/** @param name of the field or list of the value */
export function valuesOf<const Given extends v.GenericSchema>(schema: Given, name?: string): Arbitrary<v.InferOutput<Given>>
export function valuesOf(schema: Schema, name = ''): Arbitrary<unknown> {
  switch (schema.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(schema.entries!).map(([key, value]) => [key, valuesOf(value, key)])))
    case 'array':
      return few(valuesOf(schema.item!, name))
    case 'nullable':
      return fc.option(valuesOf(schema.wrapped!, name))
    case 'optional':
    case 'exact_optional':
      return valuesOf(schema.wrapped!, name)
    case 'picklist':
      return fc.constantFrom(...schema.options!)
    case 'literal':
      return fc.constant(schema.literal)
    case 'boolean':
      return fc.boolean()
    case 'number':
      return schema.pipe!.some(({ type }) => type === 'integer') ? numbers.whole : numbers.any
    case 'string':
      // As long as the schema allows.
      return (Object.hasOwn(textsNamed, name) ? textsNamed[name]! : text).map((value) => v.parse(schema, value))
    default:
      throw new Error(`No values are made for a schema of type ${schema.type}.`)
  }
}
