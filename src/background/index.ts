/** The worker: replies to the popup, stores snapshots and decisions, and shows each tab's state on the icon. */
import browser from 'webextension-polyfill'
import { sawOf } from '../engine/audit/attestations.ts'
import { runAudit } from '../engine/audit/audit-journey.ts'
import type { Audit, ShopDecisions } from '../engine/audit/types.ts'
import { catalogue } from '../engine/requirements/index.ts'
import type { AuditReply } from '../messaging/protocol.ts'
import { badgeOf, setBadge, staleBadge } from './badge.ts'
import { watchCertificates } from './certificate.ts'
import { handle } from './handlers.ts'
import { readPage } from './read-page.ts'
import { showOnPage } from './show-on-page.ts'
import {
  decisionsOf,
  forgetTab,
  isStale,
  type KeptSnapshot,
  keepDecisions,
  keepSnapshot,
  keepStale,
  keepTesterName,
  keptCertificate,
  keptSnapshot,
  testerName,
} from './store.ts'

const version = browser.runtime.getManifest().version

const refused: AuditReply = { ok: false, problem: 'unexpected' }

handle('audit', refused, async ({ tabId, clicked }) => {
  const read = await readPage(tabId, clicked)
  if (!read.ok) return read
  const certificate = await keptCertificate(read.origin)
  const kept = { snapshot: { ...read.snapshot, certificates: certificate ? [certificate] : [] }, origin: read.origin }
  await keepSnapshot(tabId, kept)
  return judge(tabId, kept, await decisionsOf(read.origin))
})

handle('current', refused, async ({ tabId }) => {
  const kept = await keptSnapshot(tabId)
  return kept ? judge(tabId, kept, await decisionsOf(kept.origin)) : { ok: false, problem: 'needs-click' }
})

handle('correct', refused, ({ tabId, corrections }) =>
  inTurn(() => change(tabId, (decisions) => ({ ...decisions, corrections }))),
)

handle('attest', refused, async ({ tabId, requirement, attestation }) => {
  if (!catalogue.requirements.some(({ id }) => id === requirement)) return refused
  return inTurn(() =>
    change(
      tabId,
      ({ corrections, attestations: { [requirement]: _, ...others } }, audit) => {
        const seen = audit.results.find((result) => result.requirement === requirement)
        const given = attestation && seen && { ...attestation, at: new Date().toISOString(), saw: sawOf(seen) }
        return { corrections, attestations: given ? { ...others, [requirement]: given } : others }
      },
      attestation?.by,
    ),
  )
})

handle('show', 'gone', ({ tabId, where }) => showOnPage(tabId, where))

/**
 * Runs one change at a time, in the order of the requests. Each change reads a shop's whole entry and writes it back, so changes
 * that run at the same time would overwrite each other.
 */
const inTurn = (work: () => Promise<AuditReply>): Promise<AuditReply> => navigator.locks.request('decisions', work)

/**
 * Stores changed decisions for the shop of the tab's last audit and judges the same snapshot again. Where storage refuses, the
 * findings stay as they are after the change, and the reply says that it was not saved. Call it through `inTurn`.
 * @param alter gets the decisions, and the audit to which they led
 * @param by the tester's name, to be offered again
 */
async function change(
  tabId: number,
  alter: (decisions: ShopDecisions, audit: Audit) => ShopDecisions,
  by?: string,
): Promise<AuditReply> {
  const kept = await keptSnapshot(tabId)
  if (!kept) return { ok: false, problem: 'page-changed' }
  const before = await decisionsOf(kept.origin)
  const decisions = alter(before, auditOf(kept, before))
  const saved = await isDone(keepDecisions(kept.origin, decisions))
  if (saved && by) await isDone(keepTesterName(by))
  return judge(tabId, kept, decisions, saved)
}

const isDone = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  )

const auditOf = ({ snapshot }: KeptSnapshot, decisions: ShopDecisions) => runAudit(catalogue, snapshot, decisions, version)

/** The reply for a snapshot; the tab's badge shows it. */
async function judge(tabId: number, kept: KeptSnapshot, decisions: ShopDecisions, saved = true): Promise<AuditReply> {
  const audit = auditOf(kept, decisions)
  const stale = await isStale(tabId)
  await setBadge(tabId, stale ? staleBadge : badgeOf(audit))
  return { ok: true, audit, corrections: decisions.corrections, tester: await testerName(), saved, stale }
}

// The only tab event that is used without a click: when an audited page loads again, its audit and its badge are out of date.
browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
  if (status !== 'loading' || !(await keptSnapshot(tabId))) return
  await setBadge(tabId, staleBadge)
  await keepStale(tabId)
})
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
watchCertificates()
