// Which month is shown, and the ways to others.
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { monthBefore, monthOf } from '../../../../domain/calendar-grid'
import { monthAfter } from '../../../../domain/calendar-month'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { asMonth, localNow } from '../../../ui/local-dates'
import styles from './MonthHead.module.css'

interface MonthHeadProps {
  /** A day of the month that is shown. */
  readonly day: string
  readonly onDay: (day: string) => void
}

export function MonthHead({ day, onDay }: MonthHeadProps) {
  const month = monthOf(day)
  return (
    <div className={styles.head}>
      <h2 className={styles.month} aria-live="polite">
        {asMonth(day)}
      </h2>
      <Button
        kind="quiet"
        aria-label={m.calendar.previous}
        icon={<ChevronLeft strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => onDay(`${monthBefore(month)}-01`)}
      />
      <Button kind="quiet" onClick={() => onDay(localNow().slice(0, 10))}>
        {m.calendar.today}
      </Button>
      <Button
        kind="quiet"
        aria-label={m.calendar.next}
        icon={<ChevronRight strokeWidth={1.75} aria-hidden="true" />}
        onClick={() => onDay(`${monthAfter(month)}-01`)}
      />
    </div>
  )
}
