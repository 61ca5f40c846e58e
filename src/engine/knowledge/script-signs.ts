/**
 * Signs in a script's text. A sign is a fact about the text, not a verdict.
 * Sources: SDK docs (mercadopago/sdk-js:docs), v1 guides, and copies of MercadoPago.js seen on real pages; read 2026-11-20.
 */
import { codeIn, quotesCalls } from './executed-code.ts'
import { sendsOverHttp } from './http-calls.ts'
import { either } from './patterns.ts'
import { isPaymentLink, isSandboxLink } from './payment-addresses.ts'

export const scriptSigns = [
  'sdk-body',
  'sdk-marks',
  'defines-global',
  'uses-v1',
  'uses-v2',
  'calls-api',
  'calls-with-token',
  'uses-card-form',
  'uses-card-methods',
  'uses-fields',
  'uses-bricks',
  'uses-card-brick',
  'uses-wallet-brick',
  'uses-status-brick',
  'uses-brand-brick',
  'uses-checkout',
  'opens-payment',
  'uses-old-button',
  'uses-tokenizer',
  'uses-yape',
  'follows-page-scheme',
  'fraud-prevention-off',
  'sandbox-address',
  'passes-test-key',
  'single-payment',
  'sends-over-http',
] as const
export type ScriptSign = (typeof scriptSigns)[number]

/** Strings found inside MercadoPago.js itself, and hardly elsewhere. */
const onlyInSdk = [/can not be null\/empty/, /whitelistedAttrs/, /js_version=/, /guessedPaymentMethods/]

/** These and addresses as MercadoPago.js writes them. A shop's own client of the REST API, or of its own server's, may write some of them so, too. */
const insideSdk = [
  ...onlyInSdk,
  /(?<!mercadopago\.com\/v1)\/card_tokens\b/,
  /(?<!mercadopago\.com\/v1)\/identification_types\?/,
  /(?<!mercadopago\.com\/v1)\/(?:payment_methods\/)?card_issuers\?/,
  /secure-fields\.mercadopago\.com/,
]

/** A declaration, or the object that a global is set on. */
const declares = String.raw`(?:\b(?:window|self|globalThis|this|root|global|[a-z])\.|\b(?:var|let|const|function|class)\s+)`
/** A right-hand side that is only an alias of the same thing, does not hold a value yet, or is a word, as in a list of processors. */
const sameThing = String.raw`\s*(?:window|self|globalThis|global|await|require|null|undefined|void|false|Mercado[Pp]ago|new|any)\b|\s*['"\x60\d]`
/** `window.MercadoPago = …` and similar assignments. */
const definesGlobal = new RegExp(String.raw`${declares}Mercado[Pp]ago\b\s*=(?!=|${sameThing})`)
const declaresFunction = /\b(?:function|class)\s+Mercado[Pp]ago\b/
/** `window["MercadoPago"] = …` and `Object.defineProperty(window, "MercadoPago", …)`, as bundles write it. */
const definesByName = new RegExp(
  String.raw`\[\s*['"]Mercado[Pp]ago['"]\s*\]\s*=(?!=|${sameThing})|\bdefineProperty\(\s*\w+\s*,\s*['"]Mercado[Pp]ago['"]`,
)

/** Whether `text` is a copy of MercadoPago.js rather than code that uses it. */
function isSdkBody(text: string): boolean {
  if (text.includes('api.mercadopago.com/preconnect')) return true
  const shim = /^[\s;(!]*(?:var\s+)?JSON\s*=\s*JSON\s*\|\|\s*\{\s*\}/.test(
    text.replace(/^(?:\s|\/\*[\s\S]*?\*\/|\/\/.*\n)+/, '').slice(0, 200),
  )
  if (shim && /mercado-?pago/i.test(text)) return true
  if (!/mercado-?pago/i.test(text)) return false
  const inside = marksIn(text)
  return inside >= 5 || (inside >= 2 && onlyInSdk.some((mark) => mark.test(text)) && definesSdkGlobal(text))
}

const marksIn = (text: string) => insideSdk.filter((mark) => mark.test(text)).length

/** Whether `text` has some of the SDK's marks, and yet not enough of them to say that it is the SDK. */
const hasSdkMarks = (text: string) => /mercado-?pago/i.test(text) && marksIn(text) >= 2 && !isSdkBody(text)

/** Whether `text` itself makes the SDK's global: a copy does, but so may a shop's own module of that name. */
function definesSdkGlobal(text: string): boolean {
  return [definesGlobal, definesByName, declaresFunction].some((pattern) => pattern.test(text))
}

/** Addresses of the API that only a server may call. */
const serversApi = String.raw`\/\/api\.mercadopago\.com\/(?:v1\/(?:payments|orders)|checkout\/preferences|preapproval)\b`
/** The rest of the same call: another address, or a value that is kept for later, belongs to something else, as to the shop's own API. */
const sameCall = String.raw`(?:[^;='"\x60]|=>|['"\x60](?!\/|https?:))`

/** What v1 and v2 are called for. A shop's code has it where it calls, or is, the SDK. */
const sdkMethods = either(
  [
    /\b(?:cardForm|bricks|createCardToken|createToken|setPublishableKey)\b/,
    /\bget(?:Installments|PaymentMethods?|IdentificationTypes|Issuers)\b/,
  ],
  '',
)

/** Whether a text has a mark of MercadoPago.js, or names one of its functions. */
export const hasSdkPart = (text: string) => marksIn(text) > 0 || sdkMethods.test(text)

/** A sign is present if any of its patterns matches. */
const patterns: Partial<Record<ScriptSign, readonly RegExp[]>> = {
  'uses-v1': [
    /\bMercadopago\s*\.\s*(?:setPublishableKey|createToken|getInstallments)\b/,
    /\bMercadopago\s*\.\s*(?:getPaymentMethod|getIdentificationTypes|clearSession)\b/,
  ],
  'uses-v2': [
    /\bnew\s+(?:[\w$]{1,20}\s*\.\s*)?MercadoPago\s*\(/,
    /\bnew\s+\(?\s*[\w$]{1,20}\s*\[\s*['"`]MercadoPago['"`]\s*\]/,
    /\b(?:load|init)MercadoPago\s*\(/,
  ],
  // Called from the page itself, instead of by the SDK or a server.
  'calls-api': [/\bapi\.mercadopago\.com\/(?:v1\/(?:card_tokens|payments|orders)|checkout\/preferences|preapproval)\b/],
  // What only a server may do: the header or the query carries an access token, wherever the code takes it from.
  'calls-with-token': [
    new RegExp(String.raw`${serversApi}[^\s'"\x60]{0,120}${sameCall}{0,280}?\bBearer\b`),
    new RegExp(String.raw`\bBearer\b[\s\S]{0,80}(?:\(|\burl\s*:)\s*['"\x60]https?:${serversApi}`),
    /\/\/api\.mercadopago\.com\/[^\s'"`]{0,120}[?&]access_token=/,
  ],
  'uses-card-form': [/\.\s*cardForm\s*\(/],
  'uses-card-methods': [
    /(?<!PagSeguro(?:DirectPayment)?)\.\s*createCardToken\s*\(/,
    /\bMercadopago\s*\.\s*createToken\b/,
    /\bapi\.mercadopago\.com\/v1\/card_tokens\b/,
  ],
  'uses-fields': [
    /\bfields\s*\.\s*(?:create|createCardToken)\s*\(/,
    /\.\s*cardForm\s*\([^;]{0,200}?\biframe['"]?\s*:\s*(?:true|!0)\b/,
  ],
  'uses-bricks': [/\.\s*bricks\s*\(\s*\)/],
  // A Brick takes three arguments; the Stripe element of the same name takes two.
  'uses-card-brick': [/\.\s*create\s*\(\s*['"`](?:cardPayment['"`]|payment['"`]\s*,[^,;{()]{1,80},)/],
  'uses-wallet-brick': [/\.\s*create\s*\(\s*['"`]wallet['"`]/],
  'uses-status-brick': [/\.\s*create\s*\(\s*['"`]statusScreen['"`]/],
  'uses-brand-brick': [/\.\s*create\s*\(\s*['"`]brand['"`]/],
  'uses-checkout': [
    /\.\s*checkout\s*\(\s*\{[^}]{0,80}preference/,
    /\b(?:sandbox_)?init_point\b/,
    /\bapi\.mercadopago\.com\/checkout\/preferences\b/,
    // The shop's own way to make a preference, by the brand in its path.
    /['"`}/]mercado-?pago[\w/-]{0,40}preferen(?:ce|cia)/i,
  ],
  // The old button of Checkout Pro, which code may add as a script element with the preference in its data.
  'uses-old-button': [/\bmercadopago\.com(?:\.[a-z]{2})?\/integrations\/v\d+\/web-payment-checkout\.js\b/],
  // Web Tokenize Checkout as v2 has it: the old card form, drawn by the new SDK.
  'uses-tokenizer': [/\.\s*checkout\s*\(\s*\{\s*['"]?tokenizer['"]?\s*:/],
  'uses-yape': [/\.\s*yape\s*\(\s*[{\w]/],
  // The number of a test order, of which masking may leave both ends only.
  'sandbox-address': [/\bORDT(?:ST[0-9A-Z]{6}|…[0-9A-Z]{4})/],
  // The SDK is given a test key as it is; the rest of it is masked.
  'passes-test-key': [/\b(?:new\s+[\w$.]{0,40}MercadoPago|(?:load|init)MercadoPago|setPublishableKey)\s*\(\s*['"`]TEST-/],
  'fraud-prevention-off': [/advancedFraudPrevention['"]?\s*:\s*(false|!1)\b/],
  // Whoever sets the highest number of instalments to one offers none.
  'single-payment': [/\bmax_?installments['"]?\s*:\s*['"]?1\b/i],
  'follows-page-scheme': [/location\s*\.\s*protocol/],
}

/** Every sign needs one of these words, so most scripts can be skipped quickly. */
const worthReading = [
  /mercado-?pago|mpago\.l|ORDT|cardForm|createToken|init_point|advancedFraud|max_?install/i,
  /bricks\s*\(|fields\s*\.\s*create\s*\(|location\s*\.\s*protocol/i,
  /['"`]http:/,
  /\.\s*create\s*\(\s*['"`](?:wallet|cardPayment|payment|statusScreen|brand)['"`]/i,
]

/** Variables in which frameworks pass data to a page. It may include code samples of an article, and is never executed. */
const dataNames = [
  ...['next_[fs]', String.raw`NEXT_\w+`, String.raw`NUXT\w*`, String.raw`INITIAL_\w+`, String.raw`PRELOADED_\w+`],
  ...[String.raw`APOLLO_\w+`, String.raw`remix\w+`, String.raw`reactRouter\w+`, String.raw`staticRouter\w+`],
  String.raw`sveltekit\w*`,
]
const pageData = new RegExp(String.raw`^[\s;(]*(?:self|window|globalThis)\s*\.\s*__(?:${dataNames.join('|')})\b`)

/** An instance of v2 that a shop calls by the name of v1's global. */
const newByOldName = /\bMercadopago\s*=\s*new\s+(?:window\s*\.\s*)?MercadoPago\b/

/** Only `sandbox_init_point` is used, never the address for real payments. */
const onlySandbox = (code: string) => /\bsandbox_init_point\b/.test(code) && !/\binit_point\b/.test(code)

/** A test host, and no address or host for real payments beside it, between which code would choose. */
const onlyTestHost = (code: string) =>
  /\bhttps?:\/\/sandbox\.mercadopago\.[a-z.]+\//.test(code) &&
  !/['"`]https:\/\/www\.mercadopago\.[a-z.]+\/?['"`]/.test(code) &&
  !addressesIn(code).some((address) => isPaymentLink(address) && !isSandboxLink(address))

/** An address as code writes it, up to what is put in or added. */
const quoted = /['"`](https?:\/\/[\w.-]{1,60}\/[^\s'"`<>]{0,120})/g

/** The path of such an address, which no other is like, as a string of its own or after a part that is put in. */
const ownPath =
  /['"`}]\/(?:checkout\/v\d\/redirect\?(?:pref|preference|order)[-_]id|subscriptions\/checkout\?preapproval_plan_id)=/

/** Whether code holds the address of a payment as a string of its own, as one that it leads the buyer to. */
const opensPayment = (code: string) => ownPath.test(plainOf(code)) || addressesIn(code).some(isPaymentLink)

const addressesIn = (code: string) => [...plainOf(code).matchAll(quoted)].map(([, address]) => address!)

/** Without the escapes of JSON. */
const plainOf = (code: string) => code.replaceAll('\\/', '/')

/** What is told of a script that only quotes code. */
const ofText: readonly ScriptSign[] = ['sdk-body', 'sdk-marks', 'defines-global']

/** The signs in one script's text, in the order of `scriptSigns`. Linear in the length of the text. */
export function signsIn(text: string): ScriptSign[] {
  if (!worthReading.some((words) => words.test(text)) || pageData.test(text)) return []
  const code = codeIn(text)
  return (quotesCalls(code) ? ofText : scriptSigns).filter((sign) => {
    if (sign === 'sdk-body') return isSdkBody(text)
    if (sign === 'sdk-marks') return hasSdkMarks(text)
    if (sign === 'uses-v1' && newByOldName.test(code)) return false
    if (sign === 'opens-payment') return opensPayment(code)
    if (sign === 'sends-over-http') return sendsOverHttp(code)
    if (sign === 'defines-global') return definesSdkGlobal(text)
    return (
      patterns[sign]?.some((pattern) => pattern.test(code)) ||
      (sign === 'sandbox-address' && (onlySandbox(code) || onlyTestHost(code)))
    )
  })
}
