import { integratorCredentials } from '../../../src/requirements/integrator-credentials'
import { finds } from './table.ts'

finds(integratorCredentials, {
  'nothing of it shows on a page': [{}, [{ reason: 'look-in-the-panel' }]],
})
