import { integrationQuality } from '../../../src/engine/requirements/integration-quality.ts'
import { finds } from './table.ts'

finds(integrationQuality, {
  'nothing of it shows on a page': [{}, [{ reason: 'measure-it', data: { minimum: 73, read: '2026-11-25' } }]],
})
