import { notifications } from '../../../src/engine/requirements/notifications.ts'
import { finds } from './table.ts'

finds(notifications, {
  'nothing of it shows on a page': [{}, [{ reason: 'look-in-the-panel' }]],
})
