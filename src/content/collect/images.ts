/** Images that may be a payment-methods banner by text or address: elements, sources, CSS backgrounds. */
import { bannerHint } from '../../engine/knowledge/hints.ts'
import { unaccent } from '../../engine/knowledge/plain-text.ts'
import type { ImageCandidate } from '../../engine/snapshot/candidates.ts'
import { redactText, redactUrl } from '../../engine/snapshot/redact.ts'
import { mapYielding } from '../yield-to-page.ts'
import {
  all,
  attribute,
  attributeNames,
  closest,
  once,
  parentOf,
  queryIn,
  resolve,
  resources,
  styleSheetsOf,
  tagOf,
  whereIs,
} from './dom.ts'
import type { Elements } from './elements.ts'
import { isRendered, isVisible } from './visibility.ts'

const limits = { read: 100, rules: 5000, restyled: 4000 }

export async function readImages(elements: Elements, base: string): Promise<ImageCandidate[]> {
  const shown = await mapYielding([...elements.images, ...elements.moreImages, ...elements.plugin], (element) =>
    candidate(
      (tagOf(element) === 'source' && imageIn(parentOf(element) ?? element)) || element,
      addressesOf(element),
      base,
      elements.plugin.includes(element),
    ),
  )
  return [...shown, ...(await readBackgrounds(elements, base))]
}

/** The images that may still be handed over: each is measured and described. */
let left = limits.read

const imageIn = once((element) => queryIn(element, 'img'))

/** All addresses that an image names: `src`, `srcset`, `data-lazy-src`, `xlink:href` … */
const addressesOf = (element: Element) =>
  attributeNames(element)
    .filter((name) => /src|href|^data/.test(name))
    .flatMap((name) => attribute(element, name).split(/,\s|\s+/))
    .filter(Boolean)

function candidate(element: Element, raw: string[], base: string, plugin = false): ImageCandidate[] {
  const own = ['alt', 'title', 'aria-label'].map((name) => attribute(element, name)).join(' ')
  // An image without text of its own takes that of the link around it.
  const link = own.trim() ? null : closest(element, 'a')
  const text = link ? `${attribute(link, 'aria-label')} ${attribute(link, 'title')}` : own
  if ((!plugin && !bannerHint.test(`${raw.join(' ').slice(0, 4000)} ${unaccent(text)}`)) || left-- < 1) return []
  const picture = element instanceof HTMLImageElement ? element : null
  const empty = picture?.naturalWidth === 0
  return [
    {
      where: whereIs(element),
      addresses: raw
        .slice(0, 12)
        .map((address) => redactUrl(resolve(address, base)))
        .filter(Boolean),
      text: redactText(text, 100),
      plugin,
      failed: empty && picture.complete && picture.currentSrc !== '',
      // An image that has not loaded has no size; then style alone decides.
      visible: isVisible(element, !picture || empty),
    },
  ]
}

/**
 * Elements with a banner as CSS background: inline styles, readable style sheets, else computed
 * styles of the first elements.
 */
async function readBackgrounds(elements: Elements, base: string): Promise<ImageCandidate[]> {
  const styled = await mapYielding(elements.styled, (element) =>
    candidate(element, urlsIn(attribute(element, 'style'), base), base),
  )
  const ruled = await mapYielding(backgroundRules(elements, base), ({ selector, text, sheetBase }) => {
    const plain = selector.replace(/::?(before|after)\b/g, '') || '*'
    return elements.roots
      .flatMap((root) => safely(() => [...all(root, plain)]))
      .slice(0, 20)
      .flatMap((element) => candidate(element, urlsIn(text, sheetBase), base))
  })
  const found = [...styled, ...ruled]
  if (found.length || !bannerWasLoaded()) return found
  return mapYielding(elements.near.slice(0, limits.restyled), (element) => {
    if (!isRendered(element)) return []
    const image = getComputedStyle(element).backgroundImage
    return image.includes('url(') ? candidate(element, urlsIn(image, base), base) : []
  })
}

const bannerWasLoaded = () => resources().some(({ name }) => /mlstatic|mercadopago/.test(name) && /banner/i.test(name))

const urlsIn = (css: string, base: string) =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => resolve(match[1]!, base))

function backgroundRules(elements: Elements, base: string): { selector: string; text: string; sheetBase: string }[] {
  const out: { selector: string; text: string; sheetBase: string }[] = []
  let left = limits.rules
  const read = (rules: CSSRuleList, sheetBase: string) => {
    for (const rule of rules) {
      if (--left < 0) return
      if (rule instanceof CSSStyleRule) {
        const image = rule.style.backgroundImage || rule.style.content
        if (image.includes('url(') && /banner|medios|meios|mercado|mlstatic/i.test(image))
          out.push({ selector: rule.selectorText, text: image, sheetBase })
      } else if (rule instanceof CSSGroupingRule) read(rule.cssRules, sheetBase)
    }
  }
  for (const root of elements.roots) {
    const sheets = root instanceof Document ? styleSheetsOf(root) : root.styleSheets
    for (const sheet of sheets) {
      const rules = safely(() => [sheet.cssRules])[0]
      if (rules) read(rules, sheet.href ?? base)
    }
  }
  return out
}

/** Style sheets of other origins and invalid selectors throw: they give nothing. */
function safely<Item>(read: () => Item[]): Item[] {
  try {
    return read()
  } catch {
    return []
  }
}
