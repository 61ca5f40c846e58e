import { Check } from 'lucide'
import { Icon } from './Icon.tsx'
import { useText } from './language.tsx'
import type { Copied as Outcome } from './use-copy.ts'

/** Live region that says what became of copying. Always in the document, because only changes inside it are announced. */
export function Copied({ copied }: { copied: Outcome | null }) {
  const { t } = useText()
  return (
    <span class="copied" role="status" data-copied={copied}>
      {copied === 'done' && <Icon node={Check} size={13} />}
      {copied && t(`copy.${copied}`)}
    </span>
  )
}
