// Asked before a withdrawal would take words along that were written on the sheet.
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

interface WithdrawDialogProps {
  readonly onKeep: () => void
  readonly onWithdraw: () => void
}

export function WithdrawDialog({ onKeep, onWithdraw }: WithdrawDialogProps) {
  return (
    <Dialog
      title={m.summaries.withdrawal.title}
      onClose={onKeep}
      actions={
        <>
          <Button onClick={onKeep}>{m.summaries.withdrawal.keep}</Button>
          <Button kind="primary" onClick={onWithdraw}>
            {m.summaries.withdrawal.withdraw}
          </Button>
        </>
      }
    >
      <p>{m.summaries.withdrawal.text}</p>
    </Dialog>
  )
}
