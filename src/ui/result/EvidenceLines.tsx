import type { Result } from '../../engine/audit/types.ts'
import { listText } from '../../engine/i18n/render.ts'
import type { Evidence } from '../../engine/view/evidence.ts'
import { CopyButton } from '../CopyButton.tsx'
import { useText } from '../language.tsx'
import { OutcomeIcon } from '../OutcomeIcon.tsx'
import { Prose } from '../Prose.tsx'
import { useReveal } from '../use-reveal.ts'
import { OpenLinks } from './OpenLinks.tsx'
import { Places } from './Places.tsx'

/** Number of lines shown before "show more". */
const linesShown = 5

/** Reasons whose items have names that a person types elsewhere. */
const copied = ['result-to-see']

interface Props {
  evidence: Evidence
  result: Result
  page: string
}

/** What was found, in words, with its places. Many observations of one reason are shown as a compact list. */
export function EvidenceLines({ evidence, result, page }: Props) {
  const { language } = useText()
  const items = evidence.lines.flatMap(({ item }) => item ?? [])
  const list = items.length > 1 ? listText(language, result.requirement, evidence.reason, items) : undefined
  if (!list) return <Lines {...{ evidence, result, page }} />
  return (
    <section class="candidates" data-part="candidates" data-reason={evidence.reason}>
      {'sentence' in list ? (
        <Sentence {...{ evidence, page }} sentence={list.sentence} />
      ) : (
        <Items {...{ evidence, page }} intro={list.intro} />
      )}
    </section>
  )
}

function Lines({ evidence, result, page }: Props) {
  const { t } = useText()
  const { shown, rest, reveal, container } = useReveal(evidence.lines, linesShown)
  // Shown only if the outcome or level of this evidence differs from that of the whole result.
  const mixed = evidence.outcome !== result.outcome
  const tagged = !mixed && evidence.level !== result.level
  return (
    <section class="evidence" data-reason={evidence.reason} ref={container}>
      {shown.map(({ says, places, pages }) => (
        <div key={says} class="evidence-line">
          <p>
            {mixed && <OutcomeIcon outcome={evidence.outcome} />}
            {mixed && <span class="unseen">{t(`outcome.${evidence.outcome}`)}: </span>}
            <Prose text={says} />
            {tagged && ' '}
            {tagged && <span class="tag">{t(`result.${evidence.level}`)}</span>}
          </p>
          <Places places={places} page={page} />
          <OpenLinks addresses={pages} />
        </div>
      ))}
      {rest > 0 && (
        <button type="button" class="link" onClick={reveal}>
          {t('result.more', { n: rest })}
        </button>
      )}
    </section>
  )
}

/** One sentence for all observations, then their places and pages. */
function Sentence({ evidence, sentence, page }: Omit<Props, 'result'> & { sentence: string }) {
  return (
    <>
      <p>
        <Prose text={sentence} />
      </p>
      <Places places={evidence.lines.flatMap(({ places }) => places)} page={page} />
      <OpenLinks addresses={[...new Set(evidence.lines.flatMap(({ pages }) => pages))]} />
    </>
  )
}

/** One line per observation, with its places and pages. */
function Items({ evidence, intro, page }: Omit<Props, 'result'> & { intro: string }) {
  return (
    <>
      <p>{intro}</p>
      <ul>
        {evidence.lines.map(({ says, item, places, pages }) => (
          <li key={says}>
            <span class="cells">
              {item?.name && (
                <span class="candidate-name">
                  {copied.includes(evidence.reason) ? <CopyButton text={item.name} /> : item.name}{' '}
                </span>
              )}
              <span>
                <Prose text={item?.item ?? says} />
              </span>
            </span>
            <OpenLinks addresses={pages} small={pages.length === 1} />
            <Places places={places} page={page} small={places.length === 1} />
          </li>
        ))}
      </ul>
    </>
  )
}
