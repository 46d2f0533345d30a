// Every session of every pair on one line: what is coming up, then back through the months.
import CalendarDays from 'lucide-react/icons/calendar-days'
import { useMemo } from 'react'
import type { Pair } from '../../../../contract/pairs'
import type { SessionLine } from '../../../../contract/sessions'
import { m } from '../../../messages/unlocked'
import { Avatar } from '../../../ui/Avatar'
import { EmptyState } from '../../../ui/EmptyState'
import { FailureNote } from '../../../ui/FailureNote'
import { GroupTitle } from '../../../ui/GroupTitle'
import { asMonth, asShortDay, localNow } from '../../../ui/local-dates'
import { VirtualRows } from '../../../ui/VirtualRows'
import { listRows, rowKey, type ListRow } from '../list/list-rows'
import { SessionRow } from '../list/SessionRow'
import { useSessionList } from '../list/use-session-list'
import styles from './Timeline.module.css'

interface TimelineProps {
  readonly pairs: readonly Pair[]
  readonly onGoToSession: (sessionId: string) => void
}

export function Timeline({ pairs, onGoToSession }: TimelineProps) {
  const { lines, error, loadMore } = useSessionList(null)
  const today = localNow().slice(0, 10)
  const rows = useMemo(() => listRows(lines ?? [], `${today}T00:00`), [lines, today])
  const names = useMemo(() => new Map(pairs.map((pair) => [pair.id, pair.partnerName])), [pairs])
  if (error !== null) return <FailureNote error={error} isPage />
  if (lines === undefined) return null
  if (lines.length === 0)
    return (
      <EmptyState
        icon={<CalendarDays strokeWidth={1.75} aria-hidden="true" />}
        title={m.calendar.empty.title}
      >
        {m.calendar.empty.text}
      </EmptyState>
    )
  return (
    <VirtualRows
      label={m.calendar.timeline}
      rows={rows}
      keyOf={rowKey}
      estimatePx={estimatePx}
      keptKey={null}
      onEnd={loadMore}
      draw={(row) => drawRow(row, today, names, onGoToSession)}
    />
  )
}

function drawRow(
  row: ListRow,
  today: string,
  names: ReadonlyMap<string, string>,
  onGoToSession: (sessionId: string) => void,
) {
  switch (row.is) {
    case 'comingUp':
      return <GroupTitle className={styles.heading}>{m.sessions.list.comingUp}</GroupTitle>
    case 'today':
      return (
        <p className={styles.today}>
          {m.sessions.list.today} · {asShortDay(today)}
        </p>
      )
    case 'month':
      return <GroupTitle className={styles.heading}>{asMonth(`${row.month}-01`)}</GroupTitle>
    case 'session':
      return (
        <Entry line={row.line} partnerName={names.get(row.line.pairId) ?? ''} onGoToSession={onGoToSession} />
      )
  }
}

interface EntryProps {
  readonly line: SessionLine
  readonly partnerName: string
  readonly onGoToSession: (sessionId: string) => void
}

function Entry({ line, partnerName, onGoToSession }: EntryProps) {
  return (
    <div className={styles.entry}>
      <Avatar name={partnerName} side="partner" />
      <SessionRow line={line} isOpen={false} partnerName={partnerName} onOpen={onGoToSession} />
    </div>
  )
}

const estimatePx = (row: ListRow) => (row.is === 'session' ? 84 : 40)
