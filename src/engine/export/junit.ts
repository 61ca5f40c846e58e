/** Audits as JUnit's XML, for the test reports of continuous integration: a suite for each audit, a case for each requirement. Pure. */
import { stateOf } from '../audit/open.ts'
import type { Audit, Result } from '../audit/types.ts'
import { t } from '../i18n/format.ts'
import { plain } from '../i18n/plain.ts'
import { requirementText } from '../i18n/render.ts'
import type { Wording } from '../i18n/wording.ts'
import { evidenceOf, firstSentence, silentKey } from '../view/evidence.ts'
import { titleOf } from '../view/title.ts'
import { verdictLine } from '../view/verdict.ts'
import { allOf, type Unaudited } from './all-of.ts'
import { developerText } from './developer.ts'
import { element, type Xml, xmlDocument } from './xml.ts'

/** What a case is to those who read test reports. */
type Status = 'passed' | 'failure' | 'error' | 'skipped'

/**
 * A mandatory failure is a failure, what is left to decide is skipped, what the engine could not judge is an error. A recommended
 * failure and an exception pass, and their output says so.
 */
export function junitOf(audits: Audit | readonly Audit[], language: Wording, unaudited: readonly Unaudited[] = []): string {
  const suites = [...allOf(audits).map((audit) => suite(audit, language)), ...unaudited.map(suiteOfNone)]
  return xmlDocument(
    element(
      'testsuites',
      { name: 'Semáforo', ...sumOf(suites) },
      suites.map(({ xml }) => xml),
    ),
  )
}

interface Counted {
  counts: Record<'tests' | 'failures' | 'errors' | 'skipped', number>
  xml: Xml
}

const sumOf = (suites: readonly Counted[]) => {
  const sum = (name: keyof Counted['counts']) => suites.reduce((total, { counts }) => total + counts[name], 0)
  return { tests: sum('tests'), failures: sum('failures'), errors: sum('errors'), skipped: sum('skipped') }
}

function suite(audit: Audit, language: Wording): Counted {
  const { results } = audit
  const count = (wanted: Status) => results.filter((result) => statusOf(audit, result) === wanted).length
  const counts = { tests: results.length, failures: count('failure'), errors: count('error'), skipped: count('skipped') }
  const property = (name: string, value: string) => element('property', { name, value: plain(value) })
  const properties = element('properties', {}, [
    property('verdict', audit.verdict),
    property('catalogue', audit.tool.catalogue),
    ...audit.steps.map(({ url }, index) => property(`step ${index + 1}`, url)),
  ])
  const cases = results.map((result) => testCase(audit, result, language))
  const said = element('system-out', {}, `${t(language, `verdict.${audit.verdict}`)}\n${verdictLine(language, audit)}`)
  // The format has no room for a time zone: it is UTC.
  const attributes = { name: plain(audit.shop), ...counts, timestamp: plain(audit.auditedAt.slice(0, 19)) }
  return { counts, xml: element('testsuite', attributes, [properties, ...cases, said]) }
}

/** The suite of an address that could not be audited: one error. */
function suiteOfNone({ address, says }: Unaudited): Counted {
  const counts = { tests: 1, failures: 0, errors: 1, skipped: 0 }
  const name = plain(address)
  const error = element('error', { message: plain(says), type: 'unaudited' }, plain(says))
  return { counts, xml: element('testsuite', { name, ...counts }, [element('testcase', { classname: 'audit', name }, [error])]) }
}

/** A page that is no checkout has nothing that passed. */
function statusOf({ verdict }: Audit, result: Result): Status {
  if (verdict === 'notACheckout') return 'skipped'
  switch (stateOf(result)) {
    case 'mandatoryFailed':
      return 'failure'
    case 'mandatoryToDecide':
    case 'recommendedToDecide':
      return result.outcome === 'error' ? 'error' : 'skipped'
    default:
      return 'passed'
  }
}

function testCase(audit: Audit, result: Result, language: Wording): Xml {
  const { requirement, category } = result
  // The title of what holds, whatever the outcome, so that a case keeps its name from run to run.
  const name = plain(`${requirement}: ${requirementText(language, requirement).title}`)
  return element('testcase', { classname: plain(category), name }, content(audit, result, language))
}

function content(audit: Audit, result: Result, language: Wording): Xml[] {
  const status = statusOf(audit, result)
  const text = developerText(language, result, audit)
  if (status === 'failure' || status === 'error')
    return [element(status, { message: messageOf(audit, result, language), type: result.level }, text)]
  if (status === 'skipped')
    return [element('skipped', { message: messageOf(audit, result, language) }), element('system-out', {}, text)]
  return result.outcome === 'passed' && !result.attestation ? [] : [element('system-out', {}, text)]
}

/** One line: the title, and the first sentence of what was found. */
function messageOf({ context }: Audit, result: Result, language: Wording): string {
  const first = firstSentence(evidenceOf(result, language, context.product.value), result.outcome)
  return `${titleOf(language, result)}: ${first?.says ?? t(language, silentKey(result.outcome))}`
}
