/** One pass over the live document sorts its elements into the few kinds that the parts look at. */
import { all, type Root, tagOf } from './dom'
import { walk } from './roots'

export interface Elements {
  roots: Root[]
  scripts: Element[]
  forms: HTMLFormElement[]
  controls: (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[]
  labels: Element[]
  frames: HTMLIFrameElement[]
  links: Element[]
  buttons: Element[]
  images: Element[]
}

/** Elements that act as buttons or links by attribute; found by the browser's own selector engine. */
const scripted = '[role="link"],[role="button"],[onclick],[data-toggle],[data-bs-toggle],[aria-haspopup]'

export function sortElements(document: Document): Elements {
  const found: Elements = {
    roots: [],
    scripts: [],
    forms: [],
    controls: [],
    labels: [],
    frames: [],
    links: [],
    buttons: [],
    images: [],
  }
  const kinds: Record<string, Element[]> = {
    script: found.scripts,
    form: found.forms,
    input: found.controls,
    select: found.controls,
    textarea: found.controls,
    label: found.labels,
    iframe: found.frames,
    frame: found.frames,
    a: found.links,
    area: found.links,
    button: found.buttons,
    img: found.images,
    source: found.images,
  }
  const kindOf = new Map(Object.entries(kinds))
  found.roots = walk(document, (element) => kindOf.get(tagOf(element))?.push(element))
  const seen = new Set([...found.buttons, ...found.links])
  for (const element of everywhere(found.roots, scripted)) {
    if (!seen.has(element)) found.buttons.push(element)
  }
  return found
}

/** All elements of all trees that match, in the browser's own hands. */
export function everywhere(roots: Root[], selector: string): Element[] {
  return roots.flatMap((root) => [...all(root, selector)])
}
