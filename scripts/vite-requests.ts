import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const file = fileURLToPath(new URL('../src/background/card-watch/requests.ts', import.meta.url))

/** Builds the extension for Chromium, which shows it no requests, without what would search them: 4 KB of the download. */
export function withoutRequests(): Plugin {
  return {
    name: 'semaforo:requests',
    apply: 'build',
    load: (id) => (id === file ? 'export const watchRequests = () => () => {}' : null),
  }
}
