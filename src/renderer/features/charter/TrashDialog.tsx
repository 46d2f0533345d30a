// Asked before a charter that was ready goes to the trash: what others may see is said by another one then, or by none.
import type { CharterLine } from '../../../contract/charter'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

interface TrashDialogProps {
  readonly version: number
  /** Newest first. */
  readonly older: readonly CharterLine[]
  readonly onKeep: () => void
  readonly onTrash: () => void
}

export function TrashDialog({ version, older, onKeep, onTrash }: TrashDialogProps) {
  const { trash, trashAsk } = m.charter.earlier
  const caps = older.find((line) => line.version > 0)
  return (
    <Dialog
      title={trashAsk.title}
      onClose={onKeep}
      actions={
        <>
          <Button onClick={onKeep}>{trashAsk.keep}</Button>
          <Button kind="primary" onClick={onTrash}>
            {trash}
          </Button>
        </>
      }
    >
      <p dir="auto">
        {caps === undefined
          ? trashAsk.noCap(version)
          : trashAsk.olderCaps(version, caps.title || m.ui.untitled)}{' '}
        {trashAsk.back}
      </p>
    </Dialog>
  )
}
