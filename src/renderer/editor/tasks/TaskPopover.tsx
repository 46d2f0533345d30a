// Whose task it is and by when. Every change counts at once; Undo takes it back.
import type { Editor } from '@tiptap/react'
import { useEditorState } from '@tiptap/react'
import { useCallback } from 'react'
import { TASK_OWNERS } from '../../../domain/note-document'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import type { NoteDesk } from '../desk/note-desk'
import { rectOfSelection } from '../anchors'
import { Floating } from '../../ui/floating/Floating'
import styles from '../../ui/floating/floating.module.css'
import { setTaskFacts, taskAt } from './task-commands'
import { ownerWords } from './task-words'

interface TaskPopoverProps {
  readonly editor: Editor
  readonly desk: NoteDesk
  readonly onClose: () => void
}

export function TaskPopover({ editor, desk, onClose }: TaskPopoverProps) {
  const task = useEditorState({ editor, selector: ({ editor: now }) => taskAt(now.state) })
  const anchor = useCallback(() => rectOfSelection(editor), [editor])
  if (task === null) return null
  const words = m.note.task
  return (
    <Floating
      anchor={anchor}
      onClose={onClose}
      className={styles.form}
      role="dialog"
      aria-label={words.label}
    >
      <form
        noValidate
        className={styles.fields}
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
        }}
      >
        <Select
          autoFocus
          label={words.owner}
          value={task.owner ?? ''}
          onChange={(event) => {
            const owner = TASK_OWNERS.find((one) => one === event.target.value) ?? null
            setTaskFacts(editor, { owner })
          }}
        >
          <option value="">{words.nobody}</option>
          {TASK_OWNERS.map((owner) => (
            <option key={owner} value={owner}>
              {ownerWords(owner, desk.partnerName)}
            </option>
          ))}
        </Select>
        <TextField
          type="date"
          label={words.dueOn}
          value={task.dueOn ?? ''}
          onChange={(event) =>
            setTaskFacts(editor, { dueOn: event.target.value === '' ? null : event.target.value })
          }
        />
        <div className={styles.row}>
          <Button type="submit" kind="primary">
            {words.close}
          </Button>
          {task.dueOn === null ? null : (
            <Button onClick={() => setTaskFacts(editor, { dueOn: null })}>{words.clear}</Button>
          )}
        </div>
      </form>
    </Floating>
  )
}
