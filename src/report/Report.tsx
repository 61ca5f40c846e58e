import { Printer } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { AuditFile } from '../engine/audit/file/audit-file.ts'
import type { Audit } from '../engine/audit/types.ts'
import { loadTexts } from '../engine/i18n/by-language.ts'
import { plain } from '../engine/i18n/plain.ts'
import { qualityTextsFor } from '../engine/i18n/quality/index.ts'
import { wordingFor } from '../engine/i18n/wording.ts'
import { type Language, languages } from '../engine/knowledge/words.ts'
import { shopLanguage } from '../engine/view/shop-language.ts'
import type { KeptPicture } from '../messaging/picture.ts'
import { Document, type Reading, readings } from '../ui/document/Document.tsx'
import { Pictures } from '../ui/document/Pictures.tsx'
import type { QualityWays } from '../ui/document/quality-ways.ts'
import type { NoteScript } from '../ui/document/Scripts.tsx'
import { useReportText } from '../ui/document/text.ts'
import { Icon } from '../ui/Icon.tsx'
import { languageNames } from '../ui/language-names.ts'
import { LawSwitch } from '../ui/law/LawSwitch.tsx'
import { isLawShown } from '../ui/law/shown.ts'
import { Select } from '../ui/Select.tsx'
import { SaveMenu } from './SaveMenu.tsx'

interface Props {
  audit: Audit
  /** The tester's. */
  language: Language
  file: () => Promise<AuditFile | null>
  pictures?: readonly KeptPicture[]
  /** What can be done with a picture. */
  pictureWays?: (picture: KeptPicture) => ComponentChildren
  /** Keeps what is noted of a script; false where the browser refused. */
  onNote?: (...noted: Parameters<NoteScript>) => Promise<boolean>
  quality?: QualityWays
  /** What belongs to the audit and is not handed in. */
  children?: ComponentChildren
}

/** An audit in one of its two readings, and the ways to hand it in. */
export function Report({ audit: given, language, file, pictures = [], pictureWays, onNote, quality, children }: Props) {
  const { r, language: wording } = useReportText()
  const [reading, setReading] = useState<Reading>('sheet')
  const [said, setSaid] = useState('')
  const [lawShown, showLaw] = useState(true)
  const audit = useMemo(() => (lawShown ? given : withoutLaw(given)), [given, lawShown])
  const letter = useLetterLanguage(audit, language)
  const { notKept } = qualityTextsFor(wording)
  const written = reading === 'letter' ? letter.language : language

  useEffect(() => void isLawShown().then(showLaw), [])
  useEffect(() => {
    // A printed page is named after it.
    document.title = r('report.title', { shop: plain(audit.shop) })
  })

  return (
    <main>
      <div class="ways" data-part="ways">
        <fieldset class="readings">
          <legend class="unseen">{r('report.reading')}</legend>
          {readings.map((each) => (
            <label key={each}>
              <input type="radio" name="reading" value={each} checked={reading === each} onChange={() => setReading(each)} />
              <span>{r(`report.${each}`)}</span>
            </label>
          ))}
        </fieldset>
        {reading === 'letter' && (
          <Select
            data-part="letter-language"
            aria-label={r('report.language')}
            value={letter.language}
            options={languages.map((value) => ({ value, text: languageNames[value] }))}
            onChoose={(value) => letter.choose(value as Language)}
          />
        )}
        <span class="ways-space" />
        <button type="button" class="button secondary" data-part="print" onClick={() => print()}>
          <Icon node={Printer} size={15} />
          {r('ways.print')}
        </button>
        <SaveMenu asked={{ audit, language: written, reading, file, pictures }} onSaved={setSaid} />
      </div>
      <p class="ways-said" role="status">
        {said}
      </p>
      {reading === 'sheet' && children}
      <Document
        audit={audit}
        wording={wordingFor(written, audit.context.site.value)}
        reading={reading}
        onNote={onNote && ((...noted) => onNote(...noted).then((kept) => setSaid(kept ? '' : r('scripts.notKept'))))}
        quality={quality && saying(quality, (kept) => setSaid(kept ? '' : notKept))}
        pictures={<Pictures audit={audit} pictures={pictures} {...(pictureWays && { ways: pictureWays })} />}
      />
      {reading === 'sheet' && given.law && (
        <p class="ways">
          <LawSwitch shown={lawShown} onChange={showLaw} />
        </p>
      )}
    </main>
  )
}

/** What is hidden is not handed in either; only the JSON, which can be opened again, is the whole audit. */
function withoutLaw({ law: _, ...audit }: Audit): Audit {
  return audit
}

/** The same ways, with word of whether an answer was kept. The form of a score tells it itself. */
const saying = (ways: QualityWays, say: (kept: boolean) => void): QualityWays => {
  const told = (kept: boolean) => {
    say(kept)
    return kept
  }
  return {
    ...ways,
    answer: (...given) => ways.answer(...given).then(told),
    dropScore: (at) => ways.dropScore(at).then(told),
  }
}

/** The language of the letter: the shop's, if its country is known, until another is chosen. Its texts are loaded before it is shown. */
function useLetterLanguage(audit: Audit, own: Language) {
  const [chosen, setChosen] = useState<Language | null>(null)
  const choose = (language: Language) => loadTexts(language).then(() => setChosen(language))
  useEffect(() => {
    const shop = shopLanguage(audit)
    if (shop) choose(shop).catch(() => {})
  }, [audit])
  return { language: chosen ?? own, choose }
}
