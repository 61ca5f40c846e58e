import { expectLaw } from '../expectations/law.ts'
import { recorded } from './recordings.ts'

expectLaw(recorded)
