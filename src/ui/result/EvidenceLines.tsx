import type { Result } from '../../engine/audit/types.ts'
import type { Evidence } from '../../engine/view/evidence.ts'
import { useText } from '../language.tsx'
import { OutcomeIcon } from '../OutcomeIcon.tsx'
import { Prose } from '../Prose.tsx'
import { useReveal } from '../use-reveal.ts'
import { type Mould, mouldOf } from './mould.ts'
import { OpenLinks } from './OpenLinks.tsx'
import { Places } from './Places.tsx'

/** Wordings shown before the rest is asked for. */
const linesShown = 5

interface Props {
  evidence: Evidence
  result: Result
  page: string
}

/** What was found, in words, each with the places to look at. What a person is asked comes in many small parts: those stand close. */
export function EvidenceLines({ evidence, result, page }: Props) {
  const mould = evidence.outcome === 'untested' ? mouldOf(evidence.lines.map(({ says }) => says)) : null
  return mould ? <Candidates evidence={evidence} mould={mould} page={page} /> : <Lines {...{ evidence, result, page }} />
}

function Lines({ evidence, result, page }: Props) {
  const { t } = useText()
  const { shown, rest, reveal, container } = useReveal(evidence.lines, linesShown)
  // Said only where this evidence points another way, or binds less, than the result as a whole.
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

/**
 * Many sentences of one mould: one sentence with a list in it, or what they share and a line for each. Only the eye is spared the
 * repetition: screen readers get every sentence whole.
 */
function Candidates({ evidence, mould, page }: { evidence: Evidence; mould: Mould; page: string }) {
  const { list } = useText()
  const sentence = mould.sentence(list)
  return (
    <section class="candidates" data-part="candidates" data-reason={evidence.reason}>
      <p aria-hidden="true">
        <Prose text={sentence ?? mould.frame} />
      </p>
      {sentence ? (
        <>
          {evidence.lines.map(({ says }) => (
            <p key={says} class="unseen">
              <Prose text={says} />
            </p>
          ))}
          <Places places={evidence.lines.flatMap(({ places }) => places)} page={page} />
          <OpenLinks addresses={[...new Set(evidence.lines.flatMap(({ pages }) => pages))]} />
        </>
      ) : (
        <ul>
          {evidence.lines.map(({ says, places, pages }, index) => (
            <li key={says}>
              <span class="unseen">
                <Prose text={says} />
              </span>
              <Cells cells={mould.cells[index]!} />
              <OpenLinks addresses={pages} small={pages.length === 1} />
              <Places places={places} page={page} small={places.length === 1} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Cells({ cells }: { cells: string[] }) {
  return (
    <span class="cells" aria-hidden="true">
      {cells.map((cell, part) => (
        <span key={cell} class={part === 0 && cells.length > 1 ? 'candidate-name' : ''}>
          <Prose text={cell} />
        </span>
      ))}
    </span>
  )
}
