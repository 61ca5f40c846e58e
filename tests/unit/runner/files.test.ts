/** The files of the command line: what cannot be read or written is told in one line before anything is audited. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { addressesIn, readAddresses } from '../../../runner/address-file.ts'
import { writeExports } from '../../../runner/export-files.ts'
import { checkExports, exportKinds } from '../../../runner/export-kinds.ts'
import { checkWritable, makeFolder, readText, writeWhole } from '../../../runner/files.ts'
import { readOptions } from '../../../runner/options.ts'
import { CannotAudit } from '../../../runner/problems.ts'
import { Refused } from '../../../runner/refused.ts'
import { wrong } from '../export/audits.ts'
import { csvRows, parseXml, sarifErrors } from '../export/parsers.ts'

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-'))
afterAll(() => fs.rmSync(folder, { recursive: true }))
const at = (name: string) => path.join(folder, name)
const write = (name: string, text: string) => {
  fs.writeFileSync(at(name), text)
  return at(name)
}
const refusal = (act: () => unknown) => {
  try {
    act()
  } catch (error) {
    if (error instanceof Refused) return error.message
    throw error
  }
  return null
}

describe('a file to read', () => {
  test('is there, is a file, and is not too large', () => {
    expect(readText('file', write('bom.txt', '\ufeffa\n'), 'en')).toBe('a\n')
    expect(refusal(() => readText('file', at('none'), 'en'))).toBe(`error: --file: there is no ${at('none')}`)
    expect(refusal(() => readText('file', folder, 'es'))).toBe(`error: --file: ${folder} no es un archivo`)
    expect(refusal(() => readText('file', '/dev/zero', 'pt'))).toBe('error: --file: /dev/zero não é um arquivo')
    const large = write('large', '')
    fs.truncateSync(large, 65 * 1024 * 1024)
    expect(refusal(() => readText('file', large, 'en'))).toBe(`error: --file: ${large} is too large`)
  })
})

describe('a file to write', () => {
  test('has a folder that is there, and is no folder itself', () => {
    expect(refusal(() => checkWritable('csv', at('none/a.csv'), 'en'))).toBe(`error: --csv: there is no folder ${at('none')}`)
    expect(refusal(() => checkWritable('csv', path.join(write('file', ''), 'a.csv'), 'en'))).toMatch(/there is no folder/)
    expect(refusal(() => checkWritable('csv', folder, 'en'))).toBe(`error: --csv: ${folder} is not a file`)
    expect(refusal(() => checkWritable('csv', '/proc/a.csv', 'en'))).toMatch(
      /^error: --csv: \/proc\/a\.csv cannot be written \(E\w+\)$/,
    )
  })
  test('is left as it was by the check, and nothing is left beside it', () => {
    const before = fs.readdirSync(folder)
    checkWritable('csv', at('new.csv'), 'en')
    checkWritable('csv', write('bom.txt', 'kept'), 'en')
    expect(fs.readdirSync(folder)).toEqual(before)
    expect(fs.readFileSync(at('bom.txt'), 'utf8')).toBe('kept')
  })
  test('is written whole, or stays as it was', () => {
    writeWhole(write('whole', 'old'), 'new')
    expect(fs.readFileSync(at('whole'), 'utf8')).toBe('new')
    fs.mkdirSync(at('taken'))
    const before = fs.readdirSync(folder)
    expect(() => writeWhole(at('taken'), 'new')).toThrow()
    expect(fs.readdirSync(folder)).toEqual(before)
  })
})

describe('addresses in a file', () => {
  test('stand one a line, with a label after a space; comments and empty lines are passed over', () => {
    const text =
      '# shops\r\n\r\nhttps://a.example/pagar#paso-2\n  b.example/x   Tienda  B # mine\n\tc.example # no label\n#d.example\n'
    expect(addressesIn(text)).toEqual([
      { url: 'https://a.example/pagar#paso-2' },
      { url: 'b.example/x', label: 'Tienda B' },
      { url: 'c.example' },
    ])
  })
  test('are at least one', () => {
    const empty = write('empty.txt', '# nothing\n')
    expect(refusal(() => readAddresses(empty, 'en'))).toBe(`error: --file: ${empty} has no address in it`)
  })
  test('follow those that were typed, and are held to the rules of a journey', () => {
    const file = write('urls.txt', 'https://tienda.com.ar/pago Pago\n')
    expect(readOptions(['https://tienda.com.ar/', '--file', file])).toMatchObject({
      urls: ['https://tienda.com.ar/', 'https://tienda.com.ar/pago'],
      labels: [undefined, 'Pago'],
    })
    const said: string[] = []
    expect(() =>
      readOptions(['--lang', 'en', '--journey', 'https://otra.com.ar/', '--file', file], (text) => said.push(text)),
    ).toThrow()
    expect(said.join('')).toMatch(/tienda\.com\.ar\/pago is not of the shop otra\.com\.ar/)
  })
})

describe('exports', () => {
  const visits = [
    { url: 'https://tienda.example/', audit: wrong, httpErrors: [] },
    { url: 'https://user:s3cret@nadie.example/', error: new CannotAudit('name-not-found') },
  ]
  const files = { report: at('a.html'), csv: at('a.csv'), junit: at('a.xml'), sarif: at('a.sarif'), markdown: at('a.md') }
  const read = (name: string) => fs.readFileSync(at(name), 'utf8')

  test('hold all audits of the run, and the addresses that had none, without user and password', () => {
    checkExports(files, 'en')
    writeExports(
      files,
      visits.map((visit) => ({ visit })),
      'en',
    )
    expect(csvRows(read('a.csv')).at(-1)).toMatchObject({ outcome: 'error', stepAddress: 'https://nadie.example/' })
    expect(parseXml(read('a.xml')).attributes).toMatchObject({ tests: '8', errors: '2' })
    expect(sarifErrors(read('a.sarif'))).toBe(null)
    expect(read('a.md')).toMatch(/^# tienda\.example: Not ready[\s\S]*\n# ❗ `https:\/\/nadie\.example\/`/)
    for (const name of ['a.html', 'a.csv', 'a.xml', 'a.sarif', 'a.md']) expect(read(name)).not.toContain('s3cret')
  })
  test('are in Spanish with vos for a shop of Argentina, and neutral for several countries', () => {
    const mexican = { ...wrong, context: { ...wrong.context, site: { value: 'MLM' as const, why: [] } } }
    const markdown = (...audits: (typeof wrong)[]) => {
      writeExports(
        { markdown: files.markdown },
        audits.map((audit) => ({ visit: { url: '', audit, httpErrors: [] } })),
        'es',
      )
      return read('a.md')
    }
    expect(markdown(wrong)).toContain('Borrá el atributo name.')
    expect(markdown(wrong, mexican)).not.toContain('Borrá')
  })
  test('are files of their own', () => {
    expect(refusal(() => checkExports({ csv: at('same'), junit: at('./same') }, 'en'))).toBe(
      `error: --junit: ${at('same')} was already named for another option`,
    )
  })
  test.each(exportKinds)('are refused by name where they cannot be written: --%s', (kind) => {
    expect(refusal(() => checkExports({ [kind]: at('none/a.html') }, 'en'))).toMatch(
      new RegExp(`^error: --${kind}: there is no folder`),
    )
  })
})

describe('a folder that is made', () => {
  test('brings those above it, and may be there already', () => {
    for (const _ of [1, 2]) makeFolder(at('a/b/c'))
    expect(fs.statSync(at('a/b/c')).isDirectory()).toBe(true)
  })
  test.skipIf(!fs.existsSync('/proc/self'))('is refused at once where none can be', () => {
    expect(() => makeFolder('/proc/none/below')).toThrow(/ENOENT|EACCES|EPERM/)
  })
})
