// A choice of one, native, in the look of a chip. Its first entry stands for "any".
import ChevronDown from 'lucide-react/icons/chevron-down'
import { joinClasses } from '../../../ui/join-classes'
import styles from './Filters.module.css'

export interface ChipOption<Value extends string> {
  readonly value: Value
  readonly label: string
}

interface ChipSelectProps<Value extends string> {
  readonly label: string
  /** What it says while nothing is chosen. */
  readonly any: string
  readonly options: readonly ChipOption<Value>[]
  readonly value: Value | undefined
  readonly onChange: (value: Value | undefined) => void
}

export function ChipSelect<Value extends string>({
  label,
  any,
  options,
  value,
  onChange,
}: ChipSelectProps<Value>) {
  return (
    <span className={joinClasses(styles.chip, value !== undefined && styles.set)}>
      <select
        aria-label={label}
        autoComplete="off"
        className={styles.select}
        value={value ?? ''}
        onChange={(event) => onChange(options.find((option) => option.value === event.target.value)?.value)}
      >
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown strokeWidth={1.75} className={styles.chevron} aria-hidden="true" />
    </span>
  )
}
