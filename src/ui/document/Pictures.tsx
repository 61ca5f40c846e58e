import type { ComponentChildren } from 'preact'
import type { Audit } from '../../engine/audit/types.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { titleOf } from '../../engine/view/title.ts'
import type { KeptPicture, PictureNumber } from '../../messaging/picture.ts'
import { useReportText } from './text.ts'

interface Props {
  audit: Audit
  pictures: readonly KeptPicture[]
  /** What stands below each, where a picture can be changed. */
  ways?: (picture: KeptPicture) => ComponentChildren
}

/** The pictures that a tester took: each with its numbers in words, a crop of each place, and what was not in view. */
export function Pictures({ audit, pictures, ways }: Props) {
  const { r, day } = useReportText()
  if (pictures.length === 0) return null
  return (
    <section class="doc-part" data-part="pictures">
      <h2>{r('picture.title')}</h2>
      <p>{r('picture.says')}</p>
      {pictures.map((picture) => (
        <figure key={picture.takenAt} class="doc-picture">
          <img src={picture.picture} alt={r('picture.alt', { address: picture.url })} />
          <figcaption>
            <p>
              {plain(picture.url)} · {day(picture.takenAt)}
            </p>
            <ul class="doc-marks">
              {picture.marks.map((mark) => (
                <li key={mark.n}>
                  <Numbered mark={mark} audit={audit} />
                  {mark.crop && <img src={mark.crop} alt="" />}
                </li>
              ))}
            </ul>
            {picture.outOfView.length > 0 && (
              <>
                <p>{r('picture.out')}</p>
                <ul>
                  {picture.outOfView.map((mark) => (
                    <li key={mark.n}>
                      <Numbered mark={mark} audit={audit} />
                    </li>
                  ))}
                </ul>
              </>
            )}
            {ways?.(picture)}
          </figcaption>
        </figure>
      ))}
    </section>
  )
}

function Numbered({ mark: { n, requirement }, audit }: { mark: PictureNumber; audit: Audit }) {
  const { language } = useReportText()
  const result = audit.results.find((each) => each.requirement === requirement)
  return (
    <span>
      <strong>{n}</strong> {result ? titleOf(language, result) : requirement}
    </span>
  )
}
