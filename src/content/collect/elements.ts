/**
 * Finds the few elements that the parts look at, in as few passes as can be, all made by the browser's own selector engine: a loop of
 * ours over a hundred thousand elements would take longer than everything else together.
 */
import { breathe } from '../pace'
import { all, matches, type Root, tagOf } from './dom'
import { findTrees, type Trees } from './roots'
import { ids, searched, selectors } from './selectors'

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

type Selected = keyof typeof selectors

const tags = {
  script: 'scripts',
  form: 'forms',
  input: 'controls',
  select: 'controls',
  textarea: 'controls',
  label: 'labels',
  iframe: 'frames',
  frame: 'frames',
  a: 'links',
  area: 'links',
  button: 'buttons',
  img: 'images',
  source: 'images',
  style: 'inert',
  noscript: 'inert',
  template: 'inert',
} as const
type Kind = (typeof tags)[keyof typeof tags]

interface Kinds extends Record<Kind, Element[]> {
  forms: HTMLFormElement[]
  controls: Control[]
  frames: HTMLIFrameElement[]
}
export interface Elements extends Trees, Kinds, Record<Selected, Element[]> {}

export async function findElements(document: Document): Promise<Elements> {
  const trees = findTrees(document)
  await breathe()
  const byTag: Record<string, Element[]> = {}
  for (const kind of Object.values(tags)) byTag[kind] = []
  for (const element of everywhere(trees.roots, Object.keys(tags).join())) {
    const kind = tags[tagOf(element) as keyof typeof tags]
    byTag[kind]?.push(element)
  }
  await breathe()
  const marked = findMarked(trees.roots)
  const selected = Object.entries(selectors).map(([name, selector]) => [
    name,
    marked.filter((element) => matches(element, selector)),
  ])
  return { ...trees, ...(byTag as unknown as Kinds), ...Object.fromEntries(selected) }
}

/** What any of the selectors finds, each once. A bare id is looked up. */
const findMarked = (roots: readonly Root[]) => [
  ...new Set([...ids.flatMap((id) => everywhere(roots, id)), ...everywhere(roots, searched)]),
]

/** All elements of all trees that match, in the browser's own hands. */
export function everywhere(roots: readonly Root[], selector: string): Element[] {
  return roots.length === 1 ? [...all(roots[0]!, selector)] : roots.flatMap((root) => [...all(root, selector)])
}
