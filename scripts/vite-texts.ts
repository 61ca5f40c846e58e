import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { textsIn } from '../src/engine/i18n/by-language.ts'
import { languages } from '../src/engine/knowledge/words.ts'

const file = fileURLToPath(new URL('../src/engine/i18n/by-language.ts', import.meta.url))
const prefix = 'virtual:texts/'

/** What takes the place of `by-language.ts`: the same functions, with each language in a file of its own. */
const loader = `
const files = { ${languages.map((language) => `${language}: () => import('${prefix}${language}')`).join(', ')} }
const loaded = {}
export const textsIn = (language) => loaded[language]
export const loadTexts = async (language) => { loaded[language] ??= (await files[language]()).default }
`

/** Builds each language's texts as a file of plain data, because the popup shows one language and would load three. */
export function textsByLanguage(): Plugin {
  return {
    name: 'semaforo:texts',
    apply: 'build',
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : null),
    load(id) {
      if (id === file) return loader
      const language = languages.find((each) => id === `\0${prefix}${each}`)
      return language ? `export default ${JSON.stringify(textsIn(language))}` : null
    },
  }
}
