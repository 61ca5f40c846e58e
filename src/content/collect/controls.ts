/**
 * The fields that a buyer fills in and their forms, with what distinguishes card forms from others.
 * Never a field's value.
 */
import { cardHint } from '../../engine/knowledge/hints.ts'
import type { ControlCandidate, FormCandidate, HostCandidate } from '../../engine/snapshot/candidates.ts'
import { redactText, redactUrl, withoutQuery } from '../../engine/snapshot/redact.ts'
import { mapYielding } from '../yield-to-page.ts'
import {
  all,
  attribute,
  attributeNames,
  closest,
  contains,
  hasAttribute,
  matches,
  nameOf,
  parentOf,
  previousOf,
  type Root,
  resolve,
  rootOf,
  tagOf,
  tellingQuery,
  textOf,
  whereIs,
} from './dom.ts'
import type { Control, Elements } from './elements.ts'
import { reached, upTo } from './limits.ts'
import { isVisible } from './visibility.ts'

const limits = { looked: 4000, read: 400, marks: 1200 }
const notTyped = /^(hidden|submit|button|image|reset|checkbox|radio|file|color|range)$/i
/** Containers that the SDK renders Bricks into. */
export const bricks = '[id$=Brick_container],[id$=Brick-container],#wallet_container'

/** A number for each form, and for each tree that has fields outside any form. */
type Groups = Map<unknown, number>

/** @returns the fields, first those in groups whose text or identifiers suggest a card form */
export async function readControls(elements: Elements): Promise<{ controls: ControlCandidate[]; groups: Groups }> {
  const labels = new Map(elements.labels.map((label) => [attribute(label, 'for'), label]))
  // A label without `for` does not belong to a field without an id.
  labels.delete('')
  const groups: Groups = new Map()
  const likely = new Set<unknown>()
  const members = upTo('controls', elements.controls, limits.looked).filter(
    // A script may copy what was typed into a hidden one.
    (control) =>
      tagOf(control) !== 'input' ||
      !notTyped.test(attribute(control, 'type')) ||
      (/^hidden$/i.test(attribute(control, 'type')) && cardHint.test(nameOf(control))),
  )
  for (const control of members) {
    const group = groupOf(control)
    const isNew = !groups.has(group)
    if (isNew) groups.set(group, groups.size)
    const form = formOf(control)
    const words = isNew ? (form ? textOf(form)! : 'card') : ''
    if (!likely.has(group) && (cardHint.test(words) || tells(control))) likely.add(group)
  }
  const ranked = await mapYielding(members, (control) => [
    { control, rank: (likely.has(groupOf(control)) ? 0 : 2) + (members.length > limits.read && !tells(control) ? 1 : 0) },
  ])
  ranked.sort((a, b) => a.rank - b.rank)
  // The others are in forms without any word of a card.
  if ((ranked[limits.read]?.rank ?? 2) < 2) reached('controls')
  const chosen = ranked.slice(0, limits.read)
  const controls = await mapYielding(chosen, ({ control }) => [readControl(control, labels, groups)])
  return { controls, groups }
}

/** Fields outside any form are grouped by their tree. */
const groupOf = (control: Control) => formOf(control) ?? rootOf(control)
/** A custom element does not tell its form. */
const formOf = (control: Control) => control.form ?? (closest(control, 'form') as HTMLFormElement | null)
/** Whether the field's own words suggest a card. */
const tells = (control: Control) => cardHint.test(telling.map((name) => attribute(control, name)).join())
const telling = ['id', 'name', 'autocomplete', 'data-checkout', 'placeholder', 'aria-label', 'title']

function readControl(control: Control, labels: Map<string, Element>, groups: Groups): ControlCandidate {
  const name = nameOf(control)
  return {
    where: whereIs(control),
    tag: tagOf(control),
    type: redactText(attribute(control, 'type'), 20),
    id: redactText(attribute(control, 'id'), 100),
    // A name of spaces is submitted like any other.
    name: redactText(name, 100) || (name && '␣'),
    autocomplete: redactText(attribute(control, 'autocomplete'), 60),
    dataCheckout: redactText(attribute(control, 'data-checkout') || (hasAttribute(control, 'data-checkout') ? '␣' : ''), 60),
    placeholder: redactText(attribute(control, 'placeholder'), 80),
    label: labelOf(control, labels),
    // One that was taken out meanwhile is in none.
    group: groups.get(groupOf(control)) ?? -1,
    inForm: formOf(control) !== null,
    marks: marksAround(control),
    dataNames: attributeNames(control)
      .filter((each) => /^data-/.test(each))
      .join(' '),
    inBrick: closest(control, bricks) !== null,
    visible: isVisible(control),
  }
}

/** The field's label: referenced, in an attribute, around the field, before it, or in the table cell before. */
function labelOf(control: Control, labels: Map<string, Element>): string {
  const label = labels.get(attribute(control, 'id'))
  const text =
    (label && textOf(label)!.slice(0, 300).trim()) ||
    attribute(control, 'aria-label') ||
    referenced(control) ||
    unreferenced(control)
  return redactText(text, 80)
}

function unreferenced(control: Control): string {
  const around = tagOf(control) === 'select' ? null : closest(control, 'label')
  return (
    (around && textOf(around)!.slice(0, 300)) ||
    attribute(control, 'placeholder') ||
    attribute(control, 'title') ||
    beside(control)
  )
}

function referenced(control: Control): string {
  const root = rootOf(control) as Root
  const ids = attribute(control, 'aria-labelledby').split(/\s+/).filter(Boolean).slice(0, 4)
  return ids
    .map((id) => textOf(all(root, `#${CSS.escape(id)}`)[0] ?? control)?.slice(0, 100) ?? '')
    .join(' ')
    .trim()
}

/** Text before the field, before its table cell or the element next to a label, or of the paragraph around it. */
function beside(control: Control): string {
  const before = [control, closest(control, 'label+*,td') ?? control].map(previousOf)
  const label = [...before, closest(control, 'p')].find((each) => each && /^(label|span|b|strong|p|t[dh])$/.test(tagOf(each)))
  return label ? textOf(label)!.slice(0, 100) : ''
}

/** Attributes in which shops name the processor and the way to pay. */
export const markNames = ['id', 'class', 'action', 'data-gateway', 'data-payment-method', 'data-method', 'data-provider-code']

/**
 * Identifiers of the field, its form, the elements between them, and two ancestors of the form (six
 * of a field without one).
 */
function marksAround(control: Control): string {
  const form = formOf(control)
  const found: string[] = []
  let above = form ? 2 : 6
  for (let at: Element | null = control; at && above > 0; at = parentOf(at)) {
    if (matches(at, 'body,html')) break
    found.push(identifiersOf(at, markNames))
    if (!form || at === form || !contains(form, at)) above--
  }
  return redactText(found.join(' '), limits.marks)
}

/** Texts of the named attributes, without query values and keys. */
export const identifiersOf = (element: Element, names: readonly string[]) =>
  redactText(names.map((name) => withoutQuery(attribute(element, name).slice(0, 300))).join(' '), limits.marks)

export const readForms = (elements: Elements, groups: Groups, base: string): FormCandidate[] =>
  upTo('forms', elements.forms, 1000).flatMap((form) => {
    const submitters = elements.submitters.slice(0, limits.looked).filter((button) => (button as HTMLButtonElement).form === form)
    const actions = [attribute(form, 'action'), ...submitters.map((button) => attribute(button, 'formaction'))].filter(Boolean)
    return (actions.length ? actions : ['']).map((raw): FormCandidate => {
      const address = resolve(raw, base)
      return {
        where: whereIs(form),
        group: groups.get(form) ?? -1,
        action: raw && redactUrl(address),
        explicitHttp: /^\s*http:/i.test(raw),
        method: redactText(attribute(form, 'method').toLowerCase(), 20) || 'get',
        marks: identifiersOf(form, ['id', 'class', 'name', 'action']),
        query: tellingQuery(address),
      }
    })
  })

/** Elements whose id is one of those into which the SDK mounts its iframes. */
export const readHosts = (elements: Elements, groups: Groups): HostCandidate[] =>
  elements.hosts.slice(0, 60).map((host) => ({
    where: whereIs(host),
    id: redactText(attribute(host, 'id'), 80),
    tag: tagOf(host),
    group: groups.get(closest(host, 'form')) ?? -1,
  }))
