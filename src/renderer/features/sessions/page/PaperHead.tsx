// The first line of the paper: for whose eyes it is, when and where it was, where its words are, and what else can be done.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import Ellipsis from 'lucide-react/icons/ellipsis'
import Lock from 'lucide-react/icons/lock'
import PanelRight from 'lucide-react/icons/panel-right'
import { Fragment, useState, type RefObject } from 'react'
import type { SessionLine } from '../../../../contract/sessions'
import { useJournal } from '../../../app/journal/journal-context'
import { useTrash } from '../../../app/journal/use-trash'
import type { SaveState } from '../../../editor/autosave'
import { flushEditors } from '../../../editor/open-editors'
import { SaveStatus } from '../../../editor/SaveStatus'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { Chip } from '../../../ui/Chip'
import { FailureNote } from '../../../ui/FailureNote'
import { Menu } from '../../../ui/Menu'
import { VisuallyHidden } from '../../../ui/VisuallyHidden'
import { DetailsDialog } from '../details/DetailsDialog'
import { detailsInParts } from '../session-words'
import styles from './PaperHead.module.css'

interface PaperHeadProps {
  readonly line: SessionLine
  readonly state: SaveState
  readonly isAsideOpen: boolean
  readonly asideToggle: RefObject<HTMLButtonElement | null>
  readonly asideName: string
  readonly onToggleAside: () => void
  readonly onSaveAsTemplate: () => void
}

export function PaperHead(props: PaperHeadProps) {
  const { line, state, isAsideOpen, asideToggle, asideName, onToggleAside, onSaveAsTemplate } = props
  const [isEditingDetails, setEditingDetails] = useState(false)
  const putIntoTrash = useTrash()
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const { paper, details } = m.sessions

  // Its last words go with it: nothing of it is left behind in an editor.
  const trash = useMutation({
    mutationFn: async () => {
      if (!(await flushEditors())) return
      await putIntoTrash({ kind: 'session', id: line.id }, paper.trashed(line.title || m.ui.untitled))
      // Not all queries: the paper on screen would ask for a note that is not there any more.
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: queries.sessions.list.key() }),
        queryClient.invalidateQueries({ queryKey: queries.sessions.line.key() }),
      ])
    },
  })

  return (
    <div className={styles.meta}>
      <Chip icon={<Lock strokeWidth={1.75} aria-hidden="true" />}>{paper.privateToYou}</Chip>
      <button type="button" className={styles.details} onClick={() => setEditingDetails(true)}>
        {detailsInParts(line).map((part, at) => (
          <Fragment key={part}>
            {at === 0 ? null : ' · '}
            <span className={styles.part}>{part}</span>
          </Fragment>
        ))}
      </button>
      <span className={styles.end}>
        <SaveStatus state={state} />
        <Menu
          label={
            <>
              <Ellipsis strokeWidth={1.75} aria-hidden="true" />
              <VisuallyHidden>{paper.more}</VisuallyHidden>
            </>
          }
          items={[
            { label: details.open, onChoose: () => setEditingDetails(true) },
            { label: m.palette.actions.saveAsTemplate, onChoose: onSaveAsTemplate },
            { label: paper.trash, onChoose: () => trash.mutate() },
          ]}
        />
        <Button
          ref={asideToggle}
          kind="quiet"
          className={styles.toggle}
          aria-expanded={isAsideOpen}
          icon={<PanelRight strokeWidth={1.75} aria-hidden="true" />}
          onClick={onToggleAside}
        >
          {asideName}
        </Button>
      </span>
      <FailureNote error={trash.error} />
      {isEditingDetails ? <DetailsDialog line={line} onClose={() => setEditingDetails(false)} /> : null}
    </div>
  )
}
