/**
 * Injected into every reachable frame when the icon is clicked: reads the live document once and
 * returns the reading.
 */
import type { Collected, Reading } from '../engine/snapshot/candidates.ts'
import { redactText } from '../engine/snapshot/redact.ts'
import { readChoices, readInstallments, readMarkers, readPix } from './collect/choices.ts'
import { readClickables, readConsents } from './collect/clickables.ts'
import { readControls, readForms, readHosts } from './collect/controls.ts'
import { readCountry } from './collect/country.ts'
import { attribute, baseOf, closest, contentTypeOf, resolve, rootElementOf, titleOf, whereIsDocument } from './collect/dom.ts'
import { type Elements, findElements } from './collect/elements.ts'
import { readFrames } from './collect/frames.ts'
import { readImages } from './collect/images.ts'
import { readKeys } from './collect/keys.ts'
import { limitsReached } from './collect/limits.ts'
import { readPassages } from './collect/passages.ts'
import { readScripts } from './collect/scripts.ts'
import { readTexts } from './collect/texts.ts'
import { waitUntilLoaded } from './wait-until-loaded.ts'

async function readFrame(): Promise<Collected> {
  const settled = await waitUntilLoaded()
  const base = baseOf(document)
  const elements = await findElements(document)
  // Started here so that script texts are fetched from the cache while the rest is read.
  const reading = readScripts(elements, base)
  const { lines, marks, pixCodes } = await readTexts(elements.roots)
  const { controls, groups } = await readControls(elements)
  // One after the other: each lets the page's tasks run when they are due.
  return {
    title: redactText(titleOf(document), 120),
    settled,
    contentType: contentTypeOf(document),
    controls,
    country: readCountry(elements, marks),
    hosts: readHosts(elements, groups),
    forms: readForms(elements, groups, base),
    frames: await readFrames(elements, base),
    clickables: await readClickables(elements, base),
    images: await readImages(elements, base),
    passages: await readPassages(lines),
    consents: readConsents(elements),
    markers: readMarkers(elements),
    choices: readChoices(elements),
    pix: [...(await readPix(elements)), ...pixCodes],
    installments: readInstallments(elements),
    keys: await readKeys(elements),
    scripts: await reading,
    document: readDocument(elements, base),
  }
}

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
      // Of what is not there, `null` stands for the text.
      status: /^[a-z_]{3,30}$/.test(status!) ? status : null,
      siteId: /^M[A-Z]{2}$/.exec(query.get('site_id')!)?.[0] ?? '',
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
