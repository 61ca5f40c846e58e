import { expectPages } from '../expectations/pages.ts'
import { recorded } from './recordings.ts'

expectPages(recorded)
