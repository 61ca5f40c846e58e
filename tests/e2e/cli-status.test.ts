/** `npm start`: exit status, bad arguments, help. */
import { afterAll, describe, expect, test } from 'vitest'
import { checkouts } from '../../demo/checkouts.ts'
import { openOddSite } from './odd-site.ts'
import { runCli } from './run-cli.ts'

const odd = await openOddSite()
afterAll(() => odd.close())

const urlOf = (slug: string) => checkouts.find((checkout) => checkout.slug === slug)!.url

describe('exit status', () => {
  test.concurrent.each([
    [['--fail-on', 'notReady', urlOf('campos-con-nombre')], 1],
    [['--fail-on', 'undecided', urlOf('campos-con-nombre')], 1],
    [['--fail-on', 'notReady', urlOf('campos-seguros'), urlOf('como-pagar')], 0],
    [['--fail-on', 'undecided', urlOf('campos-seguros')], 1],
    [['--fail-on', 'notReady', urlOf('campos-con-nombre'), 'nonsense'], 2],
  ])('%j → %i', async (args, wanted) => {
    expect((await runCli('--json', ...args)).status).toBe(wanted)
  })

  test.concurrent.each([
    ['--nonsense'],
    ['--site', 'XXX'],
    ['--product', 'cash'],
    ['--lang', 'fr'],
    ['--wait', 'soon'],
    ['--wait', '-5'],
    ['--fail-on', 'ready'],
    ['--browser-arg', 'no-dashes'],
    ['--browser', '/nowhere/chromium'],
    ['--out', '/dev/null/folder'],
  ])('a bad argument ends with 2 and one line: %s %s', async (...args) => {
    const { status, stdout, stderr } = await runCli(...args.filter(Boolean), odd.url('/plain'))
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^error: .+\n$/)
  })

  test('--help ends with 0', async () => {
    const { status, stdout } = await runCli('--help')
    expect(status).toBe(0)
    for (const option of [
      '--json',
      '--open',
      '--site',
      '--product',
      '--lang',
      '--wait',
      '--out',
      '--browser-kind',
      '--browser',
      '--browser-arg',
      '--fail-on',
    ]) {
      expect(stdout).toContain(option)
    }
  })
})
