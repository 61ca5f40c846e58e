/** A journey is lost with its browser. */
import { describe, expect, test } from 'vitest'
import type { Visit } from '../../../runner/audit-url.ts'
import { withOneRestart } from '../../../runner/audit-with-restarts.ts'
import { CannotAudit } from '../../../runner/problems.ts'
import type { Session } from '../../../runner/session.ts'

const read = { url: 'read', audit: {}, httpErrors: [] } as unknown as Visit
const lost: Visit = { url: 'lost', error: new CannotAudit('crashed') }

/** Goes through the same journey in browsers that come to these ends. */
async function through(...ends: { alive: boolean; visits: Visit[] }[]) {
  const sessions = ends.map(({ alive, visits }) => ({ isAlive: () => alive, visits }) as unknown as Session & { visits: Visit[] })
  const used: Session[] = []
  const current = { session: sessions[0]! as Session }
  const visits = await withOneRestart(
    current,
    async () => sessions[used.length]!,
    async (session) => {
      used.push(session)
      return (session as (typeof sessions)[0]).visits
    },
  )
  return { visits, used: used.length, last: sessions.indexOf(current.session as (typeof sessions)[0]) }
}

describe('when the browser dies on the way', () => {
  test('all addresses are gone through once more in another', async () => {
    const ends = await through({ alive: false, visits: [lost, read] }, { alive: true, visits: [read] })
    expect(ends).toEqual({ visits: [read], used: 2, last: 1 })
  })
  test('and again, what was read until then is what there is', async () => {
    const ends = await through({ alive: false, visits: [lost] }, { alive: false, visits: [lost, read] })
    expect(ends).toEqual({ visits: [lost, read], used: 2, last: 1 })
  })
})

test.each([
  ['an address could not be read, in a browser that lives', { alive: true, visits: [lost, read] }],
  ['the browser ended after everything was read', { alive: false, visits: [read] }],
])('nothing is done twice when %s', async (_, end) => {
  expect(await through(end)).toEqual({ visits: end.visits, used: 1, last: 0 })
})
