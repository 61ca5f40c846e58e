import type { ScriptListed } from '../../engine/audit/script-listed.ts'
import type { ScriptNote } from '../../engine/audit/script-notes.ts'
import type { Audit } from '../../engine/audit/types.ts'
import { plain } from '../../engine/i18n/plain.ts'
import { scriptName } from '../../engine/view/script-name.ts'
import { useReportText } from './text.ts'

/** Scripts that are shown. No payment page of a shop has as many; the CSV has all. */
const rowsShown = 300

/** Keeps what was noted of a script. Absent where nothing can be noted: on paper, and in a file. */
export type NoteScript = (address: string, note: Partial<ScriptNote>) => void

/** The scripts that the pages loaded, for information: whose, how they came, and what the tester knows of them. */
export function Scripts({ audit, onNote }: { audit: Audit; onNote?: NoteScript | undefined }) {
  const { r, list } = useReportText()
  const { scripts } = audit
  if (!scripts) return null
  const reading = [...new Set(scripts.flatMap(({ readsCardFields, service }) => (readsCardFields && service) || []))]
  const others = scripts.filter(({ owner }) => owner === 'others').length
  return (
    <section class="doc-part" data-part="scripts">
      <h2>{r('scripts.title')}</h2>
      <p>{scripts.length > 0 ? r('scripts.count', { n: scripts.length, others }) : r('scripts.none')}</p>
      {scripts.length > 0 && (
        <div class="doc-scroll">
          <table class="doc-scripts">
            <thead>
              <tr>
                <th scope="col">{r('scripts.script')}</th>
                <th scope="col">{r('scripts.came')}</th>
                <th scope="col">{r('scripts.responsible')}</th>
                <th scope="col">{r('scripts.reason')}</th>
              </tr>
            </thead>
            <tbody>
              {scripts.slice(0, rowsShown).map((script) => (
                <Row key={script.address} script={script} onNote={onNote} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <ul class="doc-notes">
        {scripts.length > rowsShown && <li>{r('sheet.more', { n: scripts.length - rowsShown })}</li>}
        {reading.length > 0 && <li data-unseen="true">{r('scripts.reading', { n: reading.length, list: list(reading) })}</li>}
        <li>{r('scripts.says')}</li>
      </ul>
    </section>
  )
}

function Row({ script, onNote }: { script: ScriptListed; onNote: NoteScript | undefined }) {
  const { r } = useReportText()
  const { address, owner, came, integrity, service, kind, readsCardFields, isNew, responsible = '', reason = '' } = script
  const shown = scriptName(address)
  const says = [
    r(`scripts.of.${owner}`),
    ...(service && kind ? [`${service}: ${r(`scripts.kind.${kind}`)}`] : []),
    ...(readsCardFields ? [r('scripts.reads')] : []),
  ]
  return (
    <tr data-owner={owner} data-reads={readsCardFields}>
      <th scope="row">
        <code>{shown}</code>
        <small>
          {says.join(' · ')}
          {isNew && <strong data-part="new-script"> · {r('scripts.new')}</strong>}
        </small>
      </th>
      <td>
        {r(`scripts.came.${came}`)}
        {integrity && <small>{r('scripts.integrity')}</small>}
      </td>
      <Noted
        value={responsible}
        label={r('scripts.responsible.of', { address: shown })}
        onChange={onNote && ((value) => onNote(address, { responsible: value }))}
      />
      <Noted
        value={reason}
        label={r('scripts.reason.of', { address: shown })}
        onChange={onNote && ((value) => onNote(address, { reason: value }))}
      />
    </tr>
  )
}

interface NotedProps {
  value: string
  label: string
  onChange: ((value: string) => void) | undefined
}

function Noted({ value, label, onChange }: NotedProps) {
  return (
    <td>
      {onChange ? (
        <input
          type="text"
          aria-label={label}
          defaultValue={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      ) : (
        plain(value)
      )}
    </td>
  )
}
