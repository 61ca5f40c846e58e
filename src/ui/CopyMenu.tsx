import { Copy } from 'lucide'
import { useRef } from 'preact/hooks'
import { loadTexts } from '../engine/i18n/by-language.ts'
import type { Language } from '../engine/knowledge/words.ts'
import { Copied } from './Copied.tsx'
import { Icon } from './Icon.tsx'
import { useText } from './language.tsx'
import { useCopy } from './use-copy.ts'

interface Props<Audience extends string> {
  label: string
  audiences: readonly Audience[]
  /** The language of the shop, offered where it is not the reader's. */
  shop: Language | null
  write: (audience: Audience, language: Language) => string
}

/** A button that opens the choice for whom and in which language to copy a text. Opens in the flow, so that nothing cuts it off. */
export function CopyMenu<Audience extends 'developer' | 'shop'>({ label, audiences, shop, write }: Props<Audience>) {
  const { t, chosen: language } = useText()
  const { copied, copy } = useCopy()
  const menu = useRef<HTMLDetailsElement>(null)
  const other = shop === language ? null : shop
  const offers = [language, other].flatMap((into) => (into ? audiences.map((audience) => ({ audience, into })) : []))
  const close = () => {
    if (menu.current) menu.current.open = false
    menu.current?.querySelector('summary')?.focus()
  }
  const choose = async (audience: Audience, into: Language) => {
    const done = await copy(async () => {
      await loadTexts(into)
      return write(audience, into)
    })
    if (done) close()
  }
  return (
    <div class="copy" data-part="copy">
      <details
        ref={menu}
        // Loaded before the click that copies, which has to be answered at once.
        onToggle={() => other && loadTexts(other).catch(() => {})}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !menu.current?.open) return
          // Would close the popup.
          event.preventDefault()
          close()
        }}
      >
        <summary>
          <Icon node={Copy} size={13} />
          {label}
        </summary>
        <ul>
          {offers.map(({ audience, into }) => (
            <li key={`${audience} ${into}`}>
              <button
                type="button"
                class="chip"
                data-audience={audience}
                data-language={into}
                onClick={() => choose(audience, into)}
              >
                {into === language ? t(`copy.${audience}`) : t('copy.in', { says: t(`copy.${audience}`), language: into })}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <Copied copied={copied} />
    </div>
  )
}
