/** Forms, the fields in them, and the places where the SDK mounts fields of its own. */
import * as v from 'valibot'
import { cardFieldKinds } from '../../knowledge/card-fields.ts'
import { buyerData } from '../../knowledge/quality.ts'
import { nameText, tellingQuery, text, where } from './values.ts'

const kind = v.picklist(cardFieldKinds)
const tag = v.picklist(['input', 'select', 'textarea'])
/** Number of the form, or of the tree for elements outside any form; -1 where there is no field. */
const group = v.pipe(v.number(), v.integer())

/** A field that a buyer fills in. A custom element that belongs to a form counts as an `input`. */
export const controlCandidate = v.object({
  where,
  tag: text,
  type: text,
  id: nameText,
  name: nameText,
  autocomplete: text,
  /** The attribute by which Mercado Pago's older forms mark a field. */
  dataCheckout: text,
  placeholder: text,
  /** Its label: text on, around or next to the field. */
  label: text,
  group,
  inForm: v.boolean(),
  /** Identifiers on the field, its form, and the elements between and directly around them. */
  marks: text,
  /** Names of its `data-` attributes, separated by spaces. */
  dataNames: text,
  inBrick: v.boolean(),
  visible: v.boolean(),
})

/** An element whose id resembles those of the containers in which the SDK mounts its iframes. */
export const hostCandidate = v.object({ where, id: text, tag: text, group })

/**
 * What stays in sight of a field's label as a buyer types: a label tied to it, only a placeholder, nothing, or what the markup does not tell.
 * Absent in what an earlier version read.
 */
const labelled = v.exactOptional(v.picklist(['label', 'placeholder', 'none', 'unsure']))

export const formCandidate = v.object({
  where,
  group,
  action: text,
  explicitHttp: v.boolean(),
  method: nameText,
  /** Identifiers on the form. */
  marks: text,
  query: tellingQuery,
})

export const formSeen = v.object({
  where,
  /** Resolved address without query values; empty when the form has no `action` of its own. */
  action: text,
  explicitHttp: v.boolean(),
  method: nameText,
  /** The form holds a card field or a payment control, so it is not a search or newsletter box. */
  payment: v.boolean(),
  /** It sends to one of Mercado Pago's test hosts. */
  sandbox: v.boolean(),
})

/** A field that is a card field, or may be one. */
export const fieldSeen = v.object({
  where,
  kind,
  /** How it was recognised: Mercado Pago's conventions, the browser's autofill names, or words within a card form. */
  by: v.picklist(['mercado-pago', 'autocomplete', 'words']),
  tag,
  /** The `name` attribute; when it is empty, the browser does not submit the field. */
  name: nameText,
  /** The name of a hidden input of its form that is called like this field: code may copy what is typed into it. */
  hiddenName: nameText,
  inForm: v.boolean(),
  /** The surrounding form carries another processor's marks. */
  otherProcessor: v.boolean(),
  /** The surrounding form carries Mercado Pago's marks. */
  mercadoPago: v.boolean(),
  /** Inside a Brick, and therefore drawn by Mercado Pago. */
  inBrick: v.boolean(),
  visible: v.boolean(),
  labelled,
})

/** A container in which the SDK mounts an iframe; never an input, whatever its id. */
export const secureHostSeen = v.object({ where, kind })

/** A field in which the form asks for the buyer's data. */
export const buyerFieldSeen = v.object({ where, asks: v.picklist(buyerData), labelled })
