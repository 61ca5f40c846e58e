import fs from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import type { Plugin } from 'vite'

const require = createRequire(import.meta.url)

/** The sizes in the manifest. */
export const iconSizes = [16, 32, 48, 128]

let ready: Promise<void> | undefined

/** Renders an SVG as a PNG of `width` pixels. Uses WebAssembly, so that every system gives the same bytes. */
export async function drawPng(svg: string, width: number): Promise<Uint8Array> {
  ready ??= fs.readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')).then(initWasm)
  await ready
  return new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng()
}

/** A Vite plugin that renders the manifest's icons from `src/ui/icon.svg`. */
export function icons(): Plugin {
  return {
    name: 'semaforo:icons',
    apply: 'build',
    async buildStart() {
      const svg = await fs.readFile(new URL('../src/ui/icon.svg', import.meta.url), 'utf8')
      for (const size of iconSizes)
        this.emitFile({ type: 'asset', fileName: `icons/icon-${size}.png`, source: await drawPng(svg, size) })
    },
  }
}
