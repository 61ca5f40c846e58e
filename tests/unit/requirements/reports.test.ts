import { reports } from '../../../src/engine/requirements/reports.ts'
import { finds } from './table.ts'

finds(reports, {
  'nothing of it shows on a page': [{}, [{ reason: 'look-in-the-panel' }]],
})
