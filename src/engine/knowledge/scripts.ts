/**
 * Mercado Pago's official scripts, and the file names of copies of them.
 * Source of every row: devsite-docs, sdk-js and the official plugins, read 2026-11-20.
 */
import { anyOf, escaped } from './patterns.ts'
import { domainsOf, type Sites, sites } from './sites.ts'

export type ScriptId =
  | 'sdk-v2'
  | 'sdk-v2-beta'
  | 'sdk-v1'
  | 'web-tokenize-checkout'
  | 'web-payment-checkout'
  | 'render-js'
  | 'security-js'
  | 'analytics-v1'
  | 'plugin-telemetry'

export interface OfficialScript {
  id: ScriptId
  /** Host and path. `{country}` is any country's home page, `#` a number; `/…` at the end means every file below. */
  addresses: readonly string[]
  /** What it is for. */
  role: 'sdk' | 'button' | 'tokenizer' | 'device-id' | 'telemetry'
  /** Its current status. */
  status: 'current' | 'legacy' | 'deprecated' | 'beta'
}

const officialScripts: readonly OfficialScript[] = [
  {
    id: 'sdk-v2',
    addresses: ['sdk.mercadopago.com/js/v2', 'sdk.mercadopago.com/js/v2/'],
    role: 'sdk',
    status: 'current',
  },
  {
    id: 'sdk-v2-beta',
    addresses: [
      'beta-sdk.mercadopago.com/js/v2',
      'beta-sdk.mercadopago.com/js/v2/',
      'beta-sdk.mercadopago.com/gama/js/v2',
      'beta-sdk.mercadopago.com/gama/js/v2/',
    ],
    role: 'sdk',
    status: 'beta',
  },
  {
    id: 'sdk-v1',
    addresses: [
      'secure.mlstatic.com/sdk/javascript/v1/mercadopago.js',
      'secure.mlstatic.com/sdk/javascript/beta/v1/mercadopago.js',
      // Its predecessor, with the same functions under the name `Checkout`.
      'secure.mlstatic.com/org-img/checkout/custom/1.0/checkout.js',
    ],
    role: 'sdk',
    status: 'legacy',
  },
  {
    id: 'web-tokenize-checkout',
    addresses: ['{country}/integrations/v1/web-tokenize-checkout.js'],
    role: 'tokenizer',
    status: 'deprecated',
  },
  {
    id: 'web-payment-checkout',
    addresses: ['{country}/integrations/v#/web-payment-checkout.js'],
    role: 'button',
    status: 'legacy',
  },
  {
    id: 'render-js',
    addresses: [
      'secure.mlstatic.com/mptools/render.js',
      'resources.mlstatic.com/mptools/render.js',
      'www.mercadopago.com/org-img/jsapi/mptools/buttons/render.js',
      'mp-tools.mlstatic.com/buttons/render.js',
    ],
    role: 'button',
    status: 'legacy',
  },
  { id: 'security-js', addresses: ['www.mercadopago.com/v2/security.js'], role: 'device-id', status: 'current' },
  {
    id: 'analytics-v1',
    addresses: ['secure.mlstatic.com/modules/javascript/analytics.js'],
    role: 'telemetry',
    status: 'legacy',
  },
  {
    id: 'plugin-telemetry',
    addresses: ['http2.mlstatic.com/storage/v#/plugins/…', 'http2.mlstatic.com/storage/v#/mercadopago/…'],
    role: 'telemetry',
    status: 'current',
  },
]

export function makeScripts(table: Sites) {
  const homes = anyOf(domainsOf(table).map((domain) => `www.${domain}`))
  const compiled = officialScripts.map((script) => {
    const source = anyOf(script.addresses).replaceAll(escaped('{country}'), homes).replaceAll('#', String.raw`\d+`)
    return { script, pattern: new RegExp(`^${source}$`.replaceAll('…', '.*')) }
  })
  return {
    /** The official script at `url` (any scheme; query ignored), or undefined. Host and path decide, never a substring. */
    officialScriptAt: (url: string): OfficialScript | undefined => {
      if (!URL.canParse(url)) return undefined
      const { hostname, pathname, port, username, password } = new URL(url)
      if (username || password || port) return undefined
      return compiled.find(({ pattern }) => pattern.test(hostname + pathname))?.script
    },
  }
}

export const { officialScriptAt } = makeScripts(sites)

/** File names of copies of MercadoPago.js. A name alone proves nothing: plugins use it for their own code too. */
export const sdkFileName = /(^|\/)mercado-?pago([._-](v?\d+|sdk|js|min))*\.js$/i
