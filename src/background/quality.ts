/** What people said of a shop's quality checklist, and the scores that they typed, in local storage. */
import { storage } from '@wxt-dev/storage'
import * as v from 'valibot'
import { inOrder, type QualityKept, withAnswers } from '../engine/audit/quality-answers.ts'
import { type Quality, type QualityAnswer, type QualityScore, qualityReplies } from '../engine/audit/quality-found.ts'
import type { Audit, Measured } from '../engine/audit/types.ts'
import { maskCardNumbers } from '../engine/snapshot/card-numbers.ts'
import { maskKeys } from '../engine/snapshot/redact.ts'
import { redactRead } from '../engine/snapshot/redact-read.ts'
import type { ScoreReply } from '../messaging/protocol.ts'
import { measuredEntries } from '../messaging/requests.ts'

const moment = v.pipe(v.string(), v.isoTimestamp())
const answerSchema = v.object({ says: v.nullable(v.picklist(qualityReplies)), note: v.string(), at: moment })
const scoreSchema = v.object({ ...measuredEntries, at: moment })

/** Scores of one shop that are kept: one a day for more than a year. The oldest measurement goes first. */
const mostScores = 500

const keyOf = (shop: string) => `local:quality:${shop}` as const

/** Entries that are not of this version's form are dropped, the rest is kept. */
async function keptOf(shop: string): Promise<QualityKept> {
  const stored = await storage.getItem<{ answers?: object; scores?: unknown[] }>(keyOf(shop))
  const answers = Object.entries(stored?.answers ?? {}).filter((entry): entry is [string, QualityAnswer] =>
    v.is(answerSchema, entry[1]),
  )
  const scores = Array.isArray(stored?.scores) ? stored.scores : []
  return {
    answers: Object.fromEntries(answers),
    scores: scores.filter((each): each is QualityScore => v.is(scoreSchema, each)),
  }
}

const change = (shop: string, alter: (kept: QualityKept) => QualityKept): Promise<void> =>
  navigator.locks.request(keyOf(shop), async () => storage.setItem(keyOf(shop), alter(await keptOf(shop))))

const redacted = (note: string) => maskKeys(redactRead(note))
const isCard = ({ paymentId }: Measured) => maskCardNumbers(paymentId) !== paymentId
const isSame = (one: Measured, other: Measured) =>
  one.score === other.score && one.date === other.date && one.paymentId === other.paymentId

/** Keeps what is given beside what was answered before; without card numbers, keys and tokens. An empty answer is not kept. */
export const keepQualityAnswer = (shop: string, id: string, given: Partial<Omit<QualityAnswer, 'at'>>): Promise<void> =>
  change(shop, ({ answers, scores }) => {
    const { [id]: before, ...others } = answers
    const { says, note } = { says: before?.says ?? null, note: before?.note ?? '', ...given }
    const answer = { says, note: redacted(note), at: new Date().toISOString() }
    return { answers: says || note ? { ...others, [id]: answer } : others, scores }
  })

/** Keeps a score; the same one of the same day and payment only once. A payment's number that may be a card's is refused. */
export async function keepScore(shop: string, { score, date, paymentId }: Measured): Promise<ScoreReply> {
  const given = { score, date, paymentId }
  if (isCard(given)) return 'card'
  await change(shop, ({ answers, scores }) => {
    const others = scores.filter((each) => !isSame(each, given))
    return { answers, scores: inOrder([...others, { ...given, at: freeMoment(others) }]).slice(-mostScores) }
  })
  return 'kept'
}

/** Now, or the next moment at which no score was typed: it is by its moment that one is deleted. */
function freeMoment(scores: readonly QualityScore[]): string {
  let now = Date.now()
  const taken = new Set(scores.map(({ at }) => at))
  while (taken.has(new Date(now).toISOString())) now += 1
  return new Date(now).toISOString()
}

export const dropScore = (shop: string, at: string): Promise<void> =>
  change(shop, ({ answers, scores }) => ({ answers, scores: scores.filter((each) => each.at !== at) }))

/** Takes in the answers and scores of a restored audit, where nothing newer is here. */
export const takeInQuality = (shop: string, { items, scores = [] }: Quality): Promise<void> =>
  change(shop, (kept) => {
    const newer = items.flatMap(({ id, answer }): [string, QualityAnswer][] => {
      const before = kept.answers[id]
      return answer && (!before || before.at < answer.at) ? [[id, { ...answer, note: redacted(answer.note) }]] : []
    })
    const others = scores.filter((given) => !isCard(given) && !kept.scores.some((each) => isSame(each, given)))
    return {
      answers: { ...kept.answers, ...Object.fromEntries(newer) },
      scores: inOrder([...kept.scores, ...others]).slice(-mostScores),
    }
  })

/** An audit whose checklist has the shop's answers and scores. */
export const withQuality = async (audit: Audit): Promise<Audit> =>
  audit.quality ? { ...audit, quality: withAnswers(audit.quality, await keptOf(audit.shop)) } : audit
