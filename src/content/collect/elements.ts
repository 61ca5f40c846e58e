/**
 * Finds the elements that the parts look at with the browser's own selector engine: a loop in
 * script over 100,000 elements would take longer than everything else together. A search cannot be
 * interrupted, so there are several, with breaks between them.
 */
import { mapYielding } from '../yield-to-page.ts'
import { all, matches } from './dom.ts'
import { findTrees, type Trees } from './roots.ts'
import { searches, selectors } from './selectors.ts'

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

type Selected = keyof typeof selectors

const tags = {
  scripts: 'script',
  forms: 'form',
  // A custom element that belongs to a form is enabled or disabled, as a control is.
  controls: 'input,select,textarea,[name]:is(:enabled,:disabled):not(button,fieldset,optgroup,option)',
  labels: 'label',
  frames: 'iframe,frame,object[data],embed[src]',
  links: 'a,area',
  buttons: 'button',
  images: 'img,source',
  templates: 'template',
}
type Kind = keyof typeof tags

interface Kinds extends Record<Kind, Element[]> {
  forms: HTMLFormElement[]
  controls: Control[]
  frames: HTMLIFrameElement[]
}
export interface Elements extends Trees, Kinds, Record<Selected, Element[]> {}

export async function findElements(document: Document): Promise<Elements> {
  const trees = await findTrees(document)
  const found: Partial<Record<Kind | Selected, Element[]>> = {}
  for (const kind in tags) found[kind as Kind] = await mapYielding(trees.roots, (root) => all(root, tags[kind as Kind]))
  // One by one in the document; combined in each shadow root, as those are many and small.
  const marked = new Set([
    ...(await mapYielding(searches, (search) => all(document, search))),
    ...(await mapYielding(trees.roots.slice(1), (root) => all(root, searches.join()))),
  ])
  for (const name in selectors)
    found[name as Selected] = await mapYielding(marked, (element) =>
      matches(element, selectors[name as Selected]) ? [element] : [],
    )
  return { ...trees, ...(found as Kinds & Record<Selected, Element[]>) }
}
