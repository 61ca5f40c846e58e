import type { Plugin } from 'vite'

/**
 * Leaves out Vite's helper for `import()`, which loads a part's styles and dependencies before it: 1 KB in the popup, where no
 * part has styles of its own file and everything lies on the same disk.
 */
export function plainImports(): Plugin {
  return {
    name: 'semaforo:imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load()' : null),
  }
}
