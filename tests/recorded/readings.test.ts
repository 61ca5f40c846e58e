import { expect, test } from 'vitest'
import { readingIn } from '../../src/engine/snapshot/schema/reading.ts'
import { allPages, recording } from './recordings.ts'

test.each(allPages())('$name: readings fit the schema, with nothing cut or dropped', (page) => {
  for (const { reading } of recording(page).frames) expect(readingIn(reading)).toEqual(reading)
})
