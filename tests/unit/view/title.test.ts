import { expect, test } from 'vitest'
import { titleOf } from '../../../src/engine/view/title.ts'
import { attested, observation, result } from './samples.ts'

test('a result is titled by what holds, and by its defect where somebody or something saw one', () => {
  const named = result('card-field-names', 'failed', 'mandatory', [observation('named-card-field')])
  expect(titleOf('en', result('card-field-names', 'passed'))).toBe('Card fields without a name attribute')
  expect(titleOf('en', named)).toBe('Card fields with a name attribute')
  expect(titleOf('en', attested(named, 'falseAlarm'))).toBe('Card fields with a name attribute')
  expect(titleOf('es', attested(result('reports', 'untested'), 'failed'))).toBe('La tienda no usa los reportes de la cuenta')
  expect(titleOf('es', attested(result('reports', 'untested'), 'passed'))).toBe('La tienda usa los reportes de la cuenta')
})
