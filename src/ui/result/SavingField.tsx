import { useId, useRef } from 'preact/hooks'

interface Props {
  part: string
  label: string
  value: string
  /** What is kept of it by now: leaving the field with anything else saves. */
  saved: string
  /** Takes more than one line. */
  lines?: boolean
  longest: number
  /** Holds something that was typed earlier and not saved. */
  left?: boolean
  onType: (value: string) => void
  onSave: () => void
}

/** A field that saves when it is left or Enter is pressed, if something was typed into it. */
export function SavingField({ part, label, value, saved, lines = false, longest, left = false, onType, onSave }: Props) {
  const id = useId()
  const touched = useRef(left)
  const save = () => {
    if (touched.current && value !== saved) onSave()
    touched.current = false
  }
  const Field = lines ? 'textarea' : 'input'
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <Field
        id={id}
        data-part={part}
        value={value}
        maxLength={longest}
        {...(lines ? { rows: 1 } : { autocomplete: 'off' })}
        onInput={(event: Event) => {
          touched.current = true
          onType((event.currentTarget as HTMLInputElement).value)
        }}
        onBlur={save}
        onKeyDown={(event: KeyboardEvent) => {
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
          event.preventDefault()
          save()
        }}
      />
    </div>
  )
}
