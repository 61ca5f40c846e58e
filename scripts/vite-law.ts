import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { lawData } from '../src/engine/i18n/law/data.ts'
import { leakData } from '../src/engine/i18n/leak/data.ts'

/** Modules of data and their two functions, with what they hold. */
const parts = [
  { file: 'law', read: 'lawData', load: 'loadLaw', data: lawData },
  { file: 'leak', read: 'leakData', load: 'loadLeak', data: leakData },
].map((part) => ({
  ...part,
  module: fileURLToPath(new URL(`../src/engine/i18n/${part.file}/data.ts`, import.meta.url)),
  inFile: `virtual:${part.file}-data`,
}))

/** What takes the place of a `data.ts`: the same functions, with the data in a file of its own. */
const loader = ({ read, load, inFile }: (typeof parts)[number]) => `
let data
export const ${read} = () => data
export const ${load} = async () => { data ??= (await import('${inFile}')).default }
`

/** Builds texts about the law and about watched payments as files of plain data: the same ones for popup and report, which are built apart. */
export function lawAsData(): Plugin {
  return {
    name: 'semaforo:law',
    apply: 'build',
    resolveId: (id) => (parts.some(({ inFile }) => id === inFile) ? `\0${id}` : null),
    load(id) {
      const whole = parts.find(({ module }) => id === module)
      if (whole) return loader(whole)
      const part = parts.find(({ inFile }) => id === `\0${inFile}`)
      return part ? `export default ${JSON.stringify(part.data())}` : null
    },
  }
}
