import type { PageActions } from '../ui/result/page-actions.ts'
import { unfoldAround } from '../ui/unfold.ts'
import { requestOpen, requestShow } from './worker.ts'

/** Actions that the popup provides to its rows. */
export const pageActions: PageActions = {
  show: requestShow,
  open: requestOpen,
  chooseCountry() {
    const select = document.getElementById('choose-site')
    unfoldAround(select)
    select?.scrollIntoView({ block: 'center' })
    select?.focus({ preventScroll: true })
  },
}
