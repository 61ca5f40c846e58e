/** Elements that show the kind of integration. */
import type { MarkerId } from '../../knowledge/markers.ts'
import { cannotBeChosen } from '../../knowledge/payment-choice.ts'
import type { MarkerSeen } from '../../snapshot/types.ts'

/** Whether the page has an element of one of these kinds, hidden or not. */
export const hasMarker = (markers: readonly MarkerSeen[], ...ids: readonly MarkerId[]) =>
  markers.some(({ id }) => ids.includes(id))

/** Whether the page offers a payment by such an element: a choice that cannot be made is no offer. */
export const offersByMarker = (markers: readonly MarkerSeen[], ...ids: readonly MarkerId[]) =>
  hasMarker(
    markers.filter(({ where }) => !/^<input\b/.test(where.snippet) || !cannotBeChosen.test(where.snippet)),
    ...ids,
  )
