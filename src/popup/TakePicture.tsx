import { Camera } from 'lucide'
import { useState } from 'preact/hooks'
import type { ReportKey } from '../engine/i18n/report.ts'
import type { PictureReply } from '../messaging/picture.ts'
import { useReportText } from '../ui/document/text.ts'
import { Icon } from '../ui/Icon.tsx'
import { requestPicture } from './worker.ts'

/** A button that adds a picture of the page to the report, and what became of it. */
export function TakePicture() {
  const { r } = useReportText()
  const [said, setSaid] = useState<PictureReply | null>(null)
  const take = async () => {
    setSaid(null)
    setSaid(await requestPicture())
  }
  return (
    <>
      <button
        type="button"
        class="quiet"
        data-part="picture"
        aria-label={r('picture.take')}
        title={r('picture.take')}
        onClick={take}
      >
        <Icon node={Camera} />
      </button>
      <p class="picture-said" role="status">
        {said && (said.ok ? r('picture.taken', { covered: said.covered }) : r(`picture.${said.problem}` satisfies ReportKey))}
      </p>
    </>
  )
}
