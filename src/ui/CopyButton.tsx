import { Check, Copy } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from './Icon.tsx'
import { useText } from './language.tsx'
import { Code } from './Prose.tsx'

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
  const [reply, setReply] = useState<'done' | 'failed' | null>(null)
  useEffect(() => {
    if (!reply) return
    const timer = setTimeout(() => setReply(null), tickShown)
    return () => clearTimeout(timer)
  }, [reply])
  const onCopy = () =>
    navigator.clipboard.writeText(text).then(
      () => setReply('done'),
      () => setReply('failed'),
    )
  return (
    <>
      <button
        type="button"
        class="copy"
        data-copied={reply === 'done'}
        aria-label={t('copy.label', { text: shown })}
        onClick={onCopy}
      >
        <Code text={shown} />
        <Icon node={reply === 'done' ? Check : Copy} size={13} />
      </button>
      <span class={reply === 'failed' ? 'chip-note' : 'unseen'} role="status">
        {reply && t(`copy.${reply}`, { text: shown })}
      </span>
    </>
  )
}
