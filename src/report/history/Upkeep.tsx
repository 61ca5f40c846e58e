import { useRef, useState } from 'preact/hooks'
import { useReportText } from '../../ui/document/text.ts'
import { saveFile } from '../save.ts'
import { requestRemoval } from '../worker.ts'
import { writeBackup } from './backup.ts'
import { restoreBackup } from './restore.ts'

/** Backup, restoring, and deleting all. `onDone`: what came of it, in words. */
export function Upkeep({ count, onDone }: { count: number; onDone: (says: string) => void }) {
  const { r } = useReportText()
  const input = useRef<HTMLInputElement>(null)
  const [writing, setWriting] = useState<number | null>(null)
  const [sure, setSure] = useState(false)

  const backUp = async () => {
    if (writing !== null) return
    setWriting(0)
    try {
      const { lines, journeys } = await writeBackup(setWriting)
      const name = `semaforo-${new Date().toISOString().slice(0, 10)}.history.jsonl`
      saveFile(name, 'application/jsonl', lines)
      onDone(r('history.backedUp', { n: journeys, name }))
    } catch {
      onDone(r('history.failed'))
    }
    setWriting(null)
  }
  const restore = async (file: File) => {
    const done = await restoreBackup(file)
    if (done.ok) return onDone(r('history.restored', { added: done.added, kept: done.kept }))
    onDone(r(done.problem === 'failed' ? 'history.failed' : `file.${done.problem}`))
  }
  const removeAll = async () => {
    if (!sure) return setSure(true)
    setSure(false)
    onDone(r((await requestRemoval(null)) ? 'history.deleted' : 'history.failed'))
  }
  return (
    <div class="upkeep">
      {count > 0 && (
        <button type="button" class="button secondary small" data-part="back-up" onClick={backUp}>
          {writing === null ? r('history.backUp') : r('history.writing', { n: writing, all: count })}
        </button>
      )}
      <button type="button" class="button secondary small" data-part="restore" onClick={() => input.current?.click()}>
        {r('history.restore')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".jsonl,.json"
        hidden
        data-part="restore-file"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          if (file) restore(file)
          currentTarget.value = ''
        }}
      />
      {count > 0 && (
        <button
          type="button"
          class={sure ? 'button small' : 'link'}
          data-part="delete-all"
          onClick={removeAll}
          onBlur={() => setSure(false)}
        >
          {r(sure ? 'history.deleteAll.sure' : 'history.deleteAll')}
        </button>
      )}
    </div>
  )
}
