/**
 * Replaces vitest while mutants are tried: `test` and `describe` only collect the tests, `expect`
 * is vitest's own. Supports only what these tests use; anything else throws.
 */
import fc from 'fast-check'

export { expect } from 'vitest-itself'

// One failure is enough: looking for a smaller one takes minutes.
fc.configureGlobal({ endOnFailure: true })

/** Time limits are Stryker's here. */
export const vi = { setConfig() {} }

/** All tests of the bundle, in order. */
export const tests = []
const titles = []

/** Code that can be changed is slower than the code itself, so what these find says nothing. */
const measuresTime = /\btake no time$|^the time grows /

export const test = (title, run) => {
  if (measuresTime.test(title.replace(/ #\d+$/, ''))) return
  const name = [...titles, title].join(' › ')
  tests.push({ id: `${tests.length} ${name}`, name, run })
}
test.each = each(test)

export const describe = (title, declare) => {
  titles.push(title)
  declare()
  titles.pop()
}
describe.each = each(describe)

/** A row that is a list is spread over the arguments, as vitest does. */
function each(declare) {
  return (rows) => (title, run) =>
    rows.forEach((row, index) => {
      declare(`${title} #${index}`, () => run(...(Array.isArray(row) ? row : [row])))
    })
}
