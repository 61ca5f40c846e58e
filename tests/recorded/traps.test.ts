import { expectTraps } from '../expectations/traps.ts'
import { recorded } from './recordings.ts'

expectTraps(recorded)
