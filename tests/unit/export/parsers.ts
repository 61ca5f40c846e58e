/** Strict parsers of what is exported. */
import fs from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import sax from 'sax'

/** Rows of a CSV by RFC 4180, without the byte order mark. Throws where the grammar is broken. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = text.startsWith('\ufeff') ? 1 : 0
  while (at < text.length) {
    const [whole, quoted, bare] = cell(text, at)
    row.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'))
    at += whole.length
    if (text[at] === ',') at += 1
    else if (text.startsWith('\r\n', at)) {
      at += 2
      rows.push(row)
      row = []
    } else throw new Error(`Neither a comma nor an end of line at ${at}`)
  }
  if (row.length > 0) throw new Error('No end of line at the end')
  return rows
}

function cell(text: string, at: number): RegExpExecArray {
  const pattern = /"((?:[^"]|"")*)"|([^",\r\n]*)/y
  pattern.lastIndex = at
  return pattern.exec(text)!
}

/** Rows as objects, by the names in the header. */
export function csvRows(text: string): Record<string, string>[] {
  const [header, ...rows] = parseCsv(text)
  return rows.map((row) => {
    if (row.length !== header!.length) throw new Error(`${row.length} cells for ${header!.length} columns`)
    return Object.fromEntries(header!.map((name, index) => [name, row[index]!]))
  })
}

export interface Node {
  name: string
  attributes: Record<string, string>
  text: string
  children: Node[]
}

/** What no XML document may hold, entities or not. */
const illegal = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]|&#(?!9;|10;|13;)/u

/** The root of an XML document. Throws where it is not well-formed. */
export function parseXml(text: string): Node {
  if (illegal.test(text)) throw new Error('A character that XML does not allow')
  const root: Node = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  const parser = sax.parser(true)
  parser.onerror = (error) => {
    throw error
  }
  parser.onopentag = ({ name, attributes }) => {
    const node = { name, attributes, text: '', children: [] }
    open.at(-1)!.children.push(node)
    open.push(node)
  }
  parser.onclosetag = () => void open.pop()
  parser.ontext = (some) => {
    open.at(-1)!.text += some
  }
  parser.write(text).close()
  return root.children[0]!
}

/** All elements of a name, in order. */
export const all = (node: Node, name: string): Node[] =>
  node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])

/** Characters that deceive or that a terminal obeys, but for those that a format needs. */
export const deceiving = /(?![\n\r\ufeff])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u

/** What SARIF's own schema finds wrong. */
export function sarifErrors(text: string): unknown {
  const file = path.resolve(import.meta.dirname, 'sarif/sarif-2.1.0-rtm.5.json')
  const { $schema: _draft, id: _address, ...schema } = JSON.parse(fs.readFileSync(file, 'utf8'))
  const ajv = new Ajv({
    // The schema is of draft 4, of which it uses nothing that later drafts read otherwise.
    strict: false,
    allErrors: true,
    unicodeRegExp: false,
    formats: {
      uri: (value) => URL.canParse(value) && isUri(value),
      'uri-reference': (value) => isUri(value) && URL.canParse(value, 'https://a.example'),
      'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
    },
  })
  const validate = ajv.compile(schema)
  validate(JSON.parse(text))
  return validate.errors
}

/** The characters that RFC 3986 allows. */
const isUri = (value: string) => /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[\da-f]{2})*$/i.test(value)
