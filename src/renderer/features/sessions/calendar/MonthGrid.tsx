// A month of all pairs. Arrow keys move from day to day, into other months too; Enter plans a session on the day.
import { useQueries } from '@tanstack/react-query'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { Pair } from '../../../../contract/pairs'
import type { SessionLine } from '../../../../contract/sessions'
import { dayOf } from '../../../../domain/calendar-day'
import { monthOf, weeksOf } from '../../../../domain/calendar-grid'
import { useJournal } from '../../../app/journal/journal-context'
import { FailureNote } from '../../../ui/FailureNote'
import { asLongWeekday, asWeekday, firstWeekday } from '../../../ui/local-dates'
import { dayAfterKey } from './day-keys'
import { DayCell } from './DayCell'
import styles from './MonthGrid.module.css'

interface MonthGridProps {
  readonly pairs: readonly Pair[]
  /** The day that takes the focus; its month is shown. */
  readonly day: string
  readonly onDay: (day: string) => void
  readonly onPlan: (day: string) => void
  readonly onGoToSession: (sessionId: string) => void
}

export function MonthGrid({ pairs, day, onDay, onPlan, onGoToSession }: MonthGridProps) {
  const { queries } = useJournal()
  const table = useRef<HTMLTableElement>(null)
  const month = monthOf(day)
  const weeks = weeksOf(month, firstWeekday())
  // The days of other months that stand in the grid have their sessions, too.
  const { data, error } = useQueries({
    queries: [...new Set(weeks.flat().map(monthOf))].map((one) =>
      queries.sessions.month.queryOptions({ input: { pairId: null, month: one } }),
    ),
    combine: (months) => ({
      data: months.flatMap((one) => one.data ?? []),
      error: months.find((one) => one.error !== null)?.error ?? null,
    }),
  })
  const names = new Map(pairs.map((pair) => [pair.id, pair.partnerName]))
  const lines = byDay(data)
  const focusesDay = useRef(false)

  // The day that an arrow key led to has been drawn: the focus follows.
  useEffect(() => {
    if (focusesDay.current) table.current?.querySelector<HTMLElement>(`[data-day="${day}"]`)?.focus()
    focusesDay.current = false
  }, [day])

  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfterKey(event.key, day, firstWeekday())
    if (next === null) return
    event.preventDefault()
    focusesDay.current = true
    onDay(next)
  }

  return (
    <div className={styles.box}>
      <FailureNote error={error} />
      <table ref={table} className={styles.month}>
        <thead>
          <tr>
            {weeks[0]?.map((one) => (
              <th key={one} scope="col" className={styles.weekday} abbr={asLongWeekday(one)}>
                {asWeekday(one)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <DayCell
                  key={one}
                  day={one}
                  isInMonth={monthOf(one) === month}
                  takesFocus={one === day}
                  lines={lines.get(one) ?? []}
                  names={names}
                  onPlan={() => onPlan(one)}
                  onKeyDown={onKeyDown}
                  onGoToSession={onGoToSession}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function byDay(lines: readonly SessionLine[]): ReadonlyMap<string, readonly SessionLine[]> {
  const days = new Map<string, SessionLine[]>()
  for (const line of lines) {
    const day = dayOf(line.heldOn)
    const there = days.get(day)
    if (there === undefined) days.set(day, [line])
    else there.push(line)
  }
  return days
}
