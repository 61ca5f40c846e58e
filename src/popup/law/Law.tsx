import { ChevronDown, Scale } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import type { Audit } from '../../engine/audit/types.ts'
import { loadLaw } from '../../engine/i18n/law/data.ts'
import { lawTextsFor } from '../../engine/i18n/law/index.ts'
import { lawCount, lawRows } from '../../engine/view/law.ts'
import type { Place } from '../../engine/view/places.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useText } from '../../ui/language.tsx'
import { LawList } from '../../ui/law/LawList.tsx'
import { LawSwitch } from '../../ui/law/LawSwitch.tsx'
import style from '../../ui/law/law.css?inline'
import { isLawShown } from '../../ui/law/shown.ts'
import { Chip } from '../../ui/result/Chip.tsx'
import own from './law.css?inline'

// Once, with the part itself: the popup's own sheet is read as it opens.
const sheet = new CSSStyleSheet()
sheet.replaceSync(style + own)
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]

const Element = ({ where }: { where: Place }) => <Chip where={where} page={where.frame} small={false} />

/** What the law asks for, folded; or, where the tester has hidden it, the way to show it again. */
export function Law({ audit }: { audit: Audit }) {
  const { language } = useText()
  const [shown, show] = useState<boolean | null>(null)
  useEffect(() => {
    // Where its file is gone, as after an update of the extension, there is no block until the popup is opened again.
    Promise.all([isLawShown(), loadLaw()]).then(
      ([isShown]) => show(isShown),
      () => {},
    )
  }, [])
  const { law } = audit
  if (!law || shown === null) return null
  const toggle = <LawSwitch shown={shown} onChange={show} />
  return (
    <section class="law" data-part="law">
      {shown ? (
        <details class="group quiet-group">
          <summary>
            <Icon node={Scale} size={16} />
            <h2>{lawTextsFor(language).title}</h2>
            <span class="amount">{law.site ? lawCount(language, lawRows(language, law, audit)) : ''}</span>
            <Icon node={ChevronDown} class="chevron" />
          </summary>
          <div class="law-body">
            <LawList law={law} audit={audit} Element={Element} />
            {toggle}
          </div>
        </details>
      ) : (
        toggle
      )}
    </section>
  )
}
