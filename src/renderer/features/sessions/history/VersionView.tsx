// One earlier version: what changed since, or the whole of it; and the button that brings it back.
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { NoteVersion } from '../../../../contract/history'
import { useJournal } from '../../../app/journal/journal-context'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Callout } from '../../../ui/Callout'
import { FailureNote } from '../../../ui/FailureNote'
import { asMoment } from '../../../ui/local-dates'
import { Segments } from '../../../ui/Segments'
import { NoteText } from '../../../editor/NoteText'
import styles from './VersionView.module.css'
import { WordDiff } from '../../../editor/diff/WordDiff'

interface VersionViewProps {
  readonly noteId: string
  readonly version: NoteVersion
  readonly isSaved: boolean
  readonly onRestored: () => void
}

type View = 'changes' | 'whole'

export function VersionView({ noteId, version, isSaved, onRestored }: VersionViewProps) {
  const { vault, queries } = useJournal()
  const [view, setView] = useState<View>('changes')
  const { revision } = version
  const input = { noteId, revision }
  const comparison = useQuery(queries.history.compare.queryOptions({ input, gcTime: 0 }))
  const whole = useQuery(
    queries.history.version.queryOptions({ input, gcTime: 0, enabled: view === 'whole' }),
  )
  const restore = useMutation({
    mutationFn: (baseRevision: number) => vault.history.restore({ noteId, revision, baseRevision }),
    onSuccess: onRestored,
  })
  const currentRevision = comparison.data?.currentRevision

  return (
    <div className={styles.view}>
      <Segments
        label={m.history.view}
        value={view}
        onChange={setView}
        options={[
          { value: 'changes', label: m.history.changes },
          { value: 'whole', label: m.history.whole },
        ]}
      />
      <section className={styles.text} aria-label={asMoment(version.savedAt)}>
        <FailureNote error={comparison.error ?? whole.error} />
        {view === 'changes' && comparison.data !== undefined ? (
          <WordDiff differences={comparison.data.differences} />
        ) : null}
        {view === 'whole' && whole.data !== undefined ? (
          <NoteText document={whole.data.document} label={asMoment(version.savedAt)} />
        ) : null}
      </section>
      <div className={styles.actions}>
        {isSaved ? null : <Callout>{m.history.notSaved}</Callout>}
        <FailureNote error={restore.error} />
        <p className={styles.says}>{m.history.restoreSays}</p>
        <Button
          kind="primary"
          disabled={!isSaved || currentRevision === undefined}
          busy={restore.isPending}
          onClick={() => {
            if (currentRevision !== undefined) restore.mutate(currentRevision)
          }}
        >
          {m.history.restore}
        </Button>
      </div>
    </div>
  )
}
