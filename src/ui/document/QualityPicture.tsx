import type { QualityScore } from '../../engine/audit/quality-found.ts'
import { formatIn } from '../../engine/i18n/format.ts'
import { qualityTextsFor } from '../../engine/i18n/quality/index.ts'
import { passMark } from '../../engine/knowledge/quality.ts'
import { useReportText } from './text.ts'

/** Width of a bar with its gap, height of 100 points, room for a number above, bars that fit, and room for the words of the pass mark. */
const size = { step: 34, height: 90, above: 16, most: 18, words: 96 }

/** The newest scores as bars, with the pass mark as a line. The list beside it says the same. */
export function QualityPicture({ scores }: { scores: readonly QualityScore[] }) {
  const { language, number } = useReportText()
  if (scores.length === 0) return null
  const { picture, passMark: words } = qualityTextsFor(language).scores
  const shown = scores.slice(-size.most)
  const bars = shown.length * size.step
  const high = (score: number) => Math.round((size.height * score) / 100)
  const top = (score: number) => size.above + size.height - high(score)
  const mark = number(passMark.score)
  return (
    <svg
      class="doc-score-picture"
      role="img"
      aria-label={formatIn(language, picture, { n: shown.length, minimum: mark })}
      viewBox={`0 0 ${bars + size.words} ${size.above + size.height + 2}`}
      width={bars + size.words}
      height={size.above + size.height + 2}
    >
      {shown.map(({ score, at }, index) => (
        <rect key={at} x={index * size.step + 5} y={top(score)} width={size.step - 10} height={high(score) + 2} rx="2" />
      ))}
      <line x1="0" x2={bars} y1={top(passMark.score)} y2={top(passMark.score)} />
      {shown.map(({ score, at }, index) => (
        <text key={at} x={index * size.step + size.step / 2} y={top(score) - 4} text-anchor="middle">
          {number(score)}
        </text>
      ))}
      <text x={bars + 6} y={top(passMark.score) + 4}>
        {formatIn(language, words, { score: mark })}
      </text>
    </svg>
  )
}
