// The rhythm, set or changed in a dialog.
import type { Pair } from '../../../contract/pairs'
import { m } from '../../messages/unlocked'
import { Dialog } from '../../ui/Dialog'
import { RhythmForm } from './RhythmForm'

interface RhythmDialogProps {
  readonly pair: Pair
  /** Opened because the meetings are too long: they begin shorter. */
  readonly isShorter?: boolean
  readonly onClose: () => void
}

export function RhythmDialog({ pair, isShorter = false, onClose }: RhythmDialogProps) {
  return (
    <Dialog title={m.rhythm.form.title} onClose={onClose}>
      <RhythmForm pair={pair} isShorter={isShorter} onDone={onClose} />
    </Dialog>
  )
}
