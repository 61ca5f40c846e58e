/** Where an observation was made, as SARIF has it: a document by its path below its site, and the element in it. Pure. */
import type { Audit, Observation } from '../audit/types.ts'
import { plain } from '../i18n/plain.ts'
import { placeLabel } from '../view/places.ts'

/** The site of a document, which is the base of its address, and the rest of the address. */
export interface Address {
  /** With a slash at its end; null for an address without a site. */
  base: string | null
  path: string
}

/** What browsers leave as it is in a path, and no URI may hold: some signs, and a percent sign that encodes nothing. */
const notInUri = /%(?![\da-f]{2})|[^\w.~!$&'()*+,;=:@/?%-]/gi

/** An address in its two parts. What is no address, or has no site, has no base. */
export function addressOf(url: string): Address {
  if (!URL.canParse(url) || !/^(https?|file):/i.test(url)) return { base: null, path: '.' }
  const { protocol, host, pathname, search } = new URL(url)
  const path = `${pathname.slice(1)}${search}`.replace(notInUri, (part) => (part === '%' ? '%25' : encodeURIComponent(part)))
  // A path that is empty, or that would be read as a site or a scheme, is marked as a path.
  return { base: `${protocol}//${host}/`, path: /^$|^\/|^[^/?]*:/.test(path) ? `./${path}` : path }
}

/** The document in which an observation was made: the element's frame, or the step's page. */
const documentOf = ({ steps }: Audit, { where, step }: Observation) => where?.frame || steps[step]?.url || ''

/** A location. GitHub needs a line; of a page that is read as it stands in the browser there is only the first. */
export function locationOf(audit: Audit, observation: Observation) {
  const { where } = observation
  const { base, path } = addressOf(documentOf(audit, observation))
  const snippet = plain(where?.snippet ?? '')
  const selector = plain(where?.selector.join(' » ') ?? '')
  return {
    physicalLocation: {
      artifactLocation: { uri: path, ...(base && { uriBaseId: base }) },
      region: { startLine: 1, ...(snippet && { snippet: { text: snippet } }) },
    },
    ...(where &&
      selector && {
        logicalLocations: [{ name: plain(placeLabel(where) ?? selector), fullyQualifiedName: selector, kind: 'element' }],
      }),
  }
}

/** The bases of all addresses, by themselves: their names are their addresses. */
export function basesOf(audits: readonly Audit[]): Record<string, { uri: string }> {
  const documents = audits.flatMap((audit) =>
    audit.results.flatMap(({ observations }) => observations.map((each) => documentOf(audit, each))),
  )
  const bases = documents.flatMap((url) => addressOf(url).base ?? [])
  return Object.fromEntries([...new Set(bases)].map((base) => [base, { uri: base }]))
}
