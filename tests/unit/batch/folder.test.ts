import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { failureOf } from '../../../runner/batch/failures.ts'
import { takeFolder } from '../../../runner/batch/folder-lock.ts'
import { jobOf } from '../../../runner/batch/job.ts'
import { entriesIn, openJournal } from '../../../runner/batch/journal.ts'
import { entryOf, folderResults, prepareResults, visitOf } from '../../../runner/batch/results.ts'
import { ratePerMinute } from '../../../runner/batch/watch.ts'
import { CannotAudit } from '../../../runner/problems.ts'
import type { Audit } from '../../../src/engine/audit/types.ts'

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'semaforo-batch-'))
  prepareResults(folder)
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

const job = jobOf(1, 'https://user:secret@tienda.example/pagar?token=a8Zk31', {}, { label: 'Tienda' })
const audit = { schema: 'semaforo.audit/2', verdict: 'ready' } as Audit
const audited = { url: job.address, audit, httpErrors: [] }
const file = () => path.join(folder, 'journal.ndjson')

test('a torn last line is no finished shop, and the next line is whole again', () => {
  const first = openJournal(file())
  first.add(entryOf(job, audited))
  first.close()
  fs.appendFileSync(file(), '{"id":"abc","file":"00')
  const second = openJournal(file())
  expect([...second.entries.keys()]).toEqual([job.id])
  second.add({ ...entryOf(job, audited), id: 'other' })
  second.close()
  expect(entriesIn(fs.readFileSync(file(), 'utf8')).map(({ id }) => id)).toEqual([job.id, 'other'])
})

test('a journal leads to no file outside its folder', () => {
  expect(entriesIn('{"id":"a","file":"../../etc/passwd"}\n{"id":"b"}\nnull\n7\n')).toEqual([])
})

test('a journal holds the address without user, password and query', () => {
  expect(entryOf(job, audited)).toMatchObject({ address: 'https://tienda.example/pagar', label: 'Tienda', verdict: 'ready' })
  expect(JSON.stringify(entryOf(job, audited))).not.toMatch(/secret|a8Zk31/)
})

test('a finished shop whose result is gone or broken is not finished', async () => {
  const entry = entryOf(job, audited)
  const results = folderResults(folder, 'en')
  expect(await visitOf(results, entry, job)).toBeUndefined()
  await results.write(job, audited)
  expect(await visitOf(results, entry, job)).toMatchObject({ audit })
  fs.writeFileSync(path.join(folder, 'results', entry.file), '{"schema":"semaforo.aud')
  expect(await visitOf(results, entry, job)).toBeUndefined()
})

test('of a shop that could not be audited the journal has the reason', async () => {
  const entry = entryOf(job, { url: job.address, error: new CannotAudit('refused', 'net::ERR') })
  expect(await visitOf(folderResults(folder, 'en'), entry, job)).toMatchObject({ error: { code: 'refused', detail: 'net::ERR' } })
})

test('one batch at a time in a folder; the lock of a process that has ended is taken away', () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  fs.writeFileSync(path.join(folder, 'batch.lock'), String(pid))
  const taken = takeFolder(folder)
  expect(taken).toHaveProperty('release')
  fs.writeFileSync(path.join(folder, 'batch.lock'), String(process.ppid))
  expect(takeFolder(folder)).toEqual({ owner: process.ppid })
  expect(fs.readdirSync(folder).sort()).toEqual(['batch.lock', 'results'])
})

test('what passes is tried again: a busy server, not a wrong address or a page that is not there', () => {
  const withStatus = (status: number) => failureOf({ ...audited, httpErrors: [{ url: job.address, status }] })
  expect(withStatus(503)).toEqual({ code: 'http-error', detail: 'HTTP 503' })
  expect(withStatus(429)).toMatchObject({ code: 'http-error' })
  expect(withStatus(404)).toBeUndefined()
  expect(failureOf({ url: job.address, error: new CannotAudit('timed-out') })).toMatchObject({ final: false })
  expect(failureOf({ url: job.address, error: new CannotAudit('pdf') })).toMatchObject({ final: true })
})

test('the rate is that of the last five minutes', () => {
  const minute = 60_000
  expect(ratePerMinute([], 0, minute)).toBe(0)
  expect(ratePerMinute([minute, 2 * minute], 0, 2 * minute)).toBe(1)
  expect(ratePerMinute([1, 2, 3, 9 * minute], 0, 10 * minute)).toBe(0.2)
})
