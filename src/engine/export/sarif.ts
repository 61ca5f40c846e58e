/** Audits as SARIF 2.1.0, for code scanning. Pure. */
import { stateOf } from '../audit/open.ts'
import type { Audit, Observation, Result } from '../audit/types.ts'
import { locales, t } from '../i18n/format.ts'
import { plain } from '../i18n/plain.ts'
import { observationText } from '../i18n/render.ts'
import { languageOf, type Wording } from '../i18n/wording.ts'
import { blindSpots } from '../view/blind-spots.ts'
import { remedyKey } from '../view/evidence.ts'
import { titleOf } from '../view/title.ts'
import { allOf, type Unaudited } from './all-of.ts'
import { attestedLines } from './attested.ts'
import { safeJson } from './json.ts'
import { basesOf, locationOf } from './sarif-place.ts'
import { ruleOf, type SarifLevel } from './sarif-rules.ts'

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/**
 * One run for all audits, since GitHub takes one run of a tool in a file. Results are the failures and what is left to decide; what a
 * person settled is suppressed, with what was said.
 */
export function sarifOf(audits: Audit | readonly Audit[], language: Wording, unaudited: readonly Unaudited[] = []): string {
  const all = allOf(audits)
  const site = all[0]?.context.site.value ?? null
  const results = all.flatMap((audit) => audit.results)
  const rules = [...new Map(results.map((result) => [result.requirement, result])).values()]
  const ruleIds = rules.map(({ requirement }) => requirement)
  const run = {
    tool: { driver: { name: 'Semáforo', ...versionOf(all), rules: rules.map((result) => ruleOf(result, language, site)) } },
    automationDetails: { id: 'semaforo/' },
    language: locales[languageOf(language)],
    originalUriBaseIds: basesOf(all),
    invocations: [...all.map((audit) => invocationOf(audit, language)), ...unaudited.map(failedInvocation)],
    results: all.flatMap((audit) => audit.results.flatMap((result) => resultsOf(audit, result, language, ruleIds))),
    properties: {
      audits: all.map(({ shop, auditedAt, verdict, tool }) => ({ shop, auditedAt, verdict, catalogue: tool.catalogue })),
    },
  }
  return `${safeJson({ $schema: schema, version: '2.1.0', runs: [run] }, 2)}\n`
}

/** The version that made the newest of the audits. */
function versionOf(audits: readonly Audit[]) {
  const newest = audits.toSorted((a, b) => a.auditedAt.localeCompare(b.auditedAt)).at(-1)
  return newest && { version: newest.tool.version }
}

/** What could not be judged or seen. A requirement that the engine could not judge makes the invocation a failed one. */
function invocationOf(audit: Audit, language: Wording) {
  const { startedAt, auditedAt, coverage, steps, results } = audit
  const errors = results.filter(({ outcome }) => outcome === 'error')
  return {
    executionSuccessful: errors.length === 0,
    startTimeUtc: startedAt,
    endTimeUtc: auditedAt,
    toolExecutionNotifications: [
      ...errors.map((result) => ({
        level: 'error',
        message: messageOf(`${titleOf(language, result)}: ${t(language, 'result.error')}`),
        associatedRule: { id: result.requirement },
      })),
      ...blindSpots(language, coverage, steps.length).unseen.map(({ says }) => ({ level: 'warning', message: messageOf(says) })),
    ],
  }
}

const failedInvocation = ({ address, says }: Unaudited) => ({
  executionSuccessful: false,
  toolExecutionNotifications: [{ level: 'error', message: messageOf(plain(`${address}: ${says}`)) }],
})

/** In a plain message, square brackets would make links. */
const messageOf = (text: string) => ({ text: text.replace(/[\\[\]]/g, '\\$&') })

function resultsOf(audit: Audit, result: Result, language: Wording, ruleIds: readonly string[]) {
  const { requirement, observations } = result
  const told = observations.filter(({ outcome }) => outcome === 'failed' || outcome === 'cantTell')
  const suppressions = suppressionsOf(audit, result, language)
  const common = { ruleId: requirement, ruleIndex: ruleIds.indexOf(requirement), ...(suppressions && { suppressions }) }
  // Where a person alone says that it fails, there is no place to tell but the page.
  const byWord = told.length === 0 && isFailedByPerson(result) ? observations.slice(0, 1) : []
  return [...told, ...byWord].map((observation) => ({
    ...common,
    level: levelOf(result, observation),
    message: messageOf(wordsOf(audit, result, observation, language)),
    locations: [locationOf(audit, observation)],
    partialFingerprints: fingerprintsOf(audit, observation),
  }))
}

const isFailedByPerson = ({ settledBy, attestation }: Result) => settledBy === 'person' && attestation?.decision === 'failed'

function levelOf(result: Result, { outcome, level }: Observation): SarifLevel {
  if (isFailedByPerson(result)) return stateOf(result) === 'mandatoryFailed' ? 'error' : 'warning'
  if (outcome !== 'failed') return 'note'
  return level === 'mandatory' ? 'error' : 'warning'
}

/** What was found, what to do about it, and what a person said. */
function wordsOf(audit: Audit, result: Result, observation: Observation, language: Wording): string {
  const { says, fix } = observationText(language, result.requirement, observation, audit.context.product.value)
  const remedy = fix ? `${t(language, remedyKey(observation.outcome))}: ${fix}` : ''
  return [titleOf(language, result), says, remedy, ...attestedLines(language, result, audit)].filter(Boolean).join('\n')
}

/** GitHub goes by `primaryLocationLineHash` alone, which has to differ from shop to shop. */
const fingerprintsOf = ({ shop }: Audit, { fingerprint }: Observation) => ({
  'semaforo/v1': plain(fingerprint),
  primaryLocationLineHash: plain(`${shop}:${fingerprint}`),
})

/** Absent while it is open, or a person says that it fails. */
function suppressionsOf(audit: Audit, result: Result, language: Wording) {
  const { settledBy } = result
  if ((settledBy !== 'exception' && settledBy !== 'person') || isFailedByPerson(result)) return undefined
  return [{ kind: 'external', status: 'accepted', justification: attestedLines(language, result, audit).join('\n') }]
}
