import { Camera } from 'lucide'
import { useState } from 'preact/hooks'
import { formatIn } from '../engine/i18n/format.ts'
import type { PictureTexts } from '../engine/i18n/picture-texts.ts'
import type { Language } from '../engine/knowledge/words.ts'
import type { PictureReply } from '../messaging/picture.ts'
import { Icon } from '../ui/Icon.tsx'
import { useText } from '../ui/language.tsx'
import { requestPicture } from './worker.ts'

/** A button that adds a picture of the page to the report, and what became of it, in words that are loaded at the click. */
export function TakePicture() {
  const { t, language, chosen } = useText()
  const [said, setSaid] = useState<{ reply: PictureReply; texts: Record<Language, PictureTexts> }>()
  const take = async () => {
    setSaid(undefined)
    const [reply, { pictureTexts: texts }] = await Promise.all([requestPicture(), import('../engine/i18n/picture-texts.ts')])
    setSaid({ reply, texts })
  }
  return (
    <>
      <button type="button" class="quiet" data-part="picture" title={t('app.picture')} onClick={take}>
        <Icon node={Camera} />
      </button>
      <p class="picture-said" role="status">
        {said &&
          (said.reply.ok
            ? formatIn(language, said.texts[chosen].taken, { covered: said.reply.covered })
            : formatIn(language, said.texts[chosen][said.reply.problem]))}
      </p>
    </>
  )
}
