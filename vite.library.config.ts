import fs from 'node:fs'
import path from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import { writeTypes } from './scripts/library-types.ts'
import { licences } from './scripts/vite-licences.ts'
import { phrasesAsPatterns } from './scripts/vite-phrases.ts'

// As for the extension: a development build would contain this machine's paths.
process.env.NODE_ENV = 'production'

/** The scripts that read a page, as they were built for the extension in Chromium: the same bytes, and so the same answers. */
function injected(): Plugin {
  const id = 'virtual:injected'
  const text = (name: string) => JSON.stringify(fs.readFileSync(`dist/chrome/src/content/${name}.js`, 'utf8'))
  return {
    name: 'semaforo:injected',
    resolveId: (asked) => (asked === id ? `\0${id}` : null),
    load: (asked) =>
      asked === `\0${id}` ? `export const collector = ${text('collect')}\nexport const probe = ${text('probe')}` : null,
  }
}

const out = 'dist/library'

const types = (): Plugin => ({
  name: 'semaforo:types',
  closeBundle(failure?: Error) {
    if (!failure) writeTypes(path.join(out, 'types'), ['headless/playwright', 'headless/puppeteer'])
  },
})

/** `vite build --config vite.library.config.ts`: the library for test suites, after the extension for Chromium. */
export default defineConfig({
  publicDir: false,
  plugins: [preact(), injected(), phrasesAsPatterns(), licences(new Set()), types()],
  build: {
    outDir: out,
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    lib: { entry: { playwright: 'headless/playwright.ts', puppeteer: 'headless/puppeteer.ts' }, formats: ['es'] },
    // Inlined, the suffix list would be repeated at each of its uses.
    rolldownOptions: { optimization: { inlineConst: false }, output: { chunkFileNames: 'semaforo.js' } },
  },
})
