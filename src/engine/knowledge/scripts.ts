/**
 * Mercado Pago's official scripts. Source of every row: devsite-docs, sdk-js and the official plugins, read 2026-11-20.
 * `status` says what each one is today; `role` what it is for.
 */
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
  /** Tested against the URL without scheme and query: host and path. */
  pattern: RegExp
  role: 'sdk' | 'button' | 'tokenizer' | 'device-id' | 'telemetry'
  status: 'current' | 'legacy' | 'deprecated' | 'beta'
}

const country = String.raw`www\.mercadopago\.(?:com(?:\.(?:ar|br|mx|co|pe|uy|ve))?|cl)`

const officialScripts: readonly OfficialScript[] = [
  { id: 'sdk-v2', pattern: /^sdk\.mercadopago\.com\/js\/v2\/?$/, role: 'sdk', status: 'current' },
  { id: 'sdk-v2-beta', pattern: /^beta-sdk\.mercadopago\.com\/(gama\/)?js\/v2\/?$/, role: 'sdk', status: 'beta' },
  {
    id: 'sdk-v1',
    // The second is its forerunner, with the same functions under the name `Checkout`.
    pattern: /^secure\.mlstatic\.com\/(sdk\/javascript\/(beta\/)?v1\/mercadopago|org-img\/checkout\/custom\/1\.0\/checkout)\.js$/,
    role: 'sdk',
    status: 'legacy',
  },
  {
    id: 'web-tokenize-checkout',
    pattern: new RegExp(`^${country}/integrations/v1/web-tokenize-checkout\\.js$`),
    role: 'tokenizer',
    status: 'deprecated',
  },
  {
    id: 'web-payment-checkout',
    pattern: new RegExp(`^${country}/integrations/v\\d/web-payment-checkout\\.js$`),
    role: 'button',
    status: 'legacy',
  },
  {
    id: 'render-js',
    pattern:
      /^((secure|resources)\.mlstatic\.com\/mptools|www\.mercadopago\.com\/org-img\/jsapi\/mptools\/buttons|mp-tools\.mlstatic\.com\/buttons)\/render\.js$/,
    role: 'button',
    status: 'legacy',
  },
  { id: 'security-js', pattern: /^www\.mercadopago\.com\/v2\/security\.js$/, role: 'device-id', status: 'current' },
  {
    id: 'analytics-v1',
    pattern: /^secure\.mlstatic\.com\/modules\/javascript\/analytics\.js$/,
    role: 'telemetry',
    status: 'legacy',
  },
  {
    id: 'plugin-telemetry',
    pattern: /^http2\.mlstatic\.com\/storage\/v\d+\/(plugins|mercadopago)\//,
    role: 'telemetry',
    status: 'current',
  },
]

/** The official script at `url` (any scheme; query ignored), or undefined. Host and path decide, never a substring. */
export function officialScriptAt(url: string): OfficialScript | undefined {
  if (!URL.canParse(url)) return undefined
  const { hostname, pathname, port, username, password } = new URL(url)
  if (username || password || port) return undefined
  return officialScripts.find((script) => script.pattern.test(hostname + pathname))
}

/** File names under which copies of MercadoPago.js are found. A name alone proves nothing: plugins' own code carries it too. */
export const sdkFileName = /(^|\/)mercado-?pago([._-](v?[0-9.]+|sdk|js|min))*\.js$/i
