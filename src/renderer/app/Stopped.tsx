// The calm full-screen message when nothing can go on without a restart.
import { BrandMark } from '../ui/BrandMark'
import { Button } from '../ui/Button'
import { CenteredPage } from '../ui/CenteredPage'
import { ScreenTitle } from '../ui/ScreenTitle'
import { errorMessages } from '../messages/en'
import { bridge } from './bridge'
import styles from './Stopped.module.css'

interface StoppedProps {
  readonly code: 'VAULT_ENDED' | 'UNEXPECTED'
}

export function Stopped({ code }: StoppedProps) {
  const message = errorMessages[code]
  return (
    <CenteredPage width="form">
      <div className={styles.stopped} role="alert">
        <BrandMark className={styles.mark} />
        <ScreenTitle takesFocus={false}>{message.title}</ScreenTitle>
        <p className={styles.words}>
          {message.safe} Anything you typed since then is sealed on this laptop and will be offered after
          unlocking.
        </p>
        <p className={styles.next}>{message.happened} Duologue comes back locked, in the same place.</p>
        <Button kind="primary" size="large" autoFocus onClick={() => void bridge.call('lock', {})}>
          Restart and unlock
        </Button>
      </div>
    </CenteredPage>
  )
}
