import * as v from 'valibot'
import { expect, test } from 'vitest'
import { readingIn } from '../../src/engine/snapshot/schema/reading.ts'
import { snapshotSchema } from '../../src/engine/snapshot/schema/snapshot.ts'
import { allPages, recorded, recording } from './recordings.ts'

test.each(allPages())('$name: readings fit the schema, with nothing cut or dropped', (page) => {
  for (const { reading } of recording(page).frames) expect(readingIn(reading)).toEqual(reading)
})

test.each(allPages())('$name: the snapshot fits the schema by which it is read from storage', async (page) => {
  const snapshot = await recorded(page)
  expect(v.parse(snapshotSchema, JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot)
})
