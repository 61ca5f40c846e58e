/** The worker: answers the popup, keeps what must survive it, and shows a tab's state on the icon. */
import browser from 'webextension-polyfill'
import { runAudit } from '../audit/run'
import type { Answers } from '../audit/types'
import { type AuditReply, onMessage, type ShowReply } from '../messaging/protocol'
import { catalogue } from '../requirements'
import { badgeOf, setBadge, staleBadge } from './badge'
import { readPage } from './read-page'
import { showOnPage } from './show'
import {
  answersOf,
  cleanAnswer,
  cleanCorrections,
  forgetTab,
  type KeptSnapshot,
  keepAnswers,
  keepSnapshot,
  keepTesterName,
  keptSnapshot,
  testerName,
} from './store'

const version = browser.runtime.getManifest().version

onMessage('audit', async ({ data, sender }): Promise<AuditReply> => {
  if (!isOwnPage(sender)) return refused
  const read = await readPage(data.tabId)
  if (!read.ok) return read
  const kept = { snapshot: read.snapshot, origin: read.origin }
  await keepSnapshot(data.tabId, kept)
  return judge(data.tabId, kept, await answersOf(read.origin))
})

onMessage('correct', async ({ data, sender }): Promise<AuditReply> => {
  if (!isOwnPage(sender)) return refused
  return change(data.tabId, (answers) => ({ ...answers, corrections: cleanCorrections(data.corrections) }))
})

onMessage('attest', async ({ data, sender }): Promise<AuditReply> => {
  const known = catalogue.requirements.some(({ id }) => id === data.requirement)
  const answer = cleanAnswer(data.answer)
  if (!isOwnPage(sender) || !known || (data.answer !== null && !answer)) return refused
  if (answer?.by) await keepTesterName(answer.by)
  return change(data.tabId, ({ corrections, attestations: { [data.requirement]: _, ...others } }) => ({
    corrections,
    attestations: answer ? { ...others, [data.requirement]: { ...answer, at: new Date().toISOString() } } : others,
  }))
})

onMessage(
  'show',
  async ({ data, sender }): Promise<ShowReply> => (isOwnPage(sender) ? showOnPage(data.tabId, data.where) : 'gone'),
)

const refused: AuditReply = { ok: false, problem: 'unexpected' }

/** Keeps changed answers for the shop of the tab's last audit, and judges the same snapshot again. */
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

/** Only the extension's own pages may ask; a page or a content script has no part in the protocol. */
const isOwnPage = (sender: { id?: string; url?: string }) =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''))

// The one thing heard of a tab without being clicked: an audited page is loading anew, so what the icon says of it is old.
browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
  if (status === 'loading' && (await keptSnapshot(tabId))) await setBadge(tabId, staleBadge)
})
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
