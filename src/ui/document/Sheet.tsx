import type { ComponentChildren } from 'preact'
import type { Audit, Category, Result } from '../../engine/audit/types.ts'
import { requirementText } from '../../engine/i18n/render.ts'
import { evidenceOf } from '../../engine/view/evidence.ts'
import { titleOf } from '../../engine/view/title.ts'
import { OutcomeIcon } from '../OutcomeIcon.tsx'
import { PanelProse } from '../result/PanelProse.tsx'
import { Remedy } from '../result/Remedy.tsx'
import { SourceLine } from '../result/SourceLine.tsx'
import { Answer } from './Answer.tsx'
import { Covered } from './Covered.tsx'
import { Exceptions } from './Exceptions.tsx'
import { Found } from './Found.tsx'
import { Head } from './Head.tsx'
import { LawPart } from './LawPart.tsx'
import { LeakPart } from './LeakPart.tsx'
import { Made } from './Made.tsx'
import { Quality } from './Quality.tsx'
import type { QualityWays } from './quality-ways.ts'
import { type NoteScript, Scripts } from './Scripts.tsx'
import { useReportText } from './text.ts'

/** The tester's sheet: everything that an audit found, for whoever has to check it again. */
export function Sheet({
  audit,
  pictures,
  onNote,
  quality,
}: {
  audit: Audit
  pictures?: ComponentChildren
  onNote?: NoteScript | undefined
  quality?: QualityWays | undefined
}) {
  const { r } = useReportText()
  const categories = [...new Set(audit.results.map(({ category }) => category))]
  const leaked = audit.cardDataLeak?.outcome === 'failed'
  return (
    <article class="doc" data-part="sheet">
      <Head audit={audit} />
      {audit.verdict === 'notACheckout' ? (
        <p class="doc-part">{r('report.noCheckout')}</p>
      ) : (
        <>
          {leaked && <LeakPart audit={audit} />}
          <Exceptions audit={audit} />
          <Covered audit={audit} />
          {pictures}
          <section class="doc-part">
            <h2>{r('sheet.results')}</h2>
            {categories.map((category) => (
              <InCategory key={category} category={category} audit={audit} />
            ))}
          </section>
          {!leaked && <LeakPart audit={audit} />}
          <LawPart audit={audit} />
          <Scripts audit={audit} onNote={onNote} />
          <Quality audit={audit} ways={quality} />
        </>
      )}
      <Made audit={audit} />
    </article>
  )
}

function InCategory({ category, audit }: { category: Category; audit: Audit }) {
  const { r } = useReportText()
  return (
    <section class="doc-category">
      <h3>{r(`category.${category}`)}</h3>
      {audit.results
        .filter((result) => result.category === category)
        .map((result) => (
          <Point key={result.requirement} result={result} audit={audit} />
        ))}
    </section>
  )
}

/** One requirement: what was found, how to fix it, why, who says so, and what a person answered. */
function Point({ result, audit }: { result: Result; audit: Audit }) {
  const { t, language } = useReportText()
  const { requirement, outcome, level, settledBy } = result
  const { why, howTo } = requirementText(language, requirement)
  const settled = outcome === 'passed' || outcome === 'inapplicable'
  return (
    <section class="doc-point" data-requirement={requirement} data-outcome={outcome} data-settled={settledBy}>
      <header>
        <OutcomeIcon outcome={outcome} level={level} struck={settledBy === 'exception'} />
        <h4>{titleOf(language, result)}</h4>
        <span class="tag" data-tone={outcome}>
          {t(`outcome.${outcome}`)}
        </span>
      </header>
      <Found result={result} audit={audit} />
      {!settled && <Remedy evidence={evidenceOf(result, language, audit.context.product.value)} />}
      {outcome === 'untested' && howTo.length > 0 && (
        <div class="doc-how-to">
          <h4>{t('result.howTo')}</h4>
          <ol>
            {howTo.map((each) => (
              <li key={each}>
                <PanelProse text={each} />
              </li>
            ))}
          </ol>
        </div>
      )}
      {!settled && why && (
        <p class="doc-why">
          <strong>{t('result.why')}:</strong> {why}
        </p>
      )}
      <Answer result={result} audit={audit} />
      <SourceLine requirement={requirement} level={level} />
    </section>
  )
}
