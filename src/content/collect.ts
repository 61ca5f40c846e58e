/**
 * Injected into every reachable frame when the icon is clicked: reads the live document once and
 * returns the reading.
 */
import { lineHint, moneyHint } from '../engine/knowledge/hints.ts'
import { keyHint } from '../engine/knowledge/key-samples.ts'
import { either } from '../engine/knowledge/patterns.ts'
import type { Collected, Reading } from '../engine/snapshot/candidates.ts'
import { redactText } from '../engine/snapshot/redact.ts'
import { readChoices, readInstallments, readMarkers, readPix } from './collect/choices.ts'
import { readClickables, readConsents } from './collect/clickables.ts'
import { readControls, readForms, readHosts } from './collect/controls.ts'
import { readCountry } from './collect/country.ts'
import {
  attribute,
  baseOf,
  closest,
  contentTypeOf,
  resolve,
  rootElementOf,
  tagOf,
  titleOf,
  whereIs,
  whereIsDocument,
} from './collect/dom.ts'
import { type Elements, findElements } from './collect/elements.ts'
import { readFrames } from './collect/frames.ts'
import { readImages } from './collect/images.ts'
import { addKeys, readKeys } from './collect/keys.ts'
import { limitsReached } from './collect/limits.ts'
import { addLine, type Lines, lineAround, readPassages } from './collect/passages.ts'
import { readScripts } from './collect/scripts.ts'
import { readTexts } from './collect/texts.ts'
import { waitUntilLoaded } from './wait-until-loaded.ts'
import { readParts } from './yield-to-page.ts'

async function readFrame(): Promise<Collected> {
  const settled = await waitUntilLoaded()
  const base = baseOf(document)
  const elements = await findElements(document)
  // Started here so that script texts are fetched from the cache while the rest is read.
  const reading = readScripts(elements, base)
  const { lines, marks, pixCodes } = await readWords(elements)
  const { controls, groups } = await readControls(elements)
  const parts = await readParts({
    country: () => readCountry(elements, marks),
    hosts: () => readHosts(elements, groups),
    forms: () => readForms(elements, groups, base),
    frames: () => readFrames(elements, base),
    clickables: () => readClickables(elements, base),
    images: () => readImages(elements, base),
    passages: () => readPassages(lines),
    consents: () => readConsents(elements),
    markers: () => readMarkers(elements),
    choices: () => readChoices(elements),
    pix: async () => [...(await readPix(elements)), ...pixCodes],
    installments: () => readInstallments(elements),
    keys: () => readKeys(elements),
    scripts: () => reading,
    document: () => readDocument(elements, base),
  })
  const title = redactText(titleOf(document), 120)
  return { title, settled, contentType: contentTypeOf(document), controls, ...parts }
}

/** Searches all text once, for everything that any part looks for in it. */
async function readWords(elements: Elements) {
  const lines: Lines = new Map()
  const marks = new Set<string>()
  const pixCodes: Reading['pix'] = []
  const wanted = either([lineHint, moneyHint, keyHint, pixCode], 'i')
  await readTexts(elements.roots, wanted, (text, parent, isComment) => {
    const tag = parent ? tagOf(parent) : ''
    if (tag === 'textarea') return
    if (keyHint.test(text)) {
      const place = isComment ? 'comment' : tag === 'script' ? tag : 'text'
      addKeys(place, parent && place === 'text' ? lineAround(parent) : text, parent)
    }
    if (isComment || !parent || unseen.test(tag)) return
    if (lineHint.test(text)) addLine(lines, parent)
    if (marks.size < 20) for (const [mark] of text.slice(0, 20_000).matchAll(moneyHint)) marks.add(mark)
    if (pixCode.test(text) && pixCodes.length < 5)
      pixCodes.push({ where: whereIs(parent), by: 'code', text: redactText(text, 160) })
  })
  return { lines, marks, pixCodes }
}

/** Elements whose text is not seen on the page. */
const unseen = /^(script|style|noscript|template|title)$/

/** Start of the copy-and-paste code of a Pix charge. */
const pixCode = /000201\d\d/

function readDocument(elements: Elements, base: string): Reading['document'] {
  const address = new URL(/^about:|^blob:/.test(location.href) ? base : location.href)
  const query = new URLSearchParams(location.search)
  const names = new Set<string>()
  // In Firefox content scripts cannot iterate over `URLSearchParams`; `forEach` works in both browsers.
  query.forEach((_, name) => void names.add(redactText(name, 40)))
  const status = query.get('collection_status') ?? query.get('status')
  const top = rootElementOf(document)
  return {
    where: whereIsDocument(),
    protocol: address.protocol,
    host: address.hostname,
    upgradesInsecure: elements.upgrades.some(
      // The browser heeds it nowhere else.
      (meta) => closest(meta, 'head') && /upgrade-insecure-requests/i.test(attribute(meta, 'content')),
    ),
    lang: top ? redactText(attribute(top, 'lang'), 12) : '',
    query: {
      names: [...names].slice(0, 40),
      status: status && /^[a-z_]{3,30}$/.test(status) ? status : null,
      siteId: /^M[A-Z]{2}$/.exec(query.get('site_id') ?? '')?.[0] ?? '',
    },
    homeHosts: readHomeHosts(elements, base),
    limitsReached: [...limitsReached],
  }
}

/**
 * Hosts that may be the shop's own when its checkout has another: the host of the canonical link,
 * and hosts that the page links to at least four times.
 */
function readHomeHosts(elements: Elements, base: string): string[] {
  const counts = new Map<string, number>()
  const count = (element: Element, weight: number) => {
    const address = resolve(attribute(element, 'href'), base)
    const host = /^https?:/.test(address) ? new URL(address).hostname : ''
    if (host && host !== location.hostname) counts.set(host, (counts.get(host) ?? 0) + weight)
  }
  for (const link of elements.canonical) count(link, 4)
  for (const link of elements.links.slice(0, 500)) count(link, 1)
  return [...counts].filter(([, weight]) => weight >= 4).map(([host]) => host)
}

export default readFrame()
