/** Images that are, or may be, a payment-methods banner: elements, sources, and CSS backgrounds. */
import { bannerSelector, isBannerText, isOfficialBanner, mayBeBanner } from '../../knowledge/banners'
import { unaccent } from '../../knowledge/card-fields'
import { cut, redactUrl } from '../../snapshot/redact'
import type { ImageSeen } from '../../snapshot/types'
import { attribute, closest, matches, parentOf, resolve, styleSheetsOf, tagOf, whereIs } from './dom'
import { type Elements, everywhere } from './elements'
import { isVisible } from './visibility'

const addressAttributes = ['src', 'data', 'data-src', 'data-lazy-src', 'data-original', 'href', 'xlink:href']
const setAttributes = ['srcset', 'data-srcset']
const otherImages = 'input[type="image"], [role="img"], svg image, object[type^="image"], amp-img'
const limits = { rules: 5000, restyled: 3000 }

export function readImages(elements: Elements, base: string): ImageSeen[] {
  const images = [...elements.images, ...everywhere(elements.roots, otherImages)].flatMap((element) => {
    const addresses = [
      ...addressAttributes.map((name) => attribute(element, name)),
      ...setAttributes.flatMap((name) =>
        attribute(element, name)
          .split(',')
          .map((part) => part.trim().split(/\s/)[0]!),
      ),
    ].filter(Boolean)
    const shown = tagOf(element) === 'source' ? (parentOf(element)?.querySelector('img') ?? element) : element
    return judge(
      shown,
      addresses.map((address) => resolve(address, base)),
      base,
    )
  })
  return unique([...images, ...readBackgrounds(elements, base)])
}

function judge(element: Element, addresses: string[], base: string): ImageSeen[] {
  const own = ['alt', 'title', 'aria-label'].map((name) => attribute(element, name)).join(' ')
  // A picture that says nothing itself speaks through the link around it.
  const link = own.trim() ? null : closest(element, 'a')
  const text = link ? `${attribute(link, 'aria-label')} ${attribute(link, 'title')}` : own
  const official = addresses.find(isOfficialBanner)
  const plain = unaccent(text)
  const fileName = addresses.map((address) => fileNameOf(address, base)).join(' ')
  const evidence =
    official || matches(element, bannerSelector)
      ? 'official'
      : isBannerText(plain)
        ? 'text'
        : mayBeBanner(plain, fileName)
          ? 'maybe'
          : null
  if (!evidence) return []
  return [
    {
      where: whereIs(element),
      evidence,
      src: redactUrl(official ?? addresses[0] ?? ''),
      text: cut(text, 100),
      // A picture that has not arrived, or never will on a test network, has no size; style alone then decides.
      visible: isVisible(element, !(element instanceof HTMLImageElement) || element.naturalWidth === 0),
    },
  ]
}

const fileNameOf = (address: string, base: string) =>
  URL.canParse(address, base) ? new URL(address, base).pathname.split('/').slice(-2).join('/') : ''

/** Elements with a banner as CSS background: inline styles, readable style sheets, else a bounded look at computed styles. */
function readBackgrounds(elements: Elements, base: string): ImageSeen[] {
  const found: ImageSeen[] = []
  for (const element of everywhere(elements.roots, '[style*="url("]'))
    found.push(...judge(element, urlsIn(attribute(element, 'style'), base), base))
  for (const { selector, text, sheetBase } of backgroundRules(elements, base)) {
    const plain = selector.replace(/::?(before|after)\b/g, '') || '*'
    for (const element of safely(() => everywhere(elements.roots, plain)).slice(0, 20))
      found.push(...judge(element, urlsIn(text, sheetBase), base))
  }
  if (!found.length && bannerWasLoaded()) {
    for (const element of everywhere(elements.roots, 'div,a,span,section,figure,li,p,td,header,footer,aside').slice(
      0,
      limits.restyled,
    )) {
      const image = getComputedStyle(element).backgroundImage
      if (image.includes('url(')) found.push(...judge(element, urlsIn(image, base), base))
    }
  }
  return found
}

const bannerWasLoaded = () => performance.getEntriesByType('resource').some((entry) => isOfficialBanner(entry.name))

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

/** Style sheets of other origins and odd selectors throw; they then say nothing. */
function safely<Item>(read: () => Item[]): Item[] {
  try {
    return read()
  } catch {
    return []
  }
}

/** One entry per place: a `<picture>` speaks through its sources and its image. */
function unique(images: ImageSeen[]): ImageSeen[] {
  const rank = { official: 0, text: 1, maybe: 2 }
  const best = new Map<string, ImageSeen>()
  for (const image of images) {
    const key = image.where.selector.join(' ')
    const known = best.get(key)
    if (!known || rank[image.evidence] < rank[known.evidence]) best.set(key, image)
  }
  return [...best.values()]
}
