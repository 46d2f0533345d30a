// The demo vault hides nothing: its passphrase is public, and one click opens it.
import { DEMO_PASSPHRASE } from '../../../domain/demo-passphrase'
import { m } from '../../messages'
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
        {m.entry.lock.openDemo}
      </Button>
      <p>{m.entry.lock.demoPassphrase(DEMO_PASSPHRASE)}</p>
    </div>
  )
}
