// Two days, both of them included; either may stay open.
import { m } from '../../../messages/unlocked'
import styles from './Filters.module.css'

interface Days {
  readonly fromDay?: string | undefined
  readonly toDay?: string | undefined
}

interface DayRangeProps {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly onChange: (days: Days) => void
}

export function DayRange({ from, to, onChange }: DayRangeProps) {
  return (
    <span className={styles.days}>
      <label className={styles.day}>
        {m.search.filters.from}
        <input
          type="date"
          autoComplete="off"
          max={to}
          value={from ?? ''}
          onChange={(event) => onChange({ fromDay: dayIn(event.target.value) })}
        />
      </label>
      <label className={styles.day}>
        {m.search.filters.to}
        <input
          type="date"
          autoComplete="off"
          min={from}
          value={to ?? ''}
          onChange={(event) => onChange({ toDay: dayIn(event.target.value) })}
        />
      </label>
    </span>
  )
}

/** A year of six digits may be typed; the vault knows four. */
const dayIn = (value: string) => (/^\d{4}-\d{2}-\d{2}$/u.test(value) ? value : undefined)
