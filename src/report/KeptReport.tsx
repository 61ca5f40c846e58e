import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../engine/knowledge/words.ts'
import type { ReportReply } from '../messaging/history.ts'
import { useReportText } from '../ui/document/text.ts'
import { Changes } from './compare/Changes.tsx'
import { Course } from './compare/Course.tsx'
import { PictureWays } from './PictureWays.tsx'
import { Report } from './Report.tsx'
import { requestFile, requestReport, requestScriptNote } from './worker.ts'

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
  return (
    <Report
      audit={audit}
      language={language}
      file={async () => (await requestFile(journey))?.file ?? null}
      pictures={pictures}
      onNote={async (address, note) => {
        const kept = await requestScriptNote(audit.shop, address, note)
        await load()
        return kept
      }}
      pictureWays={(picture) => <PictureWays journey={journey} picture={picture} onChanged={load} />}
    >
      <Changes audit={audit} others={others} />
      <Course journeys={[reply.journey, ...others]} here={journey} />
    </Report>
  )
}
