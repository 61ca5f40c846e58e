/**
 * What has changed between two audits of a shop: which failures are new, mended, or still there. Failures are matched by fingerprint
 * within their requirement. Pure.
 */
import { notAskedHere } from './engine-reasons.ts'
import { isDoubt } from './outcomes.ts'
import type { Audit, Observation, Result, StepKind } from './types.ts'

/** Failures of one requirement. `observations` is empty where a person alone says that it fails. */
export interface Change {
  /** Of the later audit; of the earlier one where the failures are fixed or unseen. */
  result: Result
  observations: Observation[]
}

export interface NewChange extends Change {
  /** The earlier audit did not ask for this requirement, so that the shop may have failed it then as well. */
  isNewRule: boolean
}

/** Each list is in the order of its audit's results. When and by which catalogue was judged, the audits themselves say. */
export interface AuditDiff {
  new: NewChange[]
  /** Gone from a kind of step that was seen again and could be judged. */
  fixed: Change[]
  stillThere: Change[]
  /** Failures in the later audit that a person overruled, whether or not the earlier one has them. */
  accepted: Change[]
  /** Failures of the earlier audit of which the later one can say nothing. */
  unseen: Change[]
}

/** What a comparison reads of an audit. */
type Compared = Pick<Audit, 'steps' | 'results'>

/** @param after a later audit of the shop of `before` */
export function diffAudits(before: Compared, after: Compared): AuditDiff {
  const diff: AuditDiff = { new: [], fixed: [], stillThere: [], accepted: [], unseen: [] }
  for (const result of after.results) sortFailing(diff, result, before)
  for (const result of before.results) sortGone(diff, result, before, after)
  return diff
}

/** Sorts what fails in a result of the later audit. */
function sortFailing(diff: AuditDiff, result: Result, before: Compared): void {
  const earlier = resultOf(before, result.requirement)
  const isNewRule = earlier === undefined
  if (failsByWord(result)) {
    if (earlier && fails(earlier)) diff.stillThere.push({ result, observations: [] })
    else diff.new.push({ result, observations: [], isNewRule })
  } else if (result.settledBy === 'exception') add(diff.accepted, { result, observations: failuresOf(result) })
  else {
    const [known, unknown] = partition(failuresOf(result), ({ fingerprint }) => shows(earlier, fingerprint))
    add(diff.stillThere, { result, observations: known })
    add(diff.new, { result, observations: unknown, isNewRule })
  }
}

/** Sorts what failed in a result of the earlier audit and is not in the later one. */
function sortGone(diff: AuditDiff, result: Result, before: Compared, after: Compared): void {
  const later = resultOf(after, result.requirement)
  // A person's word is about the whole requirement: it takes the place of what was observed, and what is observed later takes its place.
  if (later && (failsByWord(later) || (failsByWord(result) && fails(later)))) return
  if (failsByWord(result)) {
    const isFixed = later !== undefined && later.settledBy !== null && isAsked(later)
    ;(isFixed ? diff.fixed : diff.unseen).push({ result, observations: [] })
    return
  }
  const gone = failuresOf(result).filter(({ fingerprint }) => !shows(later, fingerprint))
  const [fixed, unseen] = partition(gone, ({ step }) => isJudgedOn(before.steps[step]?.kind, later, after))
  add(diff.fixed, { result, observations: fixed })
  add(diff.unseen, { result, observations: unseen })
}

const resultOf = ({ results }: Compared, requirement: string) => results.find((result) => result.requirement === requirement)

const failuresOf = ({ observations }: Result) => observations.filter(({ outcome }) => outcome === 'failed')

const shows = (result: Result | undefined, fingerprint: string) =>
  result !== undefined && failuresOf(result).some((failure) => failure.fingerprint === fingerprint)

/** Whether only a person says that it fails. */
const failsByWord = (result: Result) =>
  result.settledBy === 'person' && result.attestation?.decision === 'failed' && failuresOf(result).length === 0

const fails = (result: Result) => failsByWord(result) || failuresOf(result).length > 0

/** Whether a result says anything of the pages that were read. */
const isAsked = ({ observations }: Result) => observations.some(({ reason }) => !notAskedHere.includes(reason))

/** Whether a result would show a failure on steps of this kind: such a step was visited, and left no doubt that nobody has settled. */
function isJudgedOn(kind: StepKind | undefined, result: Result | undefined, { steps }: Compared): boolean {
  if (!result || !isAsked(result) || !steps.some((step) => step.kind === kind)) return false
  if (result.settledBy === 'person') return true
  const doubts = result.observations.filter(({ outcome }) => isDoubt(outcome))
  return !isDoubt(result.outcome) && doubts.every(({ step }) => steps[step]?.kind !== kind)
}

function partition<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}

function add<Some extends Change>(list: Some[], change: Some): void {
  if (change.observations.length > 0) list.push(change)
}
