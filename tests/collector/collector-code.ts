/** The collector and the probe as the extension injects them: one self-contained script each. */
import { build } from 'vite'

/** Built text of a content script, as an expression whose value is its default export. */
export async function contentScript(name: 'collect' | 'probe'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      target: 'chrome120',
      lib: { entry: `src/content/${name}.ts`, formats: ['iife'], name: 'script' },
    },
  })
  const [output] = Array.isArray(result) ? result : [result]
  if (!output || !('output' in output)) throw new Error('no output')
  return output.output[0].code.replace(/^var script\s*=\s*/, '').replace(/;\s*$/, '')
}
