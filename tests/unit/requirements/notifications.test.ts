import { notifications } from '../../../src/requirements/notifications'
import { finds } from './table.ts'

finds(notifications, {
  'nothing of it shows on a page': [{}, [{ reason: 'look-in-the-panel' }]],
})
