// The demo vault hides nothing: its passphrase is public, and one click opens it.
import { DEMO_PASSPHRASE } from '../../../domain/demo-passphrase'
import { Button } from '../../ui/Button'
import type { Demo } from './use-demo'
import styles from './DemoHint.module.css'

interface DemoHintProps {
  readonly demo: Demo
  readonly isDisabled: boolean
}

export function DemoHint({ demo, isDisabled }: DemoHintProps) {
  return (
    <div className={styles.hint}>
      <Button kind="primary" size="large" wide busy={demo.isBusy} disabled={isDisabled} onClick={demo.open}>
        Open the demo vault
      </Button>
      <p>
        or type its passphrase, which is public: <b>{DEMO_PASSPHRASE}</b>
      </p>
    </div>
  )
}
