// The history of a note: its versions, what changed since each of them, and the way back to one.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { NoteVersion } from '../../../../contract/history'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Dialog } from '../../../ui/Dialog'
import { FailureNote } from '../../../ui/FailureNote'
import styles from './HistoryDialog.module.css'
import { VersionList } from './VersionList'
import { VersionView } from './VersionView'

interface HistoryDialogProps {
  readonly noteId: string
  /** False while the last words stand only on the screen: nothing is brought back over them. */
  readonly isSaved: boolean
  readonly onRestored: () => void
  readonly onClose: () => void
}

export function HistoryDialog({ noteId, isSaved, onRestored, onClose }: HistoryDialogProps) {
  const { queries } = useJournal()
  const [chosen, setChosen] = useState<number | null>(null)
  const { data: versions, error } = useQuery(
    queries.history.versions.queryOptions({ input: { noteId }, gcTime: 0 }),
  )
  const shown: NoteVersion | undefined =
    versions?.find(({ revision }) => revision === chosen) ?? versions?.[0]
  return (
    <Dialog title={m.history.title} wide onClose={onClose}>
      <FailureNote error={error} />
      {versions?.length === 0 ? <p className={styles.none}>{m.history.none}</p> : null}
      {versions === undefined || shown === undefined ? null : (
        <div className={styles.history}>
          <VersionList versions={versions} shownRevision={shown.revision} onShow={setChosen} />
          <VersionView
            key={shown.revision}
            noteId={noteId}
            version={shown}
            isSaved={isSaved}
            onRestored={onRestored}
          />
        </div>
      )}
    </Dialog>
  )
}
