import { expect, test } from 'vitest'
import { problemOfRefusal } from '../../src/background/tab-problems.ts'
import type { Problem } from '../../src/messaging/protocol.ts'

const firefox = 'Missing host permission for the tab'
const page = 'https://tienda.example/pagar'

const refusals: [what: string, message: string, url: string | undefined, now: string | undefined, Problem][] = [
  ['Firefox, a page that did not load', firefox, page, page, 'page-failed-to-load'],
  ['Firefox, its PDF viewer', firefox, `${page}.pdf`, `${page}.pdf`, 'pdf'],
  ['Firefox, a page that left while it was read', firefox, page, undefined, 'page-changed'],
  ['Firefox, a page that left between the click and the first look', firefox, undefined, undefined, 'page-changed'],
  ['Firefox, a file that left', firefox, 'file:///a.html', undefined, 'page-changed'],
  ['Firefox, a tab that was closed', 'Invalid tab ID: 7', page, undefined, 'tab-gone'],
  ['Chromium, a page of its own', 'Cannot access a chrome:// URL', undefined, undefined, 'browser-page'],
  ['Chromium, a page that left for another shop', 'Cannot access contents of the page.', page, undefined, 'page-changed'],
  ['Chromium, a tab that was closed', 'No tab with id: 7', page, undefined, 'tab-gone'],
  ['Chromium, a page that did not load', 'Cannot access contents of an error page', page, page, 'page-failed-to-load'],
]

test.each(refusals)('%s', (_, message, url, now, problem) => {
  expect(problemOfRefusal(new Error(message), url, now)).toBe(problem)
})
