import { ChevronDown, CreditCard } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import type { Audit } from '../../engine/audit/types.ts'
import { formatIn } from '../../engine/i18n/format.ts'
import { loadLeak } from '../../engine/i18n/leak/data.ts'
import { leakTextsFor } from '../../engine/view/leak.ts'
import { type CardWatchShown, sendMessage } from '../../messaging/protocol.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useText } from '../../ui/language.tsx'
import { LeakResult } from '../../ui/leak/LeakResult.tsx'
import style from '../../ui/leak/leak.css?inline'
import { auditedTab } from '../audited-tab.ts'
import own from './card-watch.css?inline'

const sheet = new CSSStyleSheet()
sheet.replaceSync(style + own)
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]

/** Has a payment watched in the tab, and shows what it comes to. Folded, unless it is on or has found something. */
export function CardWatch({ audit }: { audit: Audit }) {
  const { language } = useText()
  const [shown, show] = useState<CardWatchShown | null>(null)
  const [refused, setRefused] = useState(false)
  const ask = async (what: 'show' | 'start' | 'stop') => {
    try {
      const reply = await sendMessage('cardWatch', { tabId: await auditedTab(), ask: what })
      await loadLeak()
      show(reply)
    } catch {
      // After an update of the extension: there is no block until the popup is opened again.
    }
  }
  useEffect(() => {
    ask('show')
    const changed = (changes: object, area: string) => {
      if (area === 'session' && 'card-watch' in changes) ask('show')
    }
    chrome.storage.onChanged.addListener(changed)
    return () => chrome.storage.onChanged.removeListener(changed)
  }, [audit])
  if (!shown) return null
  const texts = leakTextsFor(language)
  const say = (text: string) => formatIn(language, text)
  const { asks, now, last, browser } = shown
  const state = now ? (now.findings.length > 0 ? 'leaked' : 'on') : last?.reason
  const start = async () => {
    // The worker hears of it before the browser asks, because Firefox may close the popup to ask.
    const noted = ask('start')
    // Within the click: later the browser refuses to ask.
    const granted = await chrome.permissions.request(asks!).catch(() => false)
    await noted
    setRefused(!granted)
    await ask(granted ? 'start' : 'show')
  }
  return (
    <section class="card-watch" data-part="card-watch" data-state={state ?? 'off'}>
      <details class="group quiet-group" open={now !== null || state === 'leaked'}>
        <summary>
          <Icon node={CreditCard} size={16} />
          <h2>{texts.title}</h2>
          <span class="amount" data-reason={state}>
            {state && texts.short[state]}
          </span>
          <Icon node={ChevronDown} class="chevron" />
        </summary>
        <div class="card-watch-body">
          {!now && last && <LeakResult leak={last} />}
          <p>{say(now ? texts.on : texts.says)}</p>
          {now?.notWatched.includes('early-scripts') && <p class="wrong">{say(texts.reload)}</p>}
          {!now && <p>{say(asks ? texts.asks[browser] : texts.nowhere)}</p>}
          {now ? (
            <button type="button" class="button small" data-part="card-watch-stop" onClick={() => ask('stop')}>
              {texts.stop}
            </button>
          ) : (
            asks && (
              <button type="button" class="button secondary small" data-part="card-watch-start" onClick={start}>
                {texts.start}
              </button>
            )
          )}
          <p role="status">{refused && texts.refused}</p>
          {now && <LeakResult leak={now} isOn />}
        </div>
      </details>
    </section>
  )
}
