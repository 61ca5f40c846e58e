import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'

/** Tests that the import rules (`noRestrictedImports` in biome.json) catch forbidden imports. */
const forbidden: [file: string, target: string][] = [
  ['src/engine/knowledge/a.ts', '../audit/types.ts'],
  ['src/engine/snapshot/a.ts', '../recognise/index.ts'],
  ['src/engine/leak/a.ts', '../snapshot/types.ts'],
  ['src/engine/snapshot/b.ts', '../leak/search.ts'],
  ['src/engine/recognise/a.ts', '../audit/types.ts'],
  ['src/engine/audit/facts/a.ts', '../../requirements/index.ts'],
  ['src/engine/audit/b.ts', 'webextension-polyfill'],
  ['src/engine/audit/c.ts', '../law/index.ts'],
  ['src/engine/audit/d.ts', '../quality/index.ts'],
  ['src/engine/law/b.ts', '../quality/index.ts'],
  ['src/engine/quality/a.ts', '../law/index.ts'],
  ['src/engine/law/a.ts', '../requirements/index.ts'],
  ['src/engine/requirements/a.ts', '../i18n/render.ts'],
  ['src/engine/i18n/a.ts', '../view/groups.ts'],
  ['src/engine/view/a.ts', '../export/json.ts'],
  ['src/engine/export/a.ts', '../../popup/App.tsx'],
  ['src/content/a.ts', '../engine/recognise/index.ts'],
  ['src/background/a.ts', '../content/collect/dom.ts'],
  ['src/background/b.ts', '../engine/i18n/render.ts'],
  ['src/background/c.ts', '../engine/view/evidence.ts'],
  ['src/ui/a.ts', '../popup/App.tsx'],
  ['src/popup/a.ts', '../background/store.ts'],
  ['runner/a.ts', '../src/popup/App.tsx'],
  ['headless/a.ts', '../src/background/read-page.ts'],
  ['headless/b.ts', 'puppeteer-core'],
]
const allowed: typeof forbidden = [
  ['src/engine/view/ok.ts', '../audit/types.ts'],
  ['src/engine/law/ok.ts', '../audit/duty.ts'],
  ['src/engine/quality/ok.ts', '../audit/quality-check.ts'],
  ['src/engine/leak/ok.ts', '../knowledge/card-issuers.ts'],
  ['src/content/ok.ts', '../engine/leak/search.ts'],
  ['src/background/ok.ts', '../content/collect.ts?script&iife'],
  ['src/background/counts.ts', '../engine/view/counts.ts'],
]

test('Biome forbids imports in the wrong direction, and allows the others', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'imports-'))
  try {
    const { vcs: _, ...config } = JSON.parse(fs.readFileSync('biome.json', 'utf8'))
    fs.writeFileSync(path.join(folder, 'biome.json'), JSON.stringify(config))
    for (const [file, target] of [...forbidden, ...allowed]) {
      fs.mkdirSync(path.join(folder, path.dirname(file)), { recursive: true })
      fs.writeFileSync(path.join(folder, file), `import { x } from '${target}'\nexport const y = x\n`)
    }
    const biome = path.resolve('node_modules/@biomejs/biome/bin/biome')
    const args = [biome, 'lint', '--only=style/noRestrictedImports', '--max-diagnostics=none', '--reporter=json']
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] }
    const caught = diagnostics.filter(({ category }) => category === 'lint/style/noRestrictedImports')
    expect(caught.map(({ location }) => location.path).sort()).toEqual(forbidden.map(([file]) => file).sort())
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
})

test('Biome forbids a relative import without a file extension', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'extensions-'))
  try {
    const { vcs: _, ...config } = JSON.parse(fs.readFileSync('biome.json', 'utf8'))
    fs.writeFileSync(path.join(folder, 'biome.json'), JSON.stringify(config))
    for (const [file, target] of Object.entries({
      'whole.ts': './target.ts',
      'query.ts': './target.ts?script',
      'bare.ts': './target',
    }))
      fs.writeFileSync(path.join(folder, file), `import { x } from '${target}'\nexport const y = x\n`)
    fs.writeFileSync(path.join(folder, 'target.ts'), 'export const x = 1\n')
    const args = [path.resolve('node_modules/@biomejs/biome/bin/biome'), 'lint', '--reporter=json']
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' })
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: { category: string; location: { path: string } }[] }
    expect(diagnostics.map(({ category, location }) => [category, location.path])).toEqual([
      ['lint/correctness/useImportExtensions', 'bare.ts'],
    ])
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
})

test('the engine is compiled without DOM, Node or browser types', () => {
  const unknown = ['document.title', 'chrome.runtime.id', 'process.env.HOME', 'localStorage.length', 'setTimeout(() => {}, 1)']
  fs.mkdirSync('node_modules/.cache', { recursive: true })
  const folder = fs.mkdtempSync(path.resolve('node_modules/.cache/engine-types-'))
  try {
    for (const [index, code] of unknown.entries())
      fs.writeFileSync(path.join(folder, `x${index}.ts`), `export const x = ${code}\n`)
    const config = { extends: path.resolve('tsconfig.engine.json'), compilerOptions: { rootDir: '.' }, include: ['*.ts'] }
    fs.writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify(config))
    const { stdout } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmit', '-p', folder], {
      encoding: 'utf8',
    })
    const refused = [...stdout.matchAll(/\bx(\d)\.ts\(1,\d+\): error TS\d+: Cannot find name/g)].map((match) => Number(match[1]))
    expect(refused.sort()).toEqual([...unknown.keys()])
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}, 60_000)

test('the engine runs in plain Node', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tests/unit/engine-in-node.ts'], {
    encoding: 'utf8',
  })
  expect([status, stderr]).toEqual([0, ''])
  expect(JSON.parse(stdout)).toMatchObject({ schema: 'semaforo.audit/2', verdict: 'notReady' })
})

const files = fs.readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))

const partOf = (file: string) => file.split(path.sep)[0]!

const ofCardWatch = /document\.dispatchEvent\(new CustomEvent\(|searchCookies\(document\.cookie\)/g

test('of a form that leaves the page a watched payment looks at attributes only', () => {
  const text = fs.readFileSync('src/content/card-watch/hooks.ts', 'utf8')
  expect(text).not.toMatch(/new FormData|\.elements\b|formdata|\bname(d)?Item|HTMLInputElement/)
})

test('no code under src/content reads a field’s value', () => {
  for (const file of files.filter((name) => partOf(name) === 'content')) {
    const text = fs.readFileSync(path.join('src', file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    for (const use of text.match(/[^\n]*\.value\b[^\n]*/g) ?? []) expect(use, file).toMatch(/hookWords\.test|linkHook/)
    // `keys.ts` names the attribute once, for hidden inputs only.
    expect(text, file).not.toMatch(/['"`]value['"`]/)
    if (!file.endsWith('keys.ts')) expect(text, file).not.toContain('^value$')
    // A watched payment, and nothing else, has events of its own and looks at what cookies say.
    const others = partOf(file.slice('content/'.length)) === 'card-watch' ? text.replace(ofCardWatch, '') : text
    expect(others).not.toMatch(
      /innerHTML|outerHTML|insertAdjacent|dispatchEvent|\.click\(|\.submit\(|localStorage\.setItem|document\.cookie/,
    )
  }
})
