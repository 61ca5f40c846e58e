/** The sample shop's pages as fixtures, so that they can be read and recorded like every other page of the tests. */
import { checkouts } from '../demo/checkouts.ts'
import { respond } from '../demo/respond.ts'
import type { Fixture } from './fixtures.ts'

export const samplePages = (): Fixture[] =>
  checkouts.map(({ slug, url }) => ({
    name: `sample/${slug}.html`,
    requirement: 'sample',
    reason: slug,
    url,
    at: [],
    expect: '',
    corrections: {},
    certificates: [],
    html: respond(new URL(url).host, new URL(url)).body,
  }))
