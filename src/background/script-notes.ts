/** What the tester noted of a shop's scripts, in local storage, and the list of scripts with it. */
import { storage } from '@wxt-dev/storage'
import * as v from 'valibot'
import { type ScriptNote, withNotes } from '../engine/audit/script-notes.ts'
import type { Audit } from '../engine/audit/types.ts'
import type { Journeys } from './journeys/journey.ts'

const noteSchema = v.object({ responsible: v.string(), reason: v.string() })

const keyOf = (shop: string) => `local:scripts:${shop}` as const

/** By address. An entry that is not of this version's form is dropped. */
async function notesOf(shop: string): Promise<Record<string, ScriptNote>> {
  const stored = Object.entries((await storage.getItem<Record<string, unknown>>(keyOf(shop))) ?? {})
  return Object.fromEntries(stored.filter((entry): entry is [string, ScriptNote] => v.is(noteSchema, entry[1])))
}

/** Keeps what was noted of one script beside what was noted of it before; a script without any note is not kept. */
export const keepNote = (shop: string, address: string, given: Partial<ScriptNote>): Promise<void> =>
  navigator.locks.request(keyOf(shop), async () => {
    const { [address]: before, ...others } = await notesOf(shop)
    const note = { responsible: '', reason: '', ...before, ...given }
    await storage.setItem(keyOf(shop), note.responsible || note.reason ? { ...others, [address]: note } : others)
  })

/** An audit whose scripts have their notes, and say which of them the shop's audit before it did not have. */
export async function withScriptNotes(audit: Audit, id: string, journeys: Journeys): Promise<Audit> {
  if (!audit.scripts) return audit
  const earlier = (await journeys.list(audit.shop))
    .filter((other) => other.id !== id && other.changedAt < audit.auditedAt)
    .sort((a, b) => (a.changedAt < b.changedAt ? 1 : -1))[0]
  const before = earlier && (await journeys.audit(earlier.id))
  return { ...audit, scripts: withNotes(audit.scripts, await notesOf(audit.shop), before?.scripts) }
}
