// All pairs in time: a month as a grid, or everything as a line from what is coming up to the first session.
import { useState } from 'react'
import type { Pair } from '../../../../contract/pairs'
import { m } from '../../../messages/unlocked'
import { Segments } from '../../../ui/Segments'
import { localNow } from '../../../ui/local-dates'
import { NewSessionDialog } from '../details/NewSessionDialog'
import styles from './CalendarPlace.module.css'
import { MonthHead } from './MonthHead'
import { MonthGrid } from './MonthGrid'
import { Timeline } from './Timeline'

export type CalendarView = 'month' | 'timeline'

interface CalendarPlaceProps {
  readonly pairs: readonly Pair[]
  readonly view: CalendarView
  readonly onView: (view: CalendarView) => void
  readonly onGoToSession: (sessionId: string) => void
}

export function CalendarPlace({ pairs, view, onView, onGoToSession }: CalendarPlaceProps) {
  const [day, setDay] = useState(() => localNow().slice(0, 10))
  const [newOn, setNewOn] = useState<string | null>(null)
  return (
    <div className={styles.calendar}>
      <header className={styles.head}>
        <h1 className={view === 'month' ? styles.hidden : styles.title}>{m.calendar.title}</h1>
        {view === 'month' ? <MonthHead day={day} onDay={setDay} /> : null}
        <Segments
          label={m.calendar.view}
          value={view}
          onChange={onView}
          options={[
            { value: 'month', label: m.calendar.month },
            { value: 'timeline', label: m.calendar.timeline },
          ]}
        />
      </header>
      {view === 'month' ? (
        <MonthGrid pairs={pairs} day={day} onDay={setDay} onPlan={setNewOn} onGoToSession={onGoToSession} />
      ) : (
        <Timeline pairs={pairs} onGoToSession={onGoToSession} />
      )}
      {newOn === null ? null : (
        <NewSessionDialog
          pairs={pairs}
          day={newOn}
          onClose={() => setNewOn(null)}
          onMade={(sessionId) => {
            setNewOn(null)
            onGoToSession(sessionId)
          }}
        />
      )}
    </div>
  )
}
