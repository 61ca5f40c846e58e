/** Injected on the click into every frame that can be reached: reads the live document once and hands the reading back. */
import { isLocalHost, isMercadoPagoHost } from '../knowledge/hosts'
import { knownGlobals } from '../knowledge/scripts'
import { siteIds } from '../knowledge/words'
import { cut } from '../snapshot/redact'
import type { DocumentSeen, FrameReading } from '../snapshot/types'
import { readMarkers, readPayControls } from './collect/checkout'
import { readCountrySigns } from './collect/country'
import { attribute, baseOf, contentTypeOf, resolve, rootElementOf, titleOf, whereIsDocument } from './collect/dom'
import { type Elements, everywhere, sortElements } from './collect/elements'
import { readFields, readSecureHosts } from './collect/fields'
import { readForms } from './collect/forms'
import { readFrames } from './collect/frames'
import { readImages } from './collect/images'
import { readKeys } from './collect/keys'
import { readConsents, readLinks } from './collect/links'
import { readBuyerFields, readInstallments, readPix } from './collect/payment-options'
import { readPhrases } from './collect/phrases'
import { readScripts } from './collect/scripts'
import { settle } from './settle'

async function readFrame(): Promise<FrameReading> {
  const settled = await settle()
  const base = baseOf(document)
  const elements = sortElements(document)
  const { fields, cardForms } = readFields(elements)
  const reading = {
    title: cut(titleOf(document) ?? '', 120),
    settled,
    contentType: contentTypeOf(document),
    document: readDocument(elements, base),
    forms: readForms(elements, cardForms, base),
    fields,
    frames: readFrames(elements, base),
    links: readLinks(elements, base),
    images: readImages(elements, base),
    markers: readMarkers(elements),
    secureHosts: readSecureHosts(elements),
    payControls: readPayControls(elements, base),
    consents: readConsents(elements),
    phrases: readPhrases(elements),
    buyerFields: readBuyerFields(elements),
    pix: readPix(elements),
    installments: readInstallments(elements),
  }
  const keys = readKeys(elements)
  const { scripts, notRead, keysInScripts } = await readScripts(elements, base)
  reading.document.scriptsNotRead = notRead
  return { ...reading, scripts, keys: [...keys, ...keysInScripts] }
}

function readDocument(elements: Elements, base: string): DocumentSeen {
  const address = /^about:|^blob:/.test(location.href) ? new URL(base) : new URL(location.href)
  const query = new URL(location.href).searchParams
  const status = query.get('collection_status') ?? query.get('status')
  const siteId = siteIds.find((site) => site === query.get('site_id')) ?? null
  return {
    where: whereIsDocument(),
    protocol: address.protocol,
    host: address.hostname,
    local: isLocalHost(address.hostname),
    upgradesInsecure: everywhere(elements.roots, 'meta[http-equiv="Content-Security-Policy" i]').some((meta) =>
      /upgrade-insecure-requests/i.test(attribute(meta, 'content')),
    ),
    lang: rootElementOf(document) ? attribute(rootElementOf(document)!, 'lang').slice(0, 12) : '',
    query: {
      names: [...new Set(query.keys())].slice(0, 40).map((name) => cut(name, 40)),
      status: status && /^[a-z_]{3,30}$/.test(status) ? status : null,
      siteId,
    },
    homeHosts: readHomeHosts(elements, base),
    countrySigns: readCountrySigns(elements, base, siteId),
    // Elements named like a known global answer to `in` too; what this world sees is not the page's script.
    globals: knownGlobals.filter((name) => name in window),
    scriptsNotRead: 0,
  }
}

/** A checkout may live on another host than its shop; what it calls canonical, or links to again and again, is its home. */
function readHomeHosts(elements: Elements, base: string): string[] {
  const counts = new Map<string, number>()
  const count = (address: string, weight: number) => {
    const host = /^https?:/.test(address) ? new URL(address).hostname : ''
    if (host && host !== location.hostname && !isMercadoPagoHost(host)) counts.set(host, (counts.get(host) ?? 0) + weight)
  }
  for (const link of everywhere(elements.roots, 'link[rel="canonical"]')) count(resolve(attribute(link, 'href'), base), 4)
  for (const link of elements.links.slice(0, 500)) count(resolve(attribute(link, 'href'), base), 1)
  return [...counts].filter(([, weight]) => weight >= 4).map(([host]) => host)
}

export default readFrame()
