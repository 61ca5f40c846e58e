import { plain } from '../../engine/i18n/plain.ts'

/** What a place is called, and the frame that it is in. */
export function PlaceName({ label, frame }: { label: string | null; frame: string }) {
  return (
    <span>
      {label && <code>{plain(label)}</code>} {frame && <small>{frame}</small>}
    </span>
  )
}
