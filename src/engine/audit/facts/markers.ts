/** Elements that show the kind of integration. */
import type { MarkerId } from '../../knowledge/markers.ts'
import type { MarkerSeen } from '../../snapshot/types.ts'

/** Whether the page has an element of one of these kinds, hidden or not. */
export const hasMarker = (markers: readonly MarkerSeen[], ...ids: readonly MarkerId[]) =>
  markers.some(({ id }) => ids.includes(id))
