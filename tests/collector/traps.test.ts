import { expectTraps } from '../expectations/traps.ts'
import { inBrowser } from './in-browser.ts'

expectTraps(inBrowser())
