/** The shipped build never runs text as code, fetches code, or writes a page's text as markup. */
import fs from 'node:fs'
import path from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

const dist = 'dist/chrome'
const files = fs.readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(js|html|css|json)$/.test(file))
const read = (file: string) => fs.readFileSync(path.join(dist, file), 'utf8')

/** Directives of the extension pages' policy, by name. */
const policy: Record<string, string[]> = Object.fromEntries(
  (JSON.parse(read('manifest.json')).content_security_policy.extension_pages as string)
    .split(';')
    .map((directive) => directive.trim().split(/\s+/))
    .map(([name = '', ...values]) => [name, values]),
)

test('the content security policy allows only the extension’s own files, and pictures that it holds itself', () => {
  expect(policy['default-src']).toEqual(["'none'"])
  for (const [name, values] of Object.entries(policy))
    for (const value of values) expect(["'none'", "'self'", ...(name === 'img-src' ? ['data:'] : [])], name).toContain(value)
  // `default-src` does not cover these two.
  expect(policy['base-uri']).toEqual(["'none'"])
  expect(policy['form-action']).toEqual(["'none'"])
  expect(policy['frame-ancestors']).toEqual(["'none'"])
})

/** Ways to run text as code. `.constructor(` also finds `Function` under another name. */
const runsText =
  /\beval\s*\(|(?<![\w$.])Function\s*\(|new Function\b|\.constructor\s*\(\s*["'`]|\bset(Timeout|Interval)\s*\(\s*["'`]|importScripts\s*\(|document\.write/

test.each(files.filter((file) => file.endsWith('.js')))('%s does not run text as code', (file) => {
  expect(runsText.exec(read(file))?.[0]).toBeUndefined()
})

/** What is named and not used: the hooks of a watched payment stand in for the page's own, and its texts speak of them. */
const named: Record<string, RegExp> = {
  'card-watch.js': /(?:XMLHttpRequest|WebSocket)\.prototype|"(?:sendBeacon|WebSocket)"/g,
  '_virtual_leak-data.js': /WebSocket/g,
}

test.each(files.filter((file) => file.endsWith('.js')))('%s imports only its own files and opens no connection', (file) => {
  const code = read(file)
  const { staticImports, dynamicImports } = parseSync(file, code).module
  const targets = [...staticImports, ...dynamicImports].map(({ moduleRequest: { start, end } }) => code.slice(start + 1, end - 1))
  for (const target of targets) expect(target).toMatch(/^\.{0,2}\//)
  const used = named[path.basename(file)] ? code.replace(named[path.basename(file)]!, '') : code
  expect(used).not.toMatch(/\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|WebTransport)\b/)
  // The only fetch is the collector's, from the cache and never from the network.
  const fetches = [...code.matchAll(/(?<![\w.$])fetch\s*\([^)]*\)/g)].map(([call]) => call)
  if (file !== path.join('src', 'content', 'collect.js')) expect(fetches).toEqual([])
  for (const call of fetches) expect(call).toMatch(/only-if-cached/)
})

test('pages load only local files and have no inline code', () => {
  for (const file of files.filter((each) => /\.(html|css)$/.test(each))) {
    const text = read(file)
    expect(text.replaceAll('http://www.w3.org/', ''), file).not.toMatch(
      /(src|href|url|@import)\s*[=(]?\s*["'(]?\s*(https?:)?\/\//,
    )
    if (file.endsWith('.html')) expect(text).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|javascript:/i)
  }
})

test('only Preact’s `dangerouslySetInnerHTML` writes markup, and no source uses it', () => {
  const writes = files.flatMap((file) =>
    [...read(file).matchAll(/(?<![\w$.])[\w$.]+\.(?:innerHTML|outerHTML)\s*=[^=][^,;)]*/g)].map(([use]) => use),
  )
  // One copy of Preact for the popup, one for the report's page.
  expect(writes).toHaveLength(2)
  for (const write of writes) expect(write).toMatch(/\.innerHTML=\w+\.__html$/)
  const sources = fs.readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  for (const file of sources)
    expect(fs.readFileSync(path.join('src', file), 'utf8'), file).not.toMatch(
      /dangerouslySetInnerHTML|insertAdjacentHTML|\.(inner|outer)HTML\b|srcdoc=/,
    )
})
