import { expectContexts } from '../expectations/context.ts'
import { inBrowser } from './in-browser.ts'

expectContexts(inBrowser())
