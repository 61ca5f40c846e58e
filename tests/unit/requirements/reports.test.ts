import { reports } from '../../../src/requirements/reports'
import { finds } from './table.ts'

finds(reports, {
  'nothing of it shows on a page': [{}, [{ reason: 'look-in-the-panel' }]],
})
