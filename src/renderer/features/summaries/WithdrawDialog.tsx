// Asked before a withdrawal would take words along that were written on the sheet.
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'

interface WithdrawDialogProps {
  readonly onKeep: () => void
  readonly onWithdraw: () => void
}

export function WithdrawDialog({ onKeep, onWithdraw }: WithdrawDialogProps) {
  return (
    <Dialog
      title="Withdraw this passage?"
      onClose={onKeep}
      actions={
        <>
          <Button onClick={onKeep}>Keep</Button>
          <Button kind="primary" onClick={onWithdraw}>
            Withdraw
          </Button>
        </>
      }
    >
      <p>What you changed in it on the sheet goes with it.</p>
    </Dialog>
  )
}
