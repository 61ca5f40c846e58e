/**
 * Joins what the pages of a journey show into one result per requirement. What must hold everywhere takes the worst outcome of all pages;
 * what has to be shown somewhere takes the best. A page says nothing of a requirement that is not asked of it. Pure.
 */
import { notAskedHere } from './engine-reasons.ts'
import type { Catalogue, JudgedResult } from './judge-page.ts'
import { bestOutcome, levelOf, worstOutcome } from './outcomes.ts'
import type { Requirement, Seen } from './requirement.ts'
import type { Observation, Step } from './types.ts'

/** One reading of a page, judged. */
export interface JudgedPage {
  /** Index of its step. */
  step: number
  /** Index among the step's states. */
  state: number
  results: readonly JudgedResult[]
}

/**
 * One result per requirement, in the catalogue's order. One page's results are given back as they are.
 * @param steps of the journey
 * @param pages at least one; of a step seen in several states the newest last
 */
export function joinSteps(
  { requirements }: Catalogue,
  steps: readonly Pick<Step, 'kind' | 'holder'>[],
  pages: readonly JudgedPage[],
): JudgedResult[] {
  const several = (step: number) => pages.some((page) => page.step === step && page.state > 0)
  return requirements.map((requirement, index) =>
    join(
      requirement,
      steps,
      pages
        .filter((page) => isNewest(page, pages) || isAboutPaying(requirement))
        .map(({ step, state, results }) => withPlace(results[index]!, { step, ...(several(step) && { state }) })),
    ),
  )
}

const isNewest = ({ step, state }: JudgedPage, pages: readonly JudgedPage[]) =>
  !pages.some((other) => other.step === step && other.state > state)

/**
 * Parts of a snapshot that differ from state to state of one page. Of anything else the newest state says all: what an older one
 * showed may have been mended since.
 */
const payingParts: readonly string[] = ['fields', 'secureHosts', 'pix', 'installments', 'payControls']
const isAboutPaying = ({ needs }: Requirement) => needs.some((need) => payingParts.includes(need))

const withPlace = (result: JudgedResult, place: Pick<Observation, 'step' | 'state'>): JudgedResult => ({
  ...result,
  observations: result.observations.map((observation) => ({ ...observation, ...place })),
})

function join(requirement: Requirement, steps: readonly Seen['step'][], pages: readonly JudgedResult[]): JudgedResult {
  const told = outspoken(requirement, answered(requirement, steps, pages))
  if (told.length === 1) return told[0]!
  const outcomes = told.map(({ outcome }) => outcome)
  const outcome = requirement.scope === 'anywhere' ? bestOutcome(outcomes) : worstOutcome(outcomes)
  const observations = onePerStep(told.filter((page) => counts(requirement, page, outcome)).flatMap((page) => page.observations))
  const level = levelOf(observations, outcome, told[0]!.level)
  return { ...told[0]!, outcome, level, observations }
}

/** Of the best only what leads to it; of the worst, doubts beside it too; and all of what is seen piece by piece, step by step. */
const counts = ({ scope, answers }: Requirement, page: JudgedResult, outcome: JudgedResult['outcome']) =>
  answers !== undefined ||
  page.outcome === outcome ||
  (scope === 'everywhere' && page.outcome !== 'passed' && page.outcome !== 'inapplicable')

/** How much a page has to say of a requirement. */
function weightOf({ reasons }: Requirement, { outcome, observations }: JudgedResult): number {
  if (observations.every(({ reason }) => notAskedHere.includes(reason))) return 0
  if (observations.every(({ reason }) => Object.hasOwn(reasons, reason) && reasons[reason]!.elsewhere)) return 1
  return outcome === 'inapplicable' ? 2 : 3
}

/** The pages that have most to say; the others are not asked. */
function outspoken(requirement: Requirement, pages: readonly JudgedResult[]): JudgedResult[] {
  const most = Math.max(...pages.map((page) => weightOf(requirement, page)))
  return pages.filter((page) => weightOf(requirement, page) === most)
}

/** Without the open observations that another step answers. A page of which nothing is left has been answered whole. */
function answered(
  { answers }: Requirement,
  steps: readonly Seen['step'][],
  pages: readonly JudgedResult[],
): readonly JudgedResult[] {
  if (!answers) return pages
  const seen = pages.flatMap((page) => page.observations).map((observation) => ({ observation, step: steps[observation.step]! }))
  const left = pages.flatMap((page) => {
    const observations = page.observations.filter(
      (observation) =>
        !seen.some(
          (other) => other.observation !== observation && answers({ observation, step: steps[observation.step]! }, other),
        ),
    )
    if (observations.length === 0) return []
    if (observations.length === page.observations.length) return [page]
    return [{ ...page, observations, outcome: worstOutcome(observations.map(({ outcome }) => outcome)) }]
  })
  return left.length > 0 ? left : pages
}

/** What two states of a step share is said once, of the newest. */
const onePerStep = (observations: readonly Observation[]) =>
  observations.filter(
    ({ step, state, fingerprint }) =>
      !observations.some(
        (other) => other.step === step && other.fingerprint === fingerprint && (other.state ?? 0) > (state ?? 0),
      ),
  )
