import { useEffect, useRef, useState } from 'preact/hooks'
import type { HistoryPage } from '../../messaging/history.ts'
import { useReportText } from '../../ui/document/text.ts'
import { sizeText } from '../../ui/size-text.ts'
import { requestHistory } from '../worker.ts'
import { Row } from './Row.tsx'
import { type Room, roomTaken } from './room.ts'
import { Upkeep } from './Upkeep.tsx'

/** Milliseconds without a key before the list is searched. */
const pause = 150

/** All journeys that are kept, newest first: to be found, named, opened and deleted. */
export function History() {
  const { r, language } = useReportText()
  const [search, setSearch] = useState('')
  const [page, setPage] = useState<HistoryPage | null>(null)
  const [room, setRoom] = useState<Room>({ usage: 0, isShort: false })
  const [said, setSaid] = useState('')
  const asked = useRef(0)
  /** Asks for rows. A reply that comes after another was asked for is too late. */
  const ask = async (from: number, show: (found: HistoryPage) => void) => {
    asked.current += 1
    const mine = asked.current
    try {
      const found = await requestHistory(search, from)
      if (mine === asked.current) show(found)
    } catch {
      setSaid(r('history.unread'))
    }
  }
  const load = () => ask(0, setPage)
  useEffect(() => {
    const timer = setTimeout(load, page === null ? 0 : pause)
    return () => clearTimeout(timer)
  }, [search])
  useEffect(() => {
    document.title = `${r('history.title')} · Semáforo`
  })
  useEffect(() => {
    roomTaken().then(setRoom)
  }, [page])
  const more = () => page && ask(page.rows.length, (next) => setPage({ ...next, rows: [...page.rows, ...next.rows] }))
  const changed = (says: string) => {
    setSaid(says)
    load()
  }
  return (
    <main class="history" data-part="history">
      <h1>{r('history.title')}</h1>
      <div class="history-head">
        <input
          type="search"
          data-part="search"
          aria-label={r('history.search')}
          placeholder={r('history.search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <Upkeep count={page?.all ?? 0} onDone={changed} />
      </div>
      <p class="ways-said" role="status">
        {said}
      </p>
      {room.isShort && <p class="notice wrong">{r('history.nearFull')}</p>}
      {page && (
        <>
          <p class="history-count">
            {page.found === page.all
              ? r('history.count', { n: page.all })
              : r('history.found', { found: page.found, n: page.all })}
            {page.all > 0 && ` · ${r('history.size', { size: sizeText(language, room.usage) })}`}
          </p>
          {page.found === 0 && <p class="notice">{r(page.all === 0 ? 'history.none' : 'history.noneFound')}</p>}
          <ul class="history-rows">
            {page.rows.map((journey) => (
              <Row key={journey.id} journey={journey} onDeleted={() => changed(r('history.deleted'))} />
            ))}
          </ul>
          {page.rows.length < page.found && (
            <button type="button" class="button secondary" data-part="more" onClick={more}>
              {r('history.more')}
            </button>
          )}
        </>
      )}
    </main>
  )
}
