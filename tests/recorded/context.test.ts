import { expectContexts } from '../expectations/context.ts'
import { recorded } from './recordings.ts'

expectContexts(recorded)
