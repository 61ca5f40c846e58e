import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { sources } from '../src/engine/i18n/sources.ts'

const file = fileURLToPath(new URL('../src/engine/i18n/sources.ts', import.meta.url))

/** Builds the sources of the requirements as plain data: the popup shows them, and would otherwise carry every check and the suffix list. */
export function sourcesAsData(): Plugin {
  return {
    name: 'semaforo:sources',
    apply: 'build',
    load(id) {
      return id === file ? `export const sources = ${JSON.stringify(sources)}` : null
    },
  }
}
