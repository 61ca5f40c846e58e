import { Check, Copy } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from './Icon.tsx'
import { useText } from './language.tsx'
import { Code } from './Prose.tsx'
import { useCopy } from './use-copy.ts'

/** How long the tick is shown, in milliseconds. */
const tickShown = 2000

interface Props {
  /** What is copied. */
  text: string
  /** How it is written on screen, if not as it is copied. */
  shown?: string
}

/** A short text as a button that copies it to the clipboard. Whether it was copied is announced. */
export function CopyButton({ text, shown = text }: Props) {
  const { t } = useText()
  const { copied, copy } = useCopy()
  const [ticked, setTicked] = useState(false)
  useEffect(() => {
    if (!ticked) return
    const timer = setTimeout(() => setTicked(false), tickShown)
    return () => clearTimeout(timer)
  }, [ticked])
  return (
    <>
      <button
        type="button"
        class="copy-text"
        data-copied={ticked}
        aria-label={t('copy.text', { text: shown })}
        onClick={async () => setTicked(await copy(() => text))}
      >
        <Code text={shown} />
        <Icon node={ticked ? Check : Copy} size={13} />
      </button>
      <span class={copied === 'refused' ? 'chip-note' : 'unseen'} role="status">
        {copied && t(`copy.${copied}`)}
      </span>
    </>
  )
}
