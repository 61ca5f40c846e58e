/** Writes the library's types beside its scripts: those that its entries reach, and no others. */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** What another module is named by in a declaration. */
const imported = /(from |import\()(['"])(\.[^'"]+)\.tsx?\2/g

/** @param out folder of the library's scripts; throws when the sources have a mistake */
export function writeTypes(out: string, entries: readonly string[]): void {
  const all = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-types-'))
  try {
    execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.library.json', '--outDir', all], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const written = new Set<string>()
    const write = (file: string) => {
      if (written.has(file)) return
      written.add(file)
      const text = fs.readFileSync(path.join(all, `${file}.d.ts`), 'utf8')
      for (const [, , , other] of text.matchAll(imported)) write(path.posix.join(path.posix.dirname(file), other!))
      const to = path.join(out, `${file}.d.ts`)
      fs.mkdirSync(path.dirname(to), { recursive: true })
      // TypeScript finds the declaration behind a script's name, whatever way of looking for modules is set.
      fs.writeFileSync(to, text.replace(imported, '$1$2$3.js$2'))
    }
    for (const entry of entries) write(entry)
  } finally {
    fs.rmSync(all, { recursive: true, force: true })
  }
}
