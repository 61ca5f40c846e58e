import { expectQuality } from '../expectations/quality.ts'
import { recorded } from './recordings.ts'

expectQuality(recorded)
