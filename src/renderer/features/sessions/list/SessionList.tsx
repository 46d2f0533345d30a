// The sessions of a pair: what is coming up, then the months, however many there are.
import Plus from 'lucide-react/icons/plus'
import { useMemo } from 'react'
import type { SessionLine } from '../../../../contract/sessions'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { GroupTitle } from '../../../ui/GroupTitle'
import { asMonth, asShortDay, localNow } from '../../../ui/local-dates'
import { VirtualRows } from '../../../ui/VirtualRows'
import { listRows, rowKey, type ListRow } from './list-rows'
import { SessionRow } from './SessionRow'
import styles from './SessionList.module.css'

interface SessionListProps {
  readonly sessions: readonly SessionLine[]
  readonly openId: string
  readonly onOpen: (sessionId: string) => void
  readonly onNew: () => void
  readonly onEnd: () => void
}

export function SessionList({ sessions, openId, onOpen, onNew, onEnd }: SessionListProps) {
  const today = localNow().slice(0, 10)
  const rows = useMemo(() => listRows(sessions, `${today}T00:00`), [sessions, today])
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <Button icon={<Plus strokeWidth={1.75} aria-hidden="true" />} wide onClick={onNew}>
          {m.sessions.newSession}
        </Button>
      </div>
      <VirtualRows
        label={m.sessions.heading}
        rows={rows}
        keyOf={rowKey}
        estimatePx={estimatePx}
        keptKey={openId}
        onEnd={onEnd}
        draw={(row) => drawRow(row, today, openId, onOpen)}
      />
    </div>
  )
}

function drawRow(row: ListRow, today: string, openId: string, onOpen: (sessionId: string) => void) {
  switch (row.is) {
    case 'comingUp':
      return <GroupTitle className={styles.month}>{m.sessions.list.comingUp}</GroupTitle>
    case 'today':
      return (
        <p className={styles.today}>
          {m.sessions.list.today} · {asShortDay(today)}
        </p>
      )
    case 'month':
      return <GroupTitle className={styles.month}>{asMonth(`${row.month}-01`)}</GroupTitle>
    case 'session':
      return <SessionRow line={row.line} isOpen={row.line.id === openId} onOpen={onOpen} />
  }
}

const estimatePx = (row: ListRow) => (row.is === 'session' ? 96 : 36)
