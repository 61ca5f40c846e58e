/**
 * Shows whether a change of code changes verdicts. `record FILE` judges every recorded snapshot
 * (fixtures, traps, whole pages, sample shop) and writes the audits; `compare BEFORE AFTER` lists
 * the differences between two such files. Run `record-snapshots.ts` first.
 */
import fs from 'node:fs'
import { runAudit } from '../src/engine/audit/audit-journey.ts'
import type { Audit } from '../src/engine/audit/types.ts'
import { catalogue } from '../src/engine/requirements/index.ts'
import { allPages, recorded } from '../tests/recorded/recordings.ts'

type Recording = Record<string, Audit>

async function record(file: string): Promise<void> {
  const audits: Recording = {}
  for (const page of allPages()) {
    const snapshot = { ...(await recorded(page)), certificates: page.certificates }
    audits[page.name] = runAudit(catalogue, snapshot, { corrections: page.corrections, attestations: {} }, '0.0.0')
  }
  fs.writeFileSync(file, JSON.stringify(audits))
  console.log(`${Object.keys(audits).length} audits written to ${file}`)
}

/** One line per fact of an audit, so that each difference is one line. */
function lines(audit: Audit | undefined): string[] {
  if (!audit) return []
  const { context, coverage, verdict, results } = audit
  return [
    `verdict ${verdict}`,
    `context ${JSON.stringify(context)}`,
    `coverage ${JSON.stringify(coverage)}`,
    ...results.flatMap(({ requirement, outcome, level, observations }) => [
      `${requirement}: ${outcome} ${level}`,
      ...observations.map(({ fingerprint: _, ...each }) => `${requirement}: ${JSON.stringify(each)}`),
    ]),
  ]
}

function compare(beforeFile: string, afterFile: string): number {
  const before: Recording = JSON.parse(fs.readFileSync(beforeFile, 'utf8'))
  const after: Recording = JSON.parse(fs.readFileSync(afterFile, 'utf8'))
  let different = 0
  for (const name of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
    const was = lines(before[name])
    const is = lines(after[name])
    const lost = was.filter((line) => !is.includes(line))
    const gained = is.filter((line) => !was.includes(line))
    if (lost.length + gained.length === 0) continue
    different += 1
    console.log([name, ...lost.map((line) => `  - ${line}`), ...gained.map((line) => `  + ${line}`)].join('\n'))
  }
  console.log(`${different} of ${Object.keys(after).length} audits differ`)
  return different === 0 ? 0 : 1
}

const [command, ...files] = process.argv.slice(2)
if (command === 'record' && files.length === 1) await record(files[0]!)
else if (command === 'compare' && files.length === 2) process.exitCode = compare(files[0]!, files[1]!)
else {
  console.error('Usage: compare-audits.ts record FILE | compare BEFORE AFTER')
  process.exitCode = 2
}
