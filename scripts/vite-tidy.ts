import fs from 'node:fs'
import path from 'node:path'
import { type MinifyOptions, minify } from 'terser'
import type { Plugin } from 'vite'

/**
 * What runs in a page is minified once more, by terser, which makes it a twentieth smaller than Vite's own minifier does. `expression`
 * keeps the completion value, which is the script's answer; `pure_getters`: no code of ours reads a property for its effect.
 */
const smallest: MinifyOptions = {
  ecma: 2020,
  compress: { passes: 3, expression: true, pure_getters: true, unsafe_arrows: true, hoist_props: true },
}

/**
 * Mends three defects of crxjs 3 in scripts imported with `?script&iife`: they start with `var x=(…)`, so that executeScript gives
 * null instead of the default export; the manifest opens them to every page as web-accessible resources, which nothing needs and
 * which would let a page see the extension; and their unused module twins stay in `assets/`.
 */
export function tidy(): Plugin {
  let out = ''
  return {
    name: 'semaforo:tidy',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      out = path.resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        const manifestFile = path.join(out, 'manifest.json')
        const manifest = JSON.parse(fs.readFileSync(manifestFile, 'utf8'))
        delete manifest.web_accessible_resources
        fs.writeFileSync(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`)
        const content = path.join(out, 'src/content')
        const injected = fs.existsSync(content) ? fs.readdirSync(content).filter((file) => file.endsWith('.js')) : []
        for (const file of injected) {
          const full = path.join(content, file)
          const { code } = await minify(fs.readFileSync(full, 'utf8').replace(/^var [\w$]+\s*=\s*/, ''), smallest)
          fs.writeFileSync(full, `${code}\n`)
        }
        removeUnused(out)
        fs.rmSync(path.join(out, '.vite'), { recursive: true, force: true })
      },
    },
  }
}

/** Deletes the modules in `assets/` that no page and no worker leads to: twins of the injected scripts, and what only they shared. */
function removeUnused(out: string): void {
  const assets = fs.readdirSync(path.join(out, 'assets')).filter((file) => file.endsWith('.js'))
  const used = new Set<string>()
  const follow = (text: string) => {
    for (const file of assets) {
      if (used.has(file) || !text.includes(file)) continue
      used.add(file)
      follow(fs.readFileSync(path.join(out, 'assets', file), 'utf8'))
    }
  }
  for (const start of ['service-worker-loader.js', 'src/popup/index.html']) follow(fs.readFileSync(path.join(out, start), 'utf8'))
  for (const file of assets) if (!used.has(file)) fs.rmSync(path.join(out, 'assets', file))
}
