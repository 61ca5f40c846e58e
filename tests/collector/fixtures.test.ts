import { expectRequirements } from '../expectations/requirements.ts'
import { inBrowser } from './in-browser.ts'

expectRequirements(inBrowser())
