/** Elements that show what kind of integration a page has. */
import { markerIds } from '../knowledge/markers.ts'
import type { MarkerCandidate } from '../snapshot/candidates.ts'
import type { MarkerSeen } from '../snapshot/types.ts'

export const recogniseMarkers = (candidates: readonly MarkerCandidate[]): MarkerSeen[] =>
  candidates.map(({ by, ...element }) => ({ ...element, id: markerIds[by]! }))
