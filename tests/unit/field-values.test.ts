/**
 * No code that runs in a page reads a field's value. Checks the syntax tree of every file under `src/content`, so that the way of
 * writing it does not matter. The attribute of hidden inputs that may contain a key is named in one place only.
 */
import fs from 'node:fs'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

/** Properties through which a page's fields, or markup that includes them, can be read. */
const forbidden = new Set(
  `value valueAsNumber valueAsDate defaultValue defaultChecked checked files selectedIndex selectedOptions innerHTML outerHTML getHTML
  selectionStart getSelection FormData FormDataEvent XMLSerializer clipboard cookie indexedDB execCommand`.split(/\s+/),
)

interface Node {
  type: string
  [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

function* nodesOf(node: Node): Generator<Node> {
  yield node
  for (const child of Object.values(node)) {
    for (const each of Array.isArray(child) ? child : [child]) if (isNode(each)) yield* nodesOf(each)
  }
}

const nameOf = (node: unknown) => {
  const { type, name, value } = (node ?? {}) as { type?: string; name?: string; value?: unknown }
  return type === 'Literal' ? String(value) : name
}

/** What code reads from fields, in words; empty if nothing. */
function readsIn(code: string): string[] {
  const { program, errors } = parseSync('code.ts', code)
  expect(errors).toEqual([])
  const found: string[] = []
  for (const node of nodesOf(program as unknown as Node)) {
    if (node.type === 'MemberExpression' && forbidden.has(nameOf(node.property) ?? '')) found.push(`.${nameOf(node.property)}`)
    if (node.type === 'NewExpression' && forbidden.has(nameOf(node.callee) ?? '')) found.push(`new ${nameOf(node.callee)}`)
    if (node.type === 'ObjectPattern') {
      const keys = (node.properties as Node[]).map(({ key }) => nameOf(key) ?? '')
      // `{ name, value }` destructures an attribute. It would also fit a field, but our code never does that.
      for (const key of keys) if (forbidden.has(key) && !(key === 'value' && keys.includes('name'))) found.push(`{ ${key} }`)
    }
    if (node.type === 'Literal' && node.value === 'value') found.push("'value'")
  }
  return found
}

const files = fs.readdirSync('src/content', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

test.each([
  ['field.value', '.value'],
  ["field['value']", '.value'],
  ["getter(HTMLInputElement.prototype, 'value')", "'value'"],
  ['const { value } = field', '{ value }'],
  ['const { value: typed } = field', '{ value }'],
  ['for (const { value } of fields) use(value)', '{ value }'],
  ["attribute(field, 'value')", "'value'"],
  ["field?.['valueAsNumber']", '.valueAsNumber'],
  ['new FormData(form)', 'new FormData'],
  ['form.outerHTML', '.outerHTML'],
])('%s would be found', (code, read) => {
  expect(readsIn(code)).toContain(read)
})

/** While a payment is watched, cookies are searched for the number of a card; they are no field. */
const allowed: Record<string, string[]> = { 'card-watch/relay.ts': ['.cookie'] }

test.each(files)('%s reads no field', (file) => {
  expect(readsIn(fs.readFileSync(`src/content/${file}`, 'utf8'))).toEqual(allowed[file] ?? [])
})

test('only one file names the attribute, and it reads hidden inputs', () => {
  const naming = files.filter((file) =>
    /\/.*\bvalue\b.*\/[a-z]*\s*$/m.test(patternsIn(fs.readFileSync(`src/content/${file}`, 'utf8'))),
  )
  expect(naming).toEqual(['collect/keys.ts'])
})

/** The regular expressions of a file, one per line. */
function patternsIn(code: string): string {
  const all = nodesOf(parseSync('code.ts', code).program as unknown as Node)
  return [...all]
    .flatMap((node) => (node.type === 'Literal' && 'regex' in node && node.regex ? [String(node.raw)] : []))
    .join('\n')
}
