import { Download } from 'lucide'
import { useRef } from 'preact/hooks'
import { useReportText } from '../ui/document/text.ts'
import { Icon } from '../ui/Icon.tsx'
import { type FormatId, formatIds, formats, type ToSave } from './formats.ts'
import { fileName, saveFile } from './save.ts'

/** A button that opens the choice of the form in which to save. `onSaved`: what became of it, in words. */
export function SaveMenu({ asked, onSaved }: { asked: ToSave; onSaved: (says: string) => void }) {
  const { r } = useReportText()
  const menu = useRef<HTMLDetailsElement>(null)
  const close = () => {
    if (menu.current) menu.current.open = false
    menu.current?.querySelector('summary')?.focus()
  }
  const save = async (id: FormatId) => {
    const { ending, type, write } = formats[id]
    const text = await write(asked)
    close()
    if (text === null) return onSaved(r('report.gone'))
    const name = fileName(asked.audit.shop, asked.audit.auditedAt, ending)
    saveFile(name, type, [text])
    onSaved(r('ways.saved', { name }))
  }
  return (
    <details
      ref={menu}
      class="menu"
      data-part="save"
      onKeyDown={(event) => event.key === 'Escape' && close()}
      onFocusOut={({ relatedTarget }) => {
        if (menu.current && relatedTarget instanceof Node && !menu.current.contains(relatedTarget)) menu.current.open = false
      }}
    >
      <summary class="button">
        <Icon node={Download} size={15} />
        {r('ways.save')}
      </summary>
      <ul>
        {formatIds.map((id) => (
          <li key={id}>
            <button type="button" data-format={id} onClick={() => save(id)}>
              {r(`ways.${id}`)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
