/**
 * The scripts that the pages loaded, as evidence for PCI DSS 4.0.1, 6.4.3: which they are, whose, how they came there, and which could
 * read what a buyer types. It decides nothing. Scripts inside the page's markup are not in it. Pure.
 */
import { hostOf } from '../knowledge/address.ts'
import { isMercadoPagoHost } from '../knowledge/hosts.ts'
import { serviceAt } from '../knowledge/script-services.ts'
import type { ScriptSeen, Snapshot, Where } from '../snapshot/types.ts'
import type { ReadStep } from './audit-journey.ts'
import { readCardForm } from './facts/card-form.ts'
import { isSameSite } from './facts/same-site.ts'
import type { ScriptListed } from './script-listed.ts'

/** First what others can change. */
const order: readonly ScriptListed['owner'][] = ['others', 'shop', 'mercado-pago']

/** The scripts of all steps, each address once: those that can read card fields first, then those of others, by address. */
export function scriptsOf(steps: readonly ReadStep[]): ScriptListed[] {
  const found = new Map<string, ScriptListed>()
  for (const [step, { states }] of steps.entries())
    for (const page of states) {
      const typed = readCardForm(page).kind === 'own-fields'
      for (const script of page.scripts) if (isLoaded(script)) add(found, script, page, step, typed)
    }
  return [...found.values()].sort(
    (a, b) =>
      Number(b.readsCardFields) - Number(a.readsCardFields) ||
      order.indexOf(a.owner) - order.indexOf(b.owner) ||
      (a.address < b.address ? -1 : 1),
  )
}

/** A script of an address of its own, of which the browser got code. */
const isLoaded = ({ src, text }: ScriptSeen) => src !== '' && text !== 'failed'

function add(found: Map<string, ScriptListed>, script: ScriptSeen, page: Snapshot, step: number, typed: boolean): void {
  const { src, from, where, async } = script
  const before = found.get(src)
  const host = hostOf(src)
  const service = serviceAt(host)
  // Elements that code makes are asynchronous without saying so. What it asks to be run in order looks like the page's own.
  const isAdded = async && !hasAttribute(where, 'async')
  found.set(src, {
    address: src,
    host,
    owner: ownerOf(host, page),
    came: from === 'resource' || before?.came === 'added' ? (before?.came ?? 'unseen') : isAdded ? 'added' : 'page',
    // One element without it is enough for another script to come from there.
    integrity: hasAttribute(where, 'integrity') && (before?.integrity ?? true),
    ...(service && { service: service.name, kind: service.kind }),
    readsCardFields: (before?.readsCardFields ?? false) || (typed && service !== undefined),
    steps: [...new Set([...(before?.steps ?? []), step])],
  })
}

/** Whether an element's tag has an attribute; what its attributes hold does not count. */
const hasAttribute = ({ snippet }: Where, name: string) =>
  snippet
    .replace(/"[^"]*"/g, '')
    .split(/[\s=>]/)
    .includes(name)

function ownerOf(host: string, { url }: Snapshot): ScriptListed['owner'] {
  if (isMercadoPagoHost(host)) return 'mercado-pago'
  return host === '' || isSameSite(host, hostOf(url)) ? 'shop' : 'others'
}
