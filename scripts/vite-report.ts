import fs from 'node:fs'
import path from 'node:path'
import preact from '@preact/preset-vite'
import { build, type Plugin } from 'vite'
import { plainImports } from './vite-imports.ts'
import { lawAsData } from './vite-law.ts'
import { licences } from './vite-licences.ts'
import { sourcesAsData } from './vite-sources.ts'
import { textsByLanguage } from './vite-texts.ts'

/**
 * Builds the report's page beside the rest, by itself: what it shares with popup and worker would otherwise become files of their own there, and the
 * popup would be 2 KB larger, and slower to open, for a page that is opened seldom.
 * @param shipped modules of the other build, for their licences
 */
export function report(shipped: Set<string>): Plugin {
  let out = ''
  let target: string | string[] = ''
  return {
    name: 'semaforo:report',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      out = config.build.outDir
      target = config.build.target as string
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler(failure?: Error) {
        if (failure) return
        await build({
          configFile: false,
          logLevel: 'warn',
          publicDir: false,
          plugins: [
            preact(),
            lawAsData(),
            sourcesAsData(),
            textsByLanguage(),
            plainImports(),
            licences(shipped),
            nothingReplaced(),
          ],
          build: {
            outDir: out,
            emptyOutDir: false,
            modulePreload: false,
            target,
            rolldownOptions: {
              input: { report: 'src/report/index.html' },
              output: {
                entryFileNames: 'assets/[name].js',
                chunkFileNames: 'assets/[name].js',
                assetFileNames: 'assets/[name][extname]',
                // By a name of its own, because Mozilla's linter warns of a line in it (docs/firefox.md).
                codeSplitting: { groups: [{ name: 'preact', test: /node_modules\/preact\// }] },
              },
            },
          },
        })
      },
    },
  }
}

/** Scripts of the two builds may share a name where they are the same: another one would replace what the popup or the worker loads. */
function nothingReplaced(): Plugin {
  return {
    name: 'semaforo:nothing-replaced',
    generateBundle({ dir }, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        const there = path.join(dir!, name)
        if (file.type !== 'chunk' || !fs.existsSync(there)) continue
        if (fs.readFileSync(there, 'utf8') !== file.code)
          this.error(`The report would replace ${name}, which the rest needs as it is.`)
      }
    },
  }
}
