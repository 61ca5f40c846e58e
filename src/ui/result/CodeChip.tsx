import { CodeXml, Copy } from 'lucide'
import { useState } from 'preact/hooks'
import { plain } from '../../engine/i18n/plain.ts'
import type { Where } from '../../engine/snapshot/types.ts'
import { placeDetails, placeInSource } from '../../engine/view/places.ts'
import { Copied } from '../Copied.tsx'
import { Icon } from '../Icon.tsx'
import { useText } from '../language.tsx'
import { useCopy } from '../use-copy.ts'
import { PlaceName } from './PlaceName.tsx'

/** A place that is not drawn on the page, such as a script: a click shows its markup, which a developer can search for. */
export function CodeChip({
  where,
  name,
  small,
}: {
  where: Where
  name: { label: string | null; frame: string }
  small: boolean
}) {
  const { t } = useText()
  const { copied, copy } = useCopy()
  const [open, setOpen] = useState(false)
  const source = placeInSource(where)
  return (
    <>
      <button
        type="button"
        class="chip"
        data-small={small}
        aria-expanded={open}
        title={plain(placeDetails(where))}
        aria-label={t('where.code', { label: [name.label, name.frame].filter(Boolean).join(' ') })}
        onClick={() => setOpen(!open)}
      >
        <Icon node={CodeXml} size={13} />
        {!small && <PlaceName {...name} />}
      </button>
      {open && (
        <div class="snippet" data-part="snippet">
          <code>{plain(source)}</code>
          <button type="button" class="link" onClick={() => copy(() => source)}>
            <Icon node={Copy} size={12} /> {t('copy.label')}
          </button>
          <Copied copied={copied} />
        </div>
      )}
    </>
  )
}
