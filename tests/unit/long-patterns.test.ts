/**
 * Regular expressions longer than a line cannot be reviewed; such facts belong into rows of data
 * (`src/engine/knowledge/phrases`).
 */
import fs from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const longest = 120
const folder = path.resolve('src/engine')
interface Node {
  type: string
  [key: string]: unknown
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

function* nodesIn(node: Node): Generator<Node> {
  yield node
  for (const value of Object.values(node).flat()) if (isNode(value)) yield* nodesIn(value)
}

/** The texts of the strings and templates below a node. */
const stringsIn = (node: Node) =>
  [...nodesIn(node)].flatMap(({ type, value }) =>
    type === 'TemplateElement' ? [(value as { raw: string }).raw] : typeof value === 'string' ? [value] : [],
  )

/**
 * The sources of regular expressions in a file: literals, arguments of `RegExp(…)`, and the `String.raw` parts of composed ones.
 */
function patternsIn(file: string, code: string): string[] {
  const { program, errors } = parseSync(file, code)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]!.message}`)
  return [...nodesIn(program as unknown as Node)].flatMap((node) => {
    if (node.type === 'Literal' && isRegExp(node)) return [node.regex.pattern]
    if (/^(New|Call)Expression$/.test(node.type) && (node.callee as { name?: string }).name === 'RegExp') return stringsIn(node)
    return node.type === 'TaggedTemplateExpression' ? stringsIn(node) : []
  })
}

const isRegExp = (node: Node): node is Node & { regex: { pattern: string } } => isNode(node) && Boolean(node.regex)

const tooLong = (file: string, code: string) => patternsIn(file, code).filter(({ length }) => length > longest)

const files = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll(path.sep, '/'))
  .filter((file) => file.endsWith('.ts'))

test.each([
  ['a literal', `const long: RegExp = /${'a'.repeat(121)}/i`],
  ['a call', `RegExp('${'a'.repeat(121)}' + tail)`],
  ['a template', `new RegExp(\`\${head}${'a'.repeat(121)}\`, 'i')`],
  ['a part of one', `const part = String.raw\`${'a'.repeat(121)}\``],
])('sees %s', (_, code) => {
  expect(tooLong('a.ts', code)).toHaveLength(1)
  expect(tooLong('a.ts', code.replace('aa', 'a'))).toEqual([])
})

test.each(files)('%s has none', (file) => {
  expect(tooLong(file, fs.readFileSync(path.join(folder, file), 'utf8'))).toEqual([])
})
