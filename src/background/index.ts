/** The worker: replies to the popup, stores snapshots and decisions, and shows each tab's state on the icon. */
import browser from 'webextension-polyfill'
import { runAudit } from '../engine/audit/run-audit.ts'
import type { ShopDecisions } from '../engine/audit/types.ts'
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
  type KeptSnapshot,
  keepDecisions,
  keepSnapshot,
  keepTesterName,
  keptCertificate,
  keptSnapshot,
  testerName,
} from './store.ts'

const version = browser.runtime.getManifest().version

const refused: AuditReply = { ok: false, problem: 'unexpected' }

handle('audit', refused, async ({ tabId }) => {
  const read = await readPage(tabId)
  if (!read.ok) return read
  const certificate = await keptCertificate(read.origin)
  const kept = { snapshot: { ...read.snapshot, certificates: certificate ? [certificate] : [] }, origin: read.origin }
  await keepSnapshot(tabId, kept)
  return judge(tabId, kept, await decisionsOf(read.origin))
})

handle('correct', refused, ({ tabId, corrections }) =>
  inTurn(() => change(tabId, (decisions) => ({ ...decisions, corrections }))),
)

handle('attest', refused, async ({ tabId, requirement, attestation }) => {
  if (!catalogue.requirements.some(({ id }) => id === requirement)) return refused
  return inTurn(async () => {
    if (attestation?.by) await keepTesterName(attestation.by)
    return change(tabId, ({ corrections, attestations: { [requirement]: _, ...others } }) => ({
      corrections,
      attestations: attestation ? { ...others, [requirement]: { ...attestation, at: new Date().toISOString() } } : others,
    }))
  })
})

handle('show', 'gone', ({ tabId, where }) => showOnPage(tabId, where))

/**
 * Runs one change at a time, in the order of the requests. Each change reads a shop's whole entry and writes it back, so changes
 * that run at the same time would overwrite each other.
 */
const inTurn = (work: () => Promise<AuditReply>): Promise<AuditReply> => navigator.locks.request('decisions', work)

/** Stores changed decisions for the shop of the tab's last audit and judges the same snapshot again. Call it through `inTurn`. */
async function change(tabId: number, alter: (decisions: ShopDecisions) => ShopDecisions): Promise<AuditReply> {
  const kept = await keptSnapshot(tabId)
  if (!kept) return { ok: false, problem: 'page-changed' }
  const decisions = alter(await decisionsOf(kept.origin))
  await keepDecisions(kept.origin, decisions)
  return judge(tabId, kept, decisions)
}

async function judge(tabId: number, { snapshot }: KeptSnapshot, decisions: ShopDecisions): Promise<AuditReply> {
  const audit = runAudit(catalogue, snapshot, decisions, version)
  await setBadge(tabId, badgeOf(audit))
  return { ok: true, audit, corrections: decisions.corrections, tester: await testerName() }
}

// The only tab event that is used without a click: when an audited page loads again, its badge is out of date.
browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
  if (status === 'loading' && (await keptSnapshot(tabId))) await setBadge(tabId, staleBadge)
})
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
watchCertificates()
