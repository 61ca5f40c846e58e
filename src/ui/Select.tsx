import { ChevronDown } from 'lucide'
import { Icon } from './Icon.tsx'

interface Props {
  value: string
  options: { value: string; text: string }[]
  onChoose: (value: string) => void
  id?: string
  disabled?: boolean
  'aria-label'?: string
  'aria-labelledby'?: string
  'aria-describedby'?: string
  [data: `data-${string}`]: string | boolean
}

/** A native select with our own chevron, so that keyboard, zoom and screen readers work as usual. */
export function Select({ options, onChoose, ...rest }: Props) {
  return (
    <span class="select">
      <select {...rest} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
      <Icon node={ChevronDown} size={14} />
    </span>
  )
}
