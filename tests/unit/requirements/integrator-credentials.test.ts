import { integratorCredentials } from '../../../src/engine/requirements/integrator-credentials.ts'
import { finds } from './table.ts'

finds(integratorCredentials, {
  'nothing of it shows on a page': [{}, [{ reason: 'look-in-the-panel' }]],
})
