import { crx } from '@crxjs/vite-plugin'
import preact from '@preact/preset-vite'
import { defineConfig } from 'vite'
import manifest from './manifest.config.ts'
import { tidy } from './scripts/vite-tidy.ts'

// Whoever builds, also from a test: a development build of the popup would carry the paths of this machine.
process.env.NODE_ENV = 'production'

/** Fixed file names: two clones in different folders give the same bytes. */
export default defineConfig({
  plugins: [preact(), crx({ manifest, browser: 'chrome' }), tidy()],
  build: {
    outDir: 'dist/chrome',
    emptyOutDir: true,
    modulePreload: false,
    target: 'chrome120',
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/[name].js',
        chunkFileNames: 'assets/[name].js',
        assetFileNames: 'assets/[name][extname]',
      },
    },
  },
})
