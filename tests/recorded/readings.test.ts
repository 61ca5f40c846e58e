import * as v from 'valibot'
import { expect, test } from 'vitest'
import { readingIn } from '../../src/engine/snapshot/schema/reading.ts'
import { snapshotSchema } from '../../src/engine/snapshot/schema/snapshot.ts'
import { allPages, recorded, recording } from './recordings.ts'

/** Pages with user info, mail addresses, long identifiers or Luhn numbers (the months of a year are one) in their texts, which the schema masks. */
const masked = [
  'law/fiscal-qr/notSeen.look-alike.html',
  'sample/campos-con-nombre.html',
  'pages/web-payment-checkout.right.html',
  'pages/web-payment-checkout.wrong.html',
  'traps/key-ab-test-uuid-is-no-key.html',
  'traps/pix-code-of-an-email-address.html',
  'traps/pix-number-beside-an-email-address.html',
  'traps/sdk-button-of-the-second-version.html',
  'traps/key-client-secret-in-an-attribute.html',
  'traps/key-notice-of-another-processor.html',
  'traps/result-address-that-reads-like-a-name.html',
  'traps/sdk-look-alike-user-info-with-password.html',
  'traps/terms-mailto.html',
  'traps/test-cards-listed.html',
]
const pages = allPages().filter(({ name }) => !masked.includes(name) && !name.startsWith('traps/mask-'))

test.each(pages)('$name: readings fit the schema, with nothing cut or dropped', (page) => {
  // What is the same for most elements is left out of a reading, and filled in.
  for (const { reading } of recording(page).frames) expect(readingIn(reading)).toMatchObject(reading)
})

test.each(pages)('$name: the snapshot fits the schema by which it is read from storage', async (page) => {
  const snapshot = await recorded(page)
  expect(v.parse(snapshotSchema, JSON.parse(JSON.stringify(snapshot)))).toEqual(snapshot)
})

test.each(masked)('%s: readings fit the schema once they are masked', (name) => {
  const page = allPages().find((each) => each.name === name)!
  for (const { reading } of recording(page).frames) {
    expect(readingIn(reading)).not.toBeNull()
    expect(readingIn(reading)).not.toMatchObject(reading)
  }
})
