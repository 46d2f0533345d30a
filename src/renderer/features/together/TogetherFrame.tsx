// The frame of sit-together mode: it is seen all around the window that two people look at one room.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import Lock from 'lucide-react/icons/lock'
import Users from 'lucide-react/icons/users'
import { useEffect, useState } from 'react'
import { useKeptFocus } from '../../app/journal/use-kept-focus'
import { bridge } from '../../app/bridge'
import { lockNow } from '../../app/journal/use-lock'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote } from '../../ui/FailureNote'
import { Kbd } from '../../ui/Kbd'
import { Segments } from '../../ui/Segments'
import { shortcut } from '../../ui/shortcut'
import { LayTable } from './LayTable'
import { OnTable, type ReadingSize } from './OnTable'
import { useTable } from './table-context'
import styles from './TogetherFrame.module.css'

export function TogetherFrame() {
  const { about } = useTable()
  const [size, setSize] = useState<ReadingSize>('usual')
  const { frame } = m.together
  useTableChanges()
  useKeptFocus()
  return (
    <div className={styles.frame}>
      <header className={styles.bar}>
        <Users strokeWidth={1.75} aria-hidden="true" />
        <div className={styles.said}>
          <p>
            <b>{frame.title}.</b> {frame.only}
          </p>
          <FilesWait />
        </div>
        <Segments
          label={frame.size}
          options={(['usual', 'large'] as const).map((value) => ({ value, label: frame.sizes[value] }))}
          value={size}
          onChange={setSize}
        />
        <Button icon={<Lock strokeWidth={1.75} aria-hidden="true" />} onClick={() => void lockNow()}>
          {frame.lock} <Kbd>{shortcut('L')}</Kbd>
        </Button>
      </header>
      <main className={styles.work} id="work" tabIndex={-1}>
        {about.isRolledBack ? (
          <div className={styles.notice}>
            <Callout>{m.together.rolledBack}</Callout>
          </div>
        ) : null}
        <Papers size={size} />
      </main>
    </div>
  )
}

/** Double-clicked before or meanwhile: no key in this mode opens them, and over the lock they go along. */
function FilesWait() {
  const [count, setCount] = useState(0)
  // The shell is outside React.
  useEffect(() => {
    const ask = () =>
      void bridge
        .call('waitingFiles', {})
        .then((waiting) => setCount(waiting.count))
        .catch(() => undefined)
    ask()
    return bridge.listen((event) => {
      if (event.is === 'fileWaiting') ask()
    })
  }, [])
  return (
    <p role="status" className={styles.waiting}>
      {count === 0 ? null : m.together.filesWait(count)}
    </p>
  )
}

/** First the choice what lies on the table, then the table. */
function Papers({ size }: { readonly size: ReadingSize }) {
  const { queries } = useTable()
  const [isLaid, setLaid] = useState(false)
  const { data: papers, error } = useQuery(queries.table.papers.queryOptions({ input: {} }))
  if (error) return <FailureNote error={error} isPage />
  if (papers === undefined) return null
  if (papers.length === 0)
    return <EmptyState title={m.together.nothing.title}>{m.together.nothing.text}</EmptyState>
  if (!isLaid) return <LayTable papers={papers} onLaid={() => setLaid(true)} />
  return <OnTable papers={papers} size={size} />
}

/** The vault says itself when a title changed. What an editor opened is its own until it is left. */
function useTableChanges(): void {
  const { shared, queries } = useTable()
  const queryClient = useQueryClient()
  useEffect(() => {
    const leaving = new AbortController()
    const follow = async () => {
      for await (const _changed of await shared.table.changes({}, { signal: leaving.signal }))
        void queryClient.invalidateQueries({ queryKey: queries.table.papers.key() })
    }
    // It ends with an error when the process ends; that is said elsewhere.
    follow().catch(() => undefined)
    return () => leaving.abort()
  }, [shared, queries, queryClient])
}
