/** Puts reports together. Pure. */
import type { LeakFinding, LeakReport, Sent } from './types.ts'

const keyOf = ({ host, place, kind, field, form, masked }: LeakFinding) => [host, place, kind, field, form, masked].join('\n')

/** Two reports as one; what was found twice is told once. */
export function joinReports(one: LeakReport, other: LeakReport): LeakReport {
  const found = new Map([...one.findings, ...other.findings].reverse().map((finding) => [keyOf(finding), finding]))
  const sent = new Map<string, Sent>()
  for (const { host, requests, bodies, unread, forms } of [...one.sent, ...other.sent]) {
    const to = sent.get(host)
    sent.set(host, {
      host,
      requests: (to?.requests ?? 0) + requests,
      bodies: (to?.bodies ?? 0) + bodies,
      unread: (to?.unread ?? 0) + unread,
      forms: (to?.forms ?? 0) + forms,
    })
  }
  return { findings: [...found.values()].reverse(), sent: [...sent.values()], late: one.late || other.late }
}
