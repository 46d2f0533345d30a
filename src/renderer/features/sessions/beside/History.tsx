// How many versions of the note are kept; leads to its history, after the last words were saved.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useJournal } from '../../../app/journal/journal-context'
import { useNotice } from '../../../app/journal/notice'
import { flushEditors } from '../../../editor/open-editors'
import { m } from '../../../messages/unlocked'
import { asRecentMoment } from '../../../ui/local-dates'
import { HistoryDialog } from '../history/HistoryDialog'
import styles from './Beside.module.css'
import { BesideGroup } from './BesideGroup'

interface HistoryProps {
  readonly noteId: string
  readonly isSaved: boolean
  /** Another version stands in the vault: the editor is to show it. */
  readonly onReload: () => void
}

export function History({ noteId, isSaved, onReload }: HistoryProps) {
  const { queries } = useJournal()
  const say = useNotice()
  const [isOpen, setOpen] = useState(false)
  const { data, refetch } = useQuery(queries.history.versions.queryOptions({ input: { noteId }, gcTime: 0 }))
  const [last] = data ?? []

  // A save may have kept what stood there before; the vault does not say so.
  useEffect(() => {
    if (isSaved) void refetch()
  }, [isSaved, refetch])

  return (
    <BesideGroup title={m.sessions.beside.history}>
      {last === undefined ? (
        <p className={styles.facts}>{m.sessions.beside.noVersions}</p>
      ) : (
        <button
          type="button"
          className={styles.quiet}
          onClick={() => void flushEditors().then(() => setOpen(true))}
        >
          {m.sessions.beside.versions(data?.length ?? 0, asRecentMoment(last.savedAt))}
        </button>
      )}
      {isOpen ? (
        <HistoryDialog
          noteId={noteId}
          isSaved={isSaved}
          onClose={() => setOpen(false)}
          onRestored={() => {
            setOpen(false)
            say({ words: m.history.restored })
            onReload()
          }}
        />
      ) : null}
    </BesideGroup>
  )
}
