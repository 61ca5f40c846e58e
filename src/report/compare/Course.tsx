import type { JourneyListed } from '../../messaging/history.ts'
import { useReportText } from '../../ui/document/text.ts'
import { courseOf } from './course.ts'

/** Width of a bar with its gap, and height of the drawing, in its own units. */
const step = 28
const height = 72

/** A shop's audits side by side, each a bar of what was left to fix and to decide; for screen readers a list. */
export function Course({ journeys, here }: { journeys: readonly JourneyListed[]; here: string }) {
  const { r, day } = useReportText()
  const points = courseOf(journeys)
  if (points.length === 0) return null
  const most = Math.max(1, ...points.map(({ failed, decide }) => failed + decide))
  const says = (index: number) => {
    const { at, failed, decide } = points[index]!
    return r('course.says', { date: day(at), failed, decide })
  }
  return (
    <section class="panel" data-part="course">
      <h2>{r('course.title')}</h2>
      <svg
        class="course"
        viewBox={`0 0 ${points.length * step} ${height + 4}`}
        width={points.length * step}
        height={height + 4}
        aria-hidden="true"
      >
        {points.map(({ id, failed, decide }, index) => {
          const [red, amber] = [(failed / most) * height, (decide / most) * height]
          return (
            <g key={id} data-here={id === here}>
              <title>{says(index)}</title>
              <rect class="course-failed" x={index * step + 6} y={height - red} width={step - 12} height={red} rx="2" />
              <rect class="course-decide" x={index * step + 6} y={height - red - amber} width={step - 12} height={amber} rx="2" />
              <rect class="course-base" x={index * step + 6} y={height} width={step - 12} height="3" rx="1" />
            </g>
          )
        })}
      </svg>
      <p class="course-key" aria-hidden="true">
        <span data-tone="failed">{r('course.failed')}</span> <span data-tone="cantTell">{r('course.decide')}</span>
      </p>
      <ul class="unseen">
        {points.map(({ id }, index) => (
          <li key={id}>{says(index)}</li>
        ))}
      </ul>
    </section>
  )
}
