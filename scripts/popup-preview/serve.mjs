/** Builds only the popup and serves it with the extension's content security policy. */
import fs from 'node:fs/promises'
import http from 'node:http'
import path from 'node:path'
import preact from '@preact/preset-vite'
import { build, runnerImport } from 'vite'

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'"
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.woff2': 'font/woff2' }

// As in `vite.config.ts`: reading the plug-in would else make this a development build.
process.env.NODE_ENV = 'production'

/** Built files in `outDir`. */
export async function buildPopup(root, outDir) {
  const [{ sourcesAsData }, { textsByLanguage }, { lawAsData }] = await Promise.all(
    ['vite-sources', 'vite-texts', 'vite-law'].map(
      async (name) => (await runnerImport(path.join(root, `scripts/${name}.ts`))).module,
    ),
  )
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [preact(), sourcesAsData(), textsByLanguage(), lawAsData()],
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      target: 'chrome120',
      rolldownOptions: {
        input: path.join(root, 'src/popup/index.html'),
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
      },
    },
  })
}

/** Serves `folder`. Returns the address and a function that closes the server. */
export async function serve(folder) {
  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost')
    const type = types[path.extname(pathname)]
    const body = type && (await fs.readFile(path.join(folder, path.normalize(pathname))).catch(() => null))
    response.writeHead(body ? 200 : 404, { 'content-type': type ?? 'text/plain', 'content-security-policy': policy })
    response.end(body ?? '')
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${server.address().port}/src/popup/index.html`, close: () => server.close() }
}
