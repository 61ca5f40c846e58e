import { expectRequirements } from '../expectations/requirements.ts'
import { recorded } from './recordings.ts'

expectRequirements(recorded)
