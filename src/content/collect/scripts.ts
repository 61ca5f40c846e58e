/**
 * Scripts that the page loaded: its live elements, and those that resource timing lists although
 * their element was removed. Only a script's text shows whether it is the SDK, a copy of it, or the
 * shop's own code under that name, so same-origin scripts are read: from the browser's cache, never
 * from the network.
 */
import { excerptOf } from '../../engine/knowledge/script-words.ts'
import type { CollectedScript } from '../../engine/snapshot/candidates.ts'
import { maskKeys, redactDisguised } from '../../engine/snapshot/redact.ts'
import { attribute, hasAttribute, resolve, resources, textOf, whereIs, whereIsDocument } from './dom.ts'
import type { Elements } from './elements.ts'
import { keysAround } from './keys.ts'

const limits = { scripts: 40, bytes: 1_500_000, milliseconds: 600, inline: 1_000_000 }

/** Types that a browser, or a compiler in the page, runs; others are data, templates, or scripts that wait for consent. */
const runs = /^(|module|text\/(babel|jsx)|(text|application)\/(x-)?(java|ecma|j|live)script([\d.]*))$/i

/** A last part of a path that has no ending, or a script's. */
const namesScript = /\/[^./?#]*(\.m?js)?([?#].*)?$/

type Unread = CollectedScript & { address: string; src: string }

/** All scripts; those of the page's own origin with what their texts tell. */
export async function readScripts(elements: Elements, base: string): Promise<CollectedScript[]> {
  const inline: CollectedScript[] = []
  const loaded: Unread[] = []
  for (const script of elements.scripts) {
    if (!runs.test(attribute(script, 'type').trim().split(';')[0]!)) continue
    const raw = attribute(script, 'src') || attribute(script, 'href') || attribute(script, 'xlink:href')
    if (!raw && !hasAttribute(script, 'src')) {
      const excerpt = maskKeys(excerptOf(textOf(script)!.slice(0, limits.inline)))
      if (excerpt) inline.push({ where: whereIs(script), from: 'inline', excerpt, text: 'read' })
      continue
    }
    const address = resolve(raw, base)
    if (address) loaded.push(seen(address, 'element', /^\s*http:/i.test(raw), script))
  }
  const known = new Set(loaded.map((script) => script.address))
  for (const { initiatorType, name } of resources()) {
    // Modules that code imports are scripts, too; workers are listed among others, as icons are.
    const isScript = initiatorType === 'script' || (initiatorType === 'other' && namesScript.test(name))
    // A broken address is listed as it was written.
    if (!isScript || known.has(name) || !URL.canParse(name)) continue
    known.add(name)
    loaded.push(seen(name, 'resource', false))
  }
  await readTexts(loaded, mayAsk(elements))
  for (const { name, responseStatus } of resources())
    if (responseStatus >= 400) for (const script of loaded) if (script.address === name) script.text = 'failed'
  return [...inline, ...loaded.map(({ address: _, ...script }) => script)]
}

function seen(address: string, from: 'element' | 'resource', explicitHttp: boolean, element?: Element): Unread {
  const url = new URL(address)
  return {
    address,
    where: element ? whereIs(element) : whereIsDocument(),
    src: redactDisguised(address),
    from,
    explicitHttp,
    text: url.origin === location.origin && !/(^|\.)mercadopago\./.test(url.hostname) ? 'skipped' : 'foreign',
    async: (element as HTMLScriptElement | undefined)?.async === true,
  }
}

/**
 * Whether script texts may be fetched without the page noticing. Chromium separates an extension's
 * fetches from the page. In Firefox they count as the page's own: its service worker sees them and
 * may go to the network, and its content security policy may report them to a server. So in Firefox
 * nothing is fetched when a service worker controls the page, and with signs of a policy only when
 * the page itself has fetched from its own origin before, which shows that the policy allows it.
 */
const mayAsk = ({ scripts, upgrades }: Elements) =>
  import.meta.env.MODE !== 'firefox' ||
  (!navigator.serviceWorker?.controller &&
    (!(upgrades[0] ?? scripts.find((script) => hasAttribute(script, 'nonce'))) ||
      resources().some(
        ({ initiatorType, name, responseStatus }) =>
          responseStatus && /^(fetch|xml)/.test(initiatorType) && new URL(name).origin === location.origin,
      )))

/** Reads the texts of same-origin scripts, limited in number, size and time; those with a telling name come first. */
async function readTexts(scripts: Unread[], may: boolean): Promise<void> {
  const likely = (script: Unread) => (/mercado|checkout|pag|pay|config|app|main|index/i.test(script.src) ? 0 : 1)
  const ours = scripts.filter((script) => script.text === 'skipped').sort((a, b) => likely(a) - likely(b))
  let bytes = 0
  const reading = (may ? ours.slice(0, limits.scripts) : []).map(async (script) => {
    const text = await cachedText(script.address)
    if (text === null) script.text = 'not-cached'
    else if (bytes + text.length > limits.bytes) return
    else {
      bytes += text.length
      script.excerpt = maskKeys(excerptOf(text))
      script.keys = keysAround(text)
      script.text = 'read'
    }
  })
  await Promise.race([Promise.all(reading), new Promise((resume) => setTimeout(resume, limits.milliseconds))])
}

async function cachedText(address: string): Promise<string | null> {
  try {
    const response = await fetch(address, { cache: 'only-if-cached', mode: 'same-origin' })
    return response.ok ? await response.text() : null
  } catch {
    return null
  }
}
