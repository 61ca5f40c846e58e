/**
 * Paths by which frameworks and shop platforms serve the code of the page itself, also from a network's host. Source: what Next, Nuxt, Create
 * React App, Vite, Angular, WordPress, Magento, PrestaShop and OpenCart build or serve by default; read 2026-11-27.
 */
const paths: readonly RegExp[] = [
  /\/_next\/static\//,
  /\/_nuxt\//,
  // Create React App and Vue's command line
  /\/(?:static\/)?js\/(?:main|app)\.[\da-z_-]{4,20}(?:\.chunk)?\.js$/i,
  // Vite
  /\/assets\/index-[\w-]{4,20}\.js$/,
  // Angular
  /\/main(?:-es\d{4})?[.-][\da-zA-Z]{8,20}\.js$/,
  /\/wp-content\/(?:themes|plugins|cache)\//,
  /\/static\/(?:version\d+\/)?(?:frontend|_cache)\//,
  /\/themes\/[\w-]{1,40}\/(?:assets|js)\//,
  /\/catalog\/view\/(?:javascript|theme)\//,
]

/** Matched on the path of a script's address. */
export const builtFile = new RegExp(paths.map(({ source }) => source).join('|'))
