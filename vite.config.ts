import { crx } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import { manifestFor } from './manifest.config.ts'
import { icons } from './scripts/vite-icons.ts'
import { sourcesAsData } from './scripts/vite-sources.ts'
import { tidy } from './scripts/vite-tidy.ts'

// Whoever builds, also from a test: a development build of the popup would carry the paths of this machine.
process.env.NODE_ENV = 'production'

const targets = { chrome: 'chrome120', firefox: 'firefox142' }

/** `vite build` is for Chromium, `vite build --mode firefox` for Firefox. Fixed file names: two clones in different folders give the same bytes. */
export default defineConfig(({ mode }) => {
  const kind = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    plugins: [preact(), icons(), sourcesAsData(), crx({ manifest: manifestFor(kind), browser: kind }), tidy()],
    build: {
      outDir: `dist/${kind}`,
      emptyOutDir: true,
      modulePreload: false,
      target: targets[kind],
      rolldownOptions: {
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  }
})
