/**
 * Recognises card fields among the controls of a page: by Mercado Pago's conventions or the browser's autofill names. Words, in
 * any of three languages, count only in a form with such a field, or where a card number comes with further card fields.
 */
import {
  bareIdentifiers,
  byPrecision,
  type CardFieldKind,
  cardFieldKinds,
  cardFields,
  chosenKinds,
  mercadoPagoForm,
  secureFieldHosts,
} from '../knowledge/card-fields.ts'
import { cardPatterns, savedCardList } from '../knowledge/card-words.ts'
import { aboutTheCard, ambiguous, ofTheCard } from '../knowledge/hidden-fields.ts'
import { birthDays, isOtherAutocomplete, notACardField, otherTypes } from '../knowledge/other-fields.ts'
import { fold, unaccent } from '../knowledge/plain-text.ts'
import { processorAttribute, processorMark } from '../knowledge/processors.ts'
import type { ControlCandidate, HostCandidate } from '../snapshot/candidates.ts'
import type { FieldSeen, SecureHostSeen } from '../snapshot/types.ts'
import { labelledBy } from './labels.ts'

interface Candidate {
  control: ControlCandidate
  kind: CardFieldKind
  by: FieldSeen['by']
}

/** The card fields, and the numbers of the forms that hold them. */
export function recogniseFields(
  controls: readonly ControlCandidate[],
  hosts: readonly HostCandidate[],
): { fields: FieldSeen[]; cardForms: ReadonlySet<number> } {
  const groups = new Map<number, ControlCandidate[]>()
  for (const control of controls) groups.set(control.group, [...(groups.get(control.group) ?? []), control])
  const fields: FieldSeen[] = []
  const cardForms = new Set<number>()
  for (const [group, members] of groups) {
    const mounted = recogniseHosts(
      hosts.filter((host) => host.group === group),
      controls,
    ).map(({ kind }) => kind)
    const found = recogniseGroup(members, mounted)
    fields.push(...found)
    if (found.some(({ inForm }) => inForm)) cardForms.add(group)
  }
  return { fields, cardForms }
}

/**
 * Containers in which the SDK mounts its own iframes. An input with such an id is an ordinary field and does not count, nor does a box
 * around a field of the shop's own.
 */
export function recogniseHosts(hosts: readonly HostCandidate[], controls: readonly ControlCandidate[]): SecureHostSeen[] {
  const around = new Set(controls.filter((control) => !isHidden(control)).flatMap(({ marks }) => marks.split(/\s+/)))
  return hosts.flatMap(({ where, id, tag }) => {
    const kind = Object.hasOwn(secureFieldHosts, id) ? secureFieldHosts[id] : undefined
    return kind && !around.has(id) && !/^(input|select|textarea|label|form)$/.test(tag) ? [{ where, kind }] : []
  })
}

function recogniseGroup(all: ControlCandidate[], mounted: readonly CardFieldKind[]): FieldSeen[] {
  const members = all.filter((control) => !isHidden(control))
  let candidates: Candidate[] = []
  // A day next to month and year indicates a date of birth.
  const asksForDay = members.some(({ name, id }) => birthDays.includes(fold(name || id)))
  for (const control of members) {
    const kind = byConvention(control)
    const words = kind ? null : byWords(control)
    if (kind) candidates.push({ control, ...kind })
    else if (words && !(chosenKinds.includes(words) && asksForDay)) candidates.push({ control, kind: words, by: 'words' })
  }
  // Kinds already found by convention are not searched by words: a second month or code would belong to something else.
  const known = new Set([...mounted, ...candidates.filter(({ by }) => by !== 'words').map(({ kind }) => kind)])
  const hasExpiry = known.has('expiry') || (known.has('expiryMonth') && known.has('expiryYear'))
  candidates = candidates.filter(
    ({ kind, by }) => by !== 'words' || !(known.has(kind) || (hasExpiry && chosenKinds.includes(kind))),
  )
  const has = (kind: CardFieldKind) => candidates.some((candidate) => candidate.kind === kind)
  const isWhole = has('securityCode') || (has('expiryMonth') && has('expiryYear')) || (has('expiry') && has('holder'))
  // Beside a number in an iframe, lists of months and years may be of a birth or a delivery; a code is the card's.
  const completes = mounted.includes('number') && has('securityCode')
  const ofSavedCard = has('securityCode') && members.some(listsSavedCards)
  const isCardForm = candidates.some(({ by }) => by !== 'words') || (has('number') && isWhole) || completes || ofSavedCard
  if (!isCardForm) return []
  const marks = candidates.map(({ control }) => brandsOf(control))
  const otherProcessor = marks.some((mark) => mark.other)
  const mercadoPago = marks.some((mark) => mark.own)
  const own = new Set(candidates.map(({ control }) => control))
  const hidden = all.filter((control) => isHidden(control) || (!control.visible && control.tag !== 'select' && !own.has(control)))
  const hiddenName = (kind: CardFieldKind) =>
    hidden.find(({ name }) => alike(kind).some((each) => isCalled(each, name)))?.name ?? ''
  return candidates.map(({ control, control: { where, tag, name, inForm, inBrick, visible }, kind, by }) => ({
    where,
    kind,
    by,
    tag: tag === 'select' || tag === 'textarea' ? tag : 'input',
    name,
    hiddenName: name ? '' : hiddenName(kind),
    inForm,
    otherProcessor,
    mercadoPago,
    inBrick,
    visible,
    labelled: labelledBy(control),
  }))
}

/** Whether a list offers the buyer's saved cards. */
const listsSavedCards = ({ tag, name, id }: ControlCandidate) =>
  tag === 'select' && [name, id].some((each) => savedCardList.test(fold(each.replace(/^form-checkout__/, ''))))

/** Inputs that a buyer neither sees nor fills in. */
export const isHidden = ({ tag, type }: ControlCandidate) => tag === 'input' && /^hidden$/i.test(type)

/** The kinds of input that a script may copy a field into: an expiry in one piece, or into a month and a year. */
const alike = (kind: CardFieldKind): readonly CardFieldKind[] =>
  chosenKinds.includes(kind) ? chosenKinds : kind === 'holder' ? [] : [kind]

/** Whether a hidden input's name is that of a card's data, and not of a token, of what is said about a card, or of another due date. */
function isCalled(kind: CardFieldKind, name: string): boolean {
  const folded = fold(name)
  if (kind !== 'number' && kind !== 'securityCode' && !ofTheCard.test(folded)) return false
  if (aboutTheCard.test(folded) || ambiguous.includes(folded)) return false
  return cardFields[kind].ids.includes(folded) || cardPatterns[kind].identifier.test(folded)
}

function byConvention(control: ControlCandidate): { kind: CardFieldKind; by: FieldSeen['by'] } | null {
  const id = fold(control.id.replace(/^form-checkout__/, ''))
  const dataCheckout = fold(control.dataCheckout)
  const autocomplete = control.autocomplete.toLowerCase().split(/\s+/)
  for (const kind of cardFieldKinds) {
    if (cardFields[kind].dataCheckout.includes(dataCheckout)) return { kind, by: 'mercado-pago' }
  }
  for (const kind of cardFieldKinds) {
    const facts = cardFields[kind]
    if (facts.ids.includes(id)) return { kind, by: 'mercado-pago' }
    if (facts.autocomplete.some((token) => autocomplete.includes(token))) return { kind, by: 'autocomplete' }
  }
  return null
}

/** What stands before a label's words: the mark of a required field, or the field's number in a list. */
const beforeLabel = /^\s*(?:\(\*\)|\*|\d{1,2}[.)])\s+/

function byWords(control: ControlCandidate): CardFieldKind | null {
  const identifiers = [control.name, control.id, control.dataCheckout].map(fold).filter(Boolean)
  const label = unaccent(control.label).replace(beforeLabel, '')
  if (notACardField.test([...identifiers, fold(label)].join(' '))) return null
  if (control.tag === 'input' && otherTypes.includes(control.type.toLowerCase())) return null
  if (isOtherAutocomplete(control.autocomplete)) return null
  const chosen = control.tag === 'select' || /^month$/i.test(control.type)
  const possible = chosen ? byPrecision.filter((kind) => chosenKinds.includes(kind)) : byPrecision
  const byLabel = possible.find((kind) => cardPatterns[kind].label.test(label)) ?? null
  // An unrelated label outweighs an ambiguous name; a `textarea` counts as a card field only if its name is unambiguous.
  const weighty = (identifier: string) =>
    !bareIdentifiers.includes(identifier) || (control.tag !== 'textarea' && (!label || byLabel !== null))
  return possible.find((kind) => identifiers.some((each) => weighty(each) && cardPatterns[kind].identifier.test(each))) ?? byLabel
}

/** Whether the field's form has marks of Mercado Pago or of another processor. */
function brandsOf({ marks, name, dataCheckout, dataNames }: ControlCandidate): { own: boolean; other: boolean } {
  const own = mercadoPagoForm.test(marks) || mercadoPagoForm.test(name) || dataCheckout !== ''
  const other = processorMark.test(marks) || dataNames.split(' ').some((each) => processorAttribute.test(each))
  return { own, other: other && !own }
}
