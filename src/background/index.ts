/** The worker: answers the popup, keeps what must survive it, and shows a tab's state on the icon. */
import browser from 'webextension-polyfill'
import { runAudit } from '../engine/audit/run-audit.ts'
import type { Answers } from '../engine/audit/types.ts'
import { catalogue } from '../engine/requirements/index.ts'
import type { AuditReply } from '../messaging/protocol.ts'
import { badgeOf, setBadge, staleBadge } from './badge.ts'
import { watchCertificates } from './certificate.ts'
import { answer } from './door.ts'
import { readPage } from './read-page.ts'
import { showOnPage } from './show-on-page.ts'
import {
  answersOf,
  forgetTab,
  type KeptSnapshot,
  keepAnswers,
  keepSnapshot,
  keepTesterName,
  keptCertificate,
  keptSnapshot,
  testerName,
} from './store.ts'

const version = browser.runtime.getManifest().version

const refused: AuditReply = { ok: false, problem: 'unexpected' }

answer('audit', refused, async ({ tabId }) => {
  const read = await readPage(tabId)
  if (!read.ok) return read
  const certificate = await keptCertificate(read.origin)
  const kept = { snapshot: { ...read.snapshot, certificates: certificate ? [certificate] : [] }, origin: read.origin }
  await keepSnapshot(tabId, kept)
  return judge(tabId, kept, await answersOf(read.origin))
})

answer('correct', refused, ({ tabId, corrections }) => inTurn(() => change(tabId, (answers) => ({ ...answers, corrections }))))

answer('attest', refused, async ({ tabId, requirement, answer }) => {
  if (!catalogue.requirements.some(({ id }) => id === requirement)) return refused
  return inTurn(async () => {
    if (answer?.by) await keepTesterName(answer.by)
    return change(tabId, ({ corrections, attestations: { [requirement]: _, ...others } }) => ({
      corrections,
      attestations: answer ? { ...others, [requirement]: { ...answer, at: new Date().toISOString() } } : others,
    }))
  })
})

answer('show', 'gone', ({ tabId, where }) => showOnPage(tabId, where))

/**
 * Runs one change at a time, in the order of the requests: each reads all that is kept of a shop and writes it back, and the requests of
 * two popups, or two from one, may arrive together.
 */
const inTurn = (work: () => Promise<AuditReply>): Promise<AuditReply> => navigator.locks.request('answers', work)

/** Keeps changed answers for the shop of the tab's last audit, and judges the same snapshot again. Call it `inTurn`. */
async function change(tabId: number, alter: (answers: Answers) => Answers): Promise<AuditReply> {
  const kept = await keptSnapshot(tabId)
  if (!kept) return { ok: false, problem: 'page-changed' }
  const answers = alter(await answersOf(kept.origin))
  await keepAnswers(kept.origin, answers)
  return judge(tabId, kept, answers)
}

async function judge(tabId: number, { snapshot }: KeptSnapshot, answers: Answers): Promise<AuditReply> {
  const audit = runAudit(catalogue, snapshot, answers, version)
  await setBadge(tabId, badgeOf(audit))
  return { ok: true, audit, corrections: answers.corrections, tester: await testerName() }
}

// The one thing heard of a tab without being clicked: an audited page is loading anew, so what the icon says of it is old.
browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
  if (status === 'loading' && (await keptSnapshot(tabId))) await setBadge(tabId, staleBadge)
})
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
watchCertificates()
