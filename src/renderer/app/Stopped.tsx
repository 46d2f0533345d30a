// The calm full-screen message when nothing can go on without a restart.
import { BrandMark } from '../ui/BrandMark'
import { Button } from '../ui/Button'
import { CenteredPage } from '../ui/CenteredPage'
import { ScreenTitle } from '../ui/ScreenTitle'
import { m } from '../messages'
import { bridge } from './bridge'
import styles from './Stopped.module.css'

interface StoppedProps {
  readonly code: 'VAULT_ENDED' | 'UNEXPECTED'
}

export function Stopped({ code }: StoppedProps) {
  const message = m.errors.codes[code]
  return (
    <CenteredPage width="form">
      <div className={styles.stopped} role="alert">
        <BrandMark className={styles.mark} />
        <ScreenTitle takesFocus={false}>{message.title}</ScreenTitle>
        <p className={styles.words}>
          {message.safe} {m.app.stopped.sealed}
        </p>
        <p className={styles.next}>
          {message.happened} {m.app.stopped.comesBack}
        </p>
        <Button kind="primary" size="large" autoFocus onClick={() => void bridge.call('lock', {})}>
          {m.app.stopped.restart}
        </Button>
      </div>
    </CenteredPage>
  )
}
