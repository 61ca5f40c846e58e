import { useRef } from 'preact/hooks'

interface Props {
  id: string
  part: string
  label: string
  value: string
  /** The saved text; leaving the field with another text saves that. */
  saved: string
  /** Allows several lines. */
  lines?: boolean
  longest: number
  /** What is wrong with it, shown below. */
  wrong?: string | false
  /** Starts with an unsaved draft. */
  left?: boolean
  onType: (value: string) => void
  onSave: () => void
}

/** A field that saves a changed text on blur or Enter. */
export function SavingField({
  id,
  part,
  label,
  value,
  saved,
  lines = false,
  longest,
  wrong,
  left = false,
  onType,
  onSave,
}: Props) {
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
        aria-invalid={Boolean(wrong)}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
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
      {wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </div>
  )
}
