import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../engine/knowledge/words.ts'
import type { ReportReply } from '../messaging/history.ts'
import { useReportText } from '../ui/document/text.ts'
import { Changes } from './compare/Changes.tsx'
import { Course } from './compare/Course.tsx'
import { PictureWays } from './PictureWays.tsx'
import { Report } from './Report.tsx'
import {
  requestFile,
  requestQualityAnswer,
  requestReport,
  requestScore,
  requestScoreRemoval,
  requestScriptNote,
} from './worker.ts'

/** What a kept journey came to, compared with an earlier one of the shop. */
export function KeptReport({ journey, language }: { journey: string; language: Language }) {
  const { r } = useReportText()
  const [reply, setReply] = useState<ReportReply | null>(null)
  const load = () => requestReport(journey).then(setReply)
  useEffect(() => {
    load()
    // The tester goes back to the popup to answer, and comes back to the report.
    const onReturn = () => document.visibilityState === 'visible' && load()
    document.addEventListener('visibilitychange', onReturn)
    return () => document.removeEventListener('visibilitychange', onReturn)
  }, [journey])
  if (!reply?.ok)
    return (
      <main>
        <p class="notice" role="status">
          {r(reply ? 'report.gone' : 'report.loading')}
        </p>
      </main>
    )
  const { audit, others, pictures } = reply
  const then = async <Reply,>(work: Promise<Reply>) => {
    const kept = await work
    await load()
    return kept
  }
  return (
    <Report
      audit={audit}
      language={language}
      file={async () => (await requestFile(journey))?.file ?? null}
      pictures={pictures}
      onNote={(address, note) => then(requestScriptNote(audit.shop, address, note))}
      quality={{
        answer: (...given) => then(requestQualityAnswer(audit.shop, ...given)),
        keepScore: (measured) => then(requestScore(audit.shop, measured)),
        dropScore: (at) => then(requestScoreRemoval(audit.shop, at)),
      }}
      pictureWays={(picture) => <PictureWays journey={journey} picture={picture} onChanged={load} />}
    >
      <Changes audit={audit} others={others} />
      <Course journeys={[reply.journey, ...others]} here={journey} />
    </Report>
  )
}
