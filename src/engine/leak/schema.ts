/** What a finding and a report must look like, wherever they come from. */
import * as v from 'valibot'
import { leakForms, leakKinds, leakPlaces } from './types.ts'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const text = v.pipe(v.string(), v.maxLength(160))

/** First six and last four digits at most, and nothing but dots of a code. */
const masked = v.pipe(v.string(), v.regex(/^(\d{6}…\d{4}|…\d{4}|•{3,4})$/))

export const leakFindingSchema = v.object({
  kind: v.picklist(leakKinds),
  place: v.picklist(leakPlaces),
  host: text,
  field: text,
  form: v.picklist(leakForms),
  length: v.pipe(count, v.maxValue(19)),
  masked,
})

export const leakReportSchema = v.object({
  findings: v.pipe(v.array(leakFindingSchema), v.maxLength(200)),
  sent: v.pipe(v.array(v.object({ host: text, requests: count, bodies: count, unread: count, forms: count })), v.maxLength(1000)),
  late: v.boolean(),
})
