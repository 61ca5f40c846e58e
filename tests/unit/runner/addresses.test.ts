/** What the command line repeats of an address. */
import { describe, expect, test } from 'vitest'
import { withoutCredentials } from '../../../runner/check-address.ts'
import { fileName } from '../../../runner/output-folder.ts'
import { asCannotAudit, CannotAudit } from '../../../runner/problems.ts'
import { asJson, asText } from '../../../runner/report.ts'

const url = 'http://user:s3cret@tienda.example/pagar;jsessionid=AB12?token=t0ken#frag'
const leaks = /user|s3cret|AB12|t0ken|frag/

describe('user, password, session and query of an address stand', () => {
  const visit = { url, error: new CannotAudit('refused') }

  test('in no JSON', () => expect(asJson('en', visit)).not.toMatch(leaks))
  test('in no text', () => expect(asText('en', visit)).not.toMatch(leaks))
  test('in no file name', () => expect(fileName(url, 0)).toBe('001-tienda.example-pagar-jsessionid'))
  test('in no message of the browser', () => {
    const { detail } = asCannotAudit(new Error(`Navigation to ${url} was odd`))
    expect(detail).toBe('Navigation to http://tienda.example/pagar;jsessionid=… was odd')
  })
})

test('what is no address loses its query too', () => expect(fileName('user:s3cret@tienda/a?token=t0ken', 1)).not.toMatch(/t0ken/))

test('a page is read under its address without user and password', () =>
  expect(withoutCredentials(new URL(url)).href).toBe('http://tienda.example/pagar;jsessionid=AB12?token=t0ken#frag'))
