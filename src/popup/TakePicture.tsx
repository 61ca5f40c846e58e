import { Camera } from 'lucide'
import { useState } from 'preact/hooks'
import { formatIn } from '../engine/i18n/format.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'
import { requestPicture } from './worker.ts'

/** A button that adds a picture of the page to the report, and what became of it, in words that are loaded at the click. */
export function TakePicture() {
  const { t, language, chosen } = useText()
  const [said, setSaid] = useState('')
  const take = async () => {
    setSaid('')
    const [reply, { pictureTexts }] = await Promise.all([requestPicture(), import('../engine/i18n/picture-texts.ts')])
    const texts = pictureTexts[chosen]
    setSaid(reply.ok ? formatIn(language, texts.taken, { covered: reply.covered }) : formatIn(language, texts[reply.problem]))
  }
  return (
    <>
      <button type="button" class="quiet" data-part="picture" title={t('app.picture')} onClick={take}>
        <Icon node={Camera} />
      </button>
      <p class="picture-said" role="status">
        {said}
      </p>
    </>
  )
}
