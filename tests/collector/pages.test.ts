import { expectPages } from '../expectations/pages.ts'
import { inBrowser } from './in-browser.ts'

expectPages(inBrowser())
