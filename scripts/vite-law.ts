import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { lawData } from '../src/engine/i18n/law/data.ts'

const file = fileURLToPath(new URL('../src/engine/i18n/law/data.ts', import.meta.url))
const inFile = 'virtual:law-data'

/** What takes the place of `data.ts`: the same functions, with the data in a file of its own. */
const loader = `
let data
export const lawData = () => data
export const loadLaw = async () => { data ??= (await import('${inFile}')).default }
`

/** Builds texts and sources of the law as a file of plain data: the same one for popup and report, which are built apart. */
export function lawAsData(): Plugin {
  return {
    name: 'semaforo:law',
    apply: 'build',
    resolveId: (id) => (id === inFile ? `\0${id}` : null),
    load(id) {
      if (id === file) return loader
      return id === `\0${inFile}` ? `export default ${JSON.stringify(lawData())}` : null
    },
  }
}
