/** How the hooks in the page's own world hand on what they found. The page can hear it and join in: it is masked, and treated as anybody's words. */
import { leakForms, leakKinds, leakPlaces, type LeakReport } from '../../engine/leak/types.ts'

/** Names of events, before the page's own scripts run: the hooks are ready; the random name under which they are heard; the end of it. */
export const handshake = { ready: 'semaforo:ready', token: 'semaforo:token', stop: ':stop' }

/** Reports that one page may make, and characters of each. */
export const maxTold = 1000
const maxLength = 8000

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0 && (value as number) < 1000
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 120

/** A report as it was told; null where it is none. The worker checks it again before it keeps anything. */
export function readTold(detail: unknown): LeakReport | null {
  if (typeof detail !== 'string' || detail.length > maxLength) return null
  try {
    const report = JSON.parse(detail) as LeakReport
    const { findings, requests, bodies, toMercadoPago, card, unread, forms, late } = report
    const isRight =
      Array.isArray(findings) &&
      findings.length <= 20 &&
      findings.every(
        ({ kind, place, form, host, field, length, masked }) =>
          leakKinds.includes(kind) && leakPlaces.includes(place) && leakForms.includes(form) && isText(host) && isText(field) && isCount(length) && isText(masked),
      ) &&
      [requests, bodies, toMercadoPago, unread, forms].every(isCount) &&
      [card, late].every((value) => typeof value === 'boolean')
    return isRight ? { findings, requests, bodies, toMercadoPago, card, unread, forms, late } : null
  } catch {
    return null
  }
}
