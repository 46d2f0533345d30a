// What was put away: it comes back from here, or goes for good.
import { useQuery } from '@tanstack/react-query'
import Trash2 from 'lucide-react/icons/trash-2'
import { useState } from 'react'
import type { Trashed } from '../../../contract/trash'
import { useActions } from '../../ui/actions'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { FailureNote } from '../../ui/FailureNote'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { DeleteDialog, EmptyDialog } from './DeleteDialogs'
import { TrashRow } from './TrashRow'
import styles from './TrashPlace.module.css'

type Asking = { readonly is: 'one'; readonly thing: Trashed } | { readonly is: 'all' } | null

export function TrashPlace() {
  const { queries } = useJournal()
  const [asking, setAsking] = useState<Asking>(null)
  const { data: things, error } = useQuery({
    ...queries.trash.list.queryOptions({ input: {} }),
    staleTime: 0,
  })
  useActions(() =>
    things === undefined || things.length === 0
      ? []
      : [{ id: 'emptyTrash', label: m.palette.actions.emptyTrash, act: () => setAsking({ is: 'all' }) }],
  )
  if (error) return <FailureNote error={error} isPage />
  if (things === undefined) return <div />

  return (
    <section className={styles.page} aria-label={m.trash.heading}>
      <div className={styles.column}>
        <header className={styles.head}>
          <div>
            <ScreenTitle>{m.trash.heading}</ScreenTitle>
            {things.length === 0 ? null : <p className={styles.lead}>{m.trash.lead}</p>}
          </div>
          {things.length === 0 ? null : (
            <Button onClick={() => setAsking({ is: 'all' })}>{m.trash.empty}</Button>
          )}
        </header>
        {things.length === 0 ? (
          <EmptyState icon={<Trash2 strokeWidth={1.75} aria-hidden="true" />} title={m.trash.nothing.title}>
            {m.trash.nothing.text}
          </EmptyState>
        ) : (
          <ul aria-label={m.trash.label} className={styles.list}>
            {things.map((thing) => (
              <TrashRow
                key={`${thing.kind} ${thing.id}`}
                thing={thing}
                onDelete={() => setAsking({ is: 'one', thing })}
              />
            ))}
          </ul>
        )}
      </div>
      {asking?.is === 'one' ? <DeleteDialog thing={asking.thing} onClose={() => setAsking(null)} /> : null}
      {asking?.is === 'all' ? <EmptyDialog count={things.length} onClose={() => setAsking(null)} /> : null}
    </section>
  )
}
