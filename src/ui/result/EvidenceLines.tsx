import type { Ref } from 'preact'
import type { Result } from '../../engine/audit/types.ts'
import type { Evidence } from '../../engine/view/evidence.ts'
import { useText } from '../language.tsx'
import { OutcomeIcon } from '../OutcomeIcon.tsx'
import { useReveal } from '../use-reveal.ts'
import { LinkedProse } from './LinkedProse.tsx'
import { OnSteps } from './OnSteps.tsx'
import { OpenLinks } from './OpenLinks.tsx'
import { Places } from './Places.tsx'

/** Numbers of lines shown before "show more". */
const sentencesShown = 5
const itemsShown = 12

interface Props {
  evidence: Evidence
  result: Result
  page: string
}

/** What was found, in words, with its places: sentences, or one sentence and a table of what it is about. */
export function EvidenceLines(props: Props) {
  return props.evidence.intro === undefined ? <Sentences {...props} /> : <Table {...props} intro={props.evidence.intro} />
}

function Sentences({ evidence, result, page }: Props) {
  const { t } = useText()
  const { shown, rest, reveal, container } = useReveal(evidence.lines, sentencesShown)
  return (
    <section class="evidence" data-reason={evidence.reason} ref={container}>
      {shown.map(({ says, places, pages, steps }) => (
        <div key={says} class="evidence-line">
          <Sentence text={says} {...{ evidence, result, pages, steps }} />
          <Places places={places} page={page} />
          <OpenLinks addresses={pages} said={says} />
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

/** One row per observation: what it is about, in what it differs, and a chip that shows it. */
function Table({ evidence, result, intro, page }: Props & { intro: string }) {
  const { t } = useText()
  const { shown, rest, reveal, container } = useReveal(evidence.lines, itemsShown)
  const [shared = '', ...others] = new Set(evidence.lines.map(({ steps }) => steps.join(' ')))
  const together = others.length === 0 ? { steps: shared.split(' ').map(Number) } : {}
  return (
    <section class="candidates" data-part="candidates" data-reason={evidence.reason}>
      <Sentence text={intro} {...{ evidence, result, ...together }} />
      <ul ref={container as Ref<HTMLUListElement>}>
        {shown.map(({ name, says, places, pages, steps }) => (
          <li key={`${name} ${says}`}>
            {name && <span class="candidate-name">{name} </span>}
            <span class="candidate-says">
              <LinkedProse text={says} pages={pages} />
            </span>
            <span class="candidate-ways">
              {others.length > 0 && <OnSteps on={steps} />}
              <OpenLinks addresses={pages} said={says} small={pages.length === 1} />
              <Places places={places} page={page} small={places.length === 1} />
            </span>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="link" onClick={reveal}>
          {t('result.more', { n: rest })}
        </button>
      )}
    </section>
  )
}

interface SentenceProps extends Pick<Props, 'evidence' | 'result'> {
  text: string
  pages?: readonly string[]
  steps?: readonly number[]
}

/** A sentence, marked where its outcome or level differs from that of the whole result. */
function Sentence({ text, pages = [], steps = [], evidence, result }: SentenceProps) {
  const { t } = useText()
  const mixed = evidence.outcome !== result.outcome
  return (
    <p>
      {mixed && <OutcomeIcon outcome={evidence.outcome} />}
      {mixed && <span class="unseen">{t(`outcome.${evidence.outcome}`)}: </span>}
      <LinkedProse text={text} pages={pages} /> <OnSteps on={steps} />
      {!mixed && evidence.level !== result.level && (
        <>
          {' '}
          <span class="tag">{t(`result.${evidence.level}`)}</span>
        </>
      )}
    </p>
  )
}
