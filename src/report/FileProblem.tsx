import { useReportText } from '../ui/document/text.ts'
import type { OpeningProblem } from './read-file.ts'

/** Why a file was not opened. */
export function FileProblem({ problem }: { problem: OpeningProblem }) {
  const { r } = useReportText()
  return (
    <p class="notice wrong" role="alert" data-problem={problem}>
      {r(`file.${problem}`)}
    </p>
  )
}
