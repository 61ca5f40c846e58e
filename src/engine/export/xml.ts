/** XML 1.0, written element by element. Pure. */

/** What no XML 1.0 document may hold, in any form: most control characters, half characters, and two that are none. */
const illegal = /(?![\t\n\r])\p{Cc}|[\ud800-\udfff\ufffe\uffff]/gu
const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const inText = (text: string) => text.replace(illegal, '\ufffd').replace(/[&<>\r]/g, (character) => entities[character]!)
const inAttribute = (text: string) =>
  text.replace(illegal, '\ufffd').replace(/[&<>"\t\n\r]/g, (character) => entities[character]!)

/** A markup that is safe to stand in a document. */
export interface Xml {
  readonly xml: string
}

/**
 * An element. Attributes that are undefined are left out.
 * @param content elements, each on a line of its own, or one text
 */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content: string | readonly Xml[] = [],
): Xml {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${inAttribute(String(value))}"`],
  )
  const inner = typeof content === 'string' ? inText(content) : content.map(({ xml }) => `\n${xml}`).join('')
  if (inner === '') return { xml: `<${name}${given.join('')}/>` }
  return { xml: `<${name}${given.join('')}>${inner}${typeof content === 'string' ? '' : '\n'}</${name}>` }
}

/** A whole document. */
export const xmlDocument = ({ xml }: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`
