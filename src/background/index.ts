/** The worker: answers the popup, keeps what must survive it, and shows a tab's state on the icon. */
import browser from 'webextension-polyfill'
import { runAudit } from '../audit/run'
import type { Corrections } from '../audit/types'
import { type AuditReply, onMessage, type ShowReply } from '../messaging/protocol'
import { catalogue } from '../requirements'
import { badgeOf, setBadge, staleBadge } from './badge'
import { readPage } from './read-page'
import { showOnPage } from './show'
import {
  cleanCorrections,
  correctionsOf,
  forgetTab,
  type KeptSnapshot,
  keepCorrections,
  keepSnapshot,
  keptSnapshot,
} from './store'

const version = browser.runtime.getManifest().version

onMessage('audit', async ({ data, sender }): Promise<AuditReply> => {
  if (!isOwnPage(sender)) return { ok: false, problem: 'unexpected' }
  const read = await readPage(data.tabId)
  if (!read.ok) return read
  const kept = { snapshot: read.snapshot, origin: read.origin }
  await keepSnapshot(data.tabId, kept)
  return judge(data.tabId, kept, await correctionsOf(read.origin))
})

onMessage('correct', async ({ data, sender }): Promise<AuditReply> => {
  if (!isOwnPage(sender)) return { ok: false, problem: 'unexpected' }
  const kept = await keptSnapshot(data.tabId)
  if (!kept) return { ok: false, problem: 'page-changed' }
  const corrections = cleanCorrections(data.corrections)
  await keepCorrections(kept.origin, corrections)
  return judge(data.tabId, kept, corrections)
})

onMessage(
  'show',
  async ({ data, sender }): Promise<ShowReply> => (isOwnPage(sender) ? showOnPage(data.tabId, data.where) : 'gone'),
)

async function judge(tabId: number, { snapshot }: KeptSnapshot, corrections: Corrections): Promise<AuditReply> {
  const audit = runAudit(catalogue, snapshot, corrections, version)
  await setBadge(tabId, badgeOf(audit))
  return { ok: true, audit, corrections }
}

/** Only the extension's own pages may ask; a page or a content script has no part in the protocol. */
const isOwnPage = (sender: { id?: string; url?: string }) =>
  sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL(''))

// The one thing heard of a tab without being clicked: an audited page is loading anew, so what the icon says of it is old.
browser.tabs.onUpdated.addListener(async (tabId, { status }) => {
  if (status === 'loading' && (await keptSnapshot(tabId))) await setBadge(tabId, staleBadge)
})
browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId))
