/** Run by plain Node, without a bundler or a browser: judges a page whose card field has a name, and prints the audit. */
import { runAudit } from '../../src/engine/audit/audit-journey.ts'
import { catalogue } from '../../src/engine/requirements/index.ts'
import { field, snapshot } from './sample-snapshot.ts'

const page = snapshot({ fields: [field({ name: 'card' })] })
console.log(JSON.stringify(runAudit(catalogue, page, { corrections: {}, attestations: {} }, '0.0.0')))
