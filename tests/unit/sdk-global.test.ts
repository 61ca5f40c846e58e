/** What counts as making the SDK's global. */
import { expect, test } from 'vitest'
import { signsIn } from '../../src/engine/knowledge/script-signs.ts'

test.each(['= null', '=null', '  =  undefined', '= window.MercadoPago || {}'])(
  'the global set to nothing makes none: %s',
  (rest) => {
    expect(signsIn(`window.MercadoPago${rest}`)).not.toContain('defines-global')
  },
)

test.each(['= class {}', '=function(){}'])('the global set to code is made: %s', (rest) => {
  expect(signsIn(`window.MercadoPago${rest}`)).toContain('defines-global')
})
