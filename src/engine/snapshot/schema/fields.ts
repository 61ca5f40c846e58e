/** Forms, the fields in them, and the places where the SDK mounts fields of its own. */
import * as v from 'valibot'
import { cardFieldKinds } from '../../knowledge/card-fields.ts'
import { type BuyerDatum, buyerData } from '../../knowledge/quality.ts'
import { tellingQuery, text, where } from './values.ts'

const kind = v.picklist(cardFieldKinds)
const tag = v.picklist(['input', 'select', 'textarea'])
/** Number of the form, or of the tree that something stands in without one; -1 where no field stands. */
const group = v.pipe(v.number(), v.integer())

/** A field that a buyer fills in. */
export const controlCandidate = v.object({
  where,
  tag,
  type: text,
  id: text,
  name: text,
  autocomplete: text,
  /** The attribute by which Mercado Pago's older forms mark a field. */
  dataCheckout: text,
  placeholder: text,
  /** What stands on, around or beside the field as its label. */
  label: text,
  group,
  inForm: v.boolean(),
  /** Identifiers on the field, its form, and the elements between and just around them. */
  marks: text,
  /** Names of its `data-` attributes, separated by spaces. */
  dataNames: text,
  inBrick: v.boolean(),
  visible: v.boolean(),
})

/** An element with an id like those in which the SDK mounts its iframes. */
export const hostCandidate = v.object({ where, id: text, tag: text, group })

export const formCandidate = v.object({
  where,
  group,
  action: text,
  explicitHttp: v.boolean(),
  method: text,
  /** Identifiers on the form. */
  marks: text,
  query: tellingQuery,
})

export const formSeen = v.object({
  where,
  /** Resolved address without query values; empty when the form has none of its own. */
  action: text,
  explicitHttp: v.boolean(),
  method: text,
  /** The form holds a card field or a payment control, so it is not a search or newsletter box. */
  payment: v.boolean(),
  /** It leads to a test host of Mercado Pago's. */
  sandbox: v.boolean(),
})

/** A field that is a card field, or may be one. */
export const fieldSeen = v.object({
  where,
  kind,
  /** What gave it away: Mercado Pago's own conventions, the browser's autofill names, or words in a form that is a card form. */
  by: v.picklist(['mercado-pago', 'autocomplete', 'words']),
  tag,
  /** The `name` attribute; empty sends nothing. */
  name: text,
  inForm: v.boolean(),
  /** The surrounding form carries another processor's marks. */
  otherProcessor: v.boolean(),
  /** The surrounding form carries Mercado Pago's marks. */
  mercadoPago: v.boolean(),
  /** Inside a Brick, so drawn by Mercado Pago. */
  inBrick: v.boolean(),
  visible: v.boolean(),
})

/** A place where the SDK mounts an iframe: not an input, whatever its id. */
export const secureHostSeen = v.object({ where, kind })

/** A field in which the form asks for the buyer's data. */
export const buyerFieldSeen = v.object({ where, asks: v.picklist(Object.keys(buyerData) as BuyerDatum[]) })
