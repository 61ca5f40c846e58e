import { crx } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { manifestFor } from './manifest.config.ts'
import { icons } from './scripts/vite-icons.ts'
import { plainImports } from './scripts/vite-imports.ts'
import { lawAsData } from './scripts/vite-law.ts'
import { licences } from './scripts/vite-licences.ts'
import { phrasesAsPatterns } from './scripts/vite-phrases.ts'
import { report } from './scripts/vite-report.ts'
import { withoutRequests } from './scripts/vite-requests.ts'
import { sourcesAsData } from './scripts/vite-sources.ts'
import { withoutPlainDomains } from './scripts/vite-suffixes.ts'
import { textsByLanguage } from './scripts/vite-texts.ts'
import { tidy } from './scripts/vite-tidy.ts'

// Tests build too, and set another value; a development build of the popup would contain this machine's paths.
process.env.NODE_ENV = 'production'

const targets = { chrome: 'chrome120', firefox: 'firefox142' }

/** `vite build` is for Chromium, `vite build --mode firefox` for Firefox. File names are fixed, so that builds are reproducible. */
export default defineConfig(({ mode }) => {
  const shipped = new Set<string>()
  const kind = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    plugins: [
      preact(),
      icons(),
      lawAsData(),
      phrasesAsPatterns(),
      plainImports(),
      ...(kind === 'chrome' ? [withoutRequests()] : []),
      sourcesAsData(),
      withoutPlainDomains(),
      textsByLanguage(),
      licences(shipped),
      crx({ manifest: manifestFor(kind), browser: kind }),
      report(shipped),
      tidy(),
    ],
    build: {
      outDir: `dist/${kind}`,
      emptyOutDir: true,
      modulePreload: false,
      target: targets[kind],
      rolldownOptions: {
        // It would repeat the suffix list, a text of 40 KB, at each of its uses.
        optimization: { inlineConst: false },
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  }
})
