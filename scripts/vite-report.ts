import preact from '@preact/preset-vite'
import { build, type Plugin } from 'vite'
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
          plugins: [preact(), sourcesAsData(), textsByLanguage(), licences(shipped)],
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
              },
            },
          },
        })
      },
    },
  }
}
