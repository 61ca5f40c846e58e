/**
 * Card fields of the page. A field is one by Mercado Pago's own conventions or the browser's autofill names; words in any of three
 * languages count only beside such a field, or where number and security code stand together.
 */
import {
  type CardFieldKind,
  cardFieldKinds,
  cardFields,
  fold,
  notACardField,
  secureFieldHosts,
  unaccent,
} from '../../knowledge/card-fields'
import { processorAttribute, processorMark } from '../../knowledge/processors'
import { cut } from '../../snapshot/redact'
import type { FieldSeen, SecureHostSeen } from '../../snapshot/types'
import {
  all,
  attribute,
  attributesOf,
  closest,
  contains,
  hasAttribute,
  parentOf,
  previousOf,
  queryAllIn,
  rootOf,
  tagOf,
  textOf,
  whereIs,
} from './dom'
import { type Elements, everywhere } from './elements'
import { isVisible } from './visibility'

type Control = Elements['controls'][number]
interface Candidate {
  control: Control
  kind: CardFieldKind
  by: FieldSeen['by']
}

const notTyped = /^(hidden|submit|button|image|reset|checkbox|radio|file|color|range)$/i
/** Number, security code and holder are typed, never chosen: a select of that name picks a brand or a saved card. */
const chosenKinds: readonly CardFieldKind[] = ['expiry', 'expiryMonth', 'expiryYear']
/** Expiry parts before the whole, so that `cardExpirationMonth` is a month. */
const byPrecision: readonly CardFieldKind[] = ['number', 'securityCode', 'expiryMonth', 'expiryYear', 'expiry', 'holder']

const bricks = '[id$="Brick_container"], [id$="Brick-container"], #wallet_container'
const mercadoPagoMark = /mercado-?_?pago|form-checkout|mp[-_](custom|checkout)/i

/** The card fields, and the forms that hold them. */
export function readFields(elements: Elements): { fields: FieldSeen[]; cardForms: Set<Element> } {
  const labels = labelTexts(elements.labels)
  const groups = new Map<unknown, Control[]>()
  for (const control of elements.controls) {
    if (tagOf(control) === 'input' && notTyped.test(attribute(control, 'type'))) continue
    const group = control.form ?? rootOf(control)
    const members = groups.get(group)
    if (members) members.push(control)
    else groups.set(group, [control])
  }
  const fields: FieldSeen[] = []
  const cardForms = new Set<Element>()
  for (const [group, members] of groups) {
    const hosts = group instanceof Element ? hostKindsIn(group) : []
    const found = readGroup(members, labels, hosts)
    fields.push(...found)
    if (found.length && group instanceof HTMLFormElement) cardForms.add(group)
  }
  return { fields, cardForms }
}

function readGroup(members: Control[], labels: Map<string, string>, hosts: readonly CardFieldKind[]): FieldSeen[] {
  let candidates: Candidate[] = []
  // A day among month and year makes a date of birth, unless the words themselves speak of the card.
  const asksForDay = members.some((control) =>
    /^(dia|day|dd|birthday|nacimientodia|dianacimiento|dianasc)$/.test(
      fold(attribute(control, 'name') || attribute(control, 'id')),
    ),
  )
  for (const control of members) {
    const kind = byConvention(control)
    const words = kind ? null : byWords(control, labels)
    if (kind) candidates.push({ control, ...kind })
    else if (words && !(chosenKinds.includes(words) && asksForDay)) candidates.push({ control, kind: words, by: 'words' })
  }
  // What the form already has by convention is not looked for in words: a second month or code is of something else.
  const known = new Set([...hosts, ...candidates.filter(({ by }) => by !== 'words').map(({ kind }) => kind)])
  const hasExpiry = known.has('expiry') || (known.has('expiryMonth') && known.has('expiryYear'))
  candidates = candidates.filter(
    ({ kind, by }) => by !== 'words' || !(known.has(kind) || (hasExpiry && chosenKinds.includes(kind))),
  )
  const has = (kind: CardFieldKind) => candidates.some((candidate) => candidate.kind === kind)
  const isCardForm =
    candidates.some(({ by }) => by !== 'words') || (has('number') && (has('securityCode') || has('expiry') || has('expiryMonth')))
  if (!isCardForm) return []
  const marks = candidates.map(({ control }) => marksAround(control))
  const otherProcessor = marks.some((mark) => mark.other)
  const mercadoPago = marks.some((mark) => mark.own)
  return candidates.map(({ control, kind, by }) => ({
    where: whereIs(control),
    kind,
    by,
    tag: tagOf(control) as FieldSeen['tag'],
    // A name of blanks is sent like any other.
    name: cut(attribute(control, 'name'), 100) || (attribute(control, 'name') && '␣'),
    inForm: control.form !== null,
    otherProcessor,
    mercadoPago,
    inBrick: closest(control, bricks) !== null,
    visible: isVisible(control),
  }))
}

function byConvention(control: Control): { kind: CardFieldKind; by: FieldSeen['by'] } | null {
  const id = fold(attribute(control, 'id').replace(/^form-checkout__/, ''))
  const dataCheckout = fold(attribute(control, 'data-checkout'))
  const autocomplete = attribute(control, 'autocomplete').toLowerCase().split(/\s+/)
  for (const kind of cardFieldKinds) {
    const facts = cardFields[kind]
    if (facts.dataCheckout.includes(dataCheckout)) return { kind, by: 'mercado-pago' }
  }
  for (const kind of cardFieldKinds) {
    const facts = cardFields[kind]
    if (facts.ids.includes(id)) return { kind, by: 'mercado-pago' }
    if (facts.autocomplete.some((token) => autocomplete.includes(token))) return { kind, by: 'autocomplete' }
  }
  return null
}

/** Types and autofill names that say: something else than card data. */
const otherTypes = /^(email|date|datetime-local|month|number|search|url|time|week)$/i
const neutralAutocomplete = /^(|on|off|new-password|false|nope|none|disabled)$/
/** Identifiers that mean a card only where no label says otherwise. */
const bare = /^(pan|cc|tarjeta|cartao|card|mes|ano|anio|month|year|mm|yy|yyyy|aa|aaaa)$/

function byWords(control: Control, labels: Map<string, string>): CardFieldKind | null {
  const identifiers = [fold(attribute(control, 'name')), fold(attribute(control, 'id'))].filter(Boolean)
  const label = unaccent(labelOf(control, labels))
  if (notACardField.test([...identifiers, fold(label)].join(' '))) return null
  if (tagOf(control) === 'input' && otherTypes.test(attribute(control, 'type'))) return null
  if (!neutralAutocomplete.test(attribute(control, 'autocomplete').trim().toLowerCase())) return null
  const possible = tagOf(control) === 'select' ? byPrecision.filter((kind) => chosenKinds.includes(kind)) : byPrecision
  const byLabel = possible.find((kind) => cardFields[kind].label.test(label)) ?? null
  // A label of other words outweighs an ambiguous name, and a text box is a card field by an unmistakable one only.
  const weighty = (identifier: string) =>
    !bare.test(identifier) || (tagOf(control) !== 'textarea' && (!label || byLabel !== null))
  return possible.find((kind) => identifiers.some((each) => weighty(each) && cardFields[kind].loose.test(each))) ?? byLabel
}

function labelTexts(labels: Element[]): Map<string, string> {
  const texts = new Map<string, string>()
  for (const label of labels) {
    const target = attribute(label, 'for')
    if (target) texts.set(target, cut((textOf(label) ?? '').slice(0, 300), 80))
  }
  return texts
}

/** What stands beside a field as its label: by reference, by attribute, around it, before it, or in the cell before. */
function labelOf(control: Control, labels: Map<string, string>): string {
  const label = labels.get(attribute(control, 'id')) || attribute(control, 'aria-label') || referenced(control)
  if (label) return label
  const around = tagOf(control) === 'select' ? null : closest(control, 'label')
  const text =
    (around && textOf(around)?.slice(0, 300)) ||
    attribute(control, 'placeholder') ||
    attribute(control, 'title') ||
    beside(control)
  return cut(text, 80)
}

function referenced(control: Control): string {
  const root = rootOf(control) as Document | ShadowRoot
  const ids = attribute(control, 'aria-labelledby').split(/\s+/).filter(Boolean).slice(0, 4)
  return cut(ids.map((id) => textOf(all(root, `#${CSS.escape(id)}`)[0] ?? control)?.slice(0, 100) ?? '').join(' '), 80)
}

function beside(control: Control): string {
  const before = previousOf(control)
  if (before && /^(label|span|b|strong|p)$/.test(tagOf(before))) return (textOf(before) ?? '').slice(0, 100)
  const cell = closest(control, 'td')
  const cellBefore = cell && previousOf(cell)
  return cellBefore ? (textOf(cellBefore) ?? '').slice(0, 100) : ''
}

/** Whose form it is, by the marks on the field, its form and the elements between and just around them. */
function marksAround(control: Control): { own: boolean; other: boolean } {
  let own = false
  let other = false
  for (const { name } of attributesOf(control)) {
    if (processorAttribute.test(name)) other = true
  }
  const form = control.form
  let above = form ? 2 : 6
  for (let at: Element | null = control; at && above > 0; at = parentOf(at)) {
    if (tagOf(at) === 'body' || tagOf(at) === 'html') break
    const marks = ['id', 'class', 'action', 'data-gateway', 'data-payment-method'].map((name) => attribute(at, name)).join(' ')
    own ||= mercadoPagoMark.test(marks)
    other ||= processorMark.test(marks)
    if (!form || at === form || !contains(form, at)) above--
  }
  own ||= mercadoPagoMark.test(attribute(control, 'name')) || hasAttribute(control, 'data-checkout')
  return { own, other: other && !own }
}

/** Containers in which the SDK mounts its own iframes. An input of the same id is a plain field and not among them. */
export function readSecureHosts(elements: Elements): SecureHostSeen[] {
  return everywhere(elements.roots, hostSelector)
    .filter((element) => !/^(input|select|textarea|label|form)$/.test(tagOf(element)))
    .map((element) => ({ where: whereIs(element), kind: secureFieldHosts[attribute(element, 'id')]! }))
}

const hostSelector = Object.keys(secureFieldHosts)
  .map((id) => `#${CSS.escape(id)}`)
  .join(',')

const hostKindsIn = (form: Element) =>
  queryAllIn(form, hostSelector)
    .filter((element) => !/^(input|select|textarea)$/.test(tagOf(element)))
    .map((element) => secureFieldHosts[attribute(element, 'id')]!)
