// Step 3: the vault is there. Three facts to know about it, then writing.
import FolderLock from 'lucide-react/icons/folder-lock'
import KeyRound from 'lucide-react/icons/key-round'
import Lock from 'lucide-react/icons/lock'
import { m } from '../../messages'
import { Button } from '../../ui/Button'
import { CenteredPage } from '../../ui/CenteredPage'
import { Kbd } from '../../ui/Kbd'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { shortcut } from '../../ui/shortcut'
import { Steps } from '../../ui/Steps'
import styles from './CreateVault.module.css'

interface CreatedStepProps {
  readonly path: string
  readonly onStart: () => void
}

export function CreatedStep({ path, onStart }: CreatedStepProps) {
  return (
    <CenteredPage width="form">
      <div className={styles.step}>
        <Steps current={3} total={3} name={m.entry.created.step} />
        <header className={styles.head}>
          <ScreenTitle>{m.entry.created.title}</ScreenTitle>
          <p>{m.entry.created.lead}</p>
        </header>
        <ul className={styles.facts}>
          <li>
            <FolderLock strokeWidth={1.75} aria-hidden="true" />
            <div>
              <p className={styles.caption}>{m.entry.created.folder.title}</p>
              <p className={styles.path}>{path}</p>
              <p>{m.entry.created.folder.text}</p>
            </div>
          </li>
          <li>
            <Lock strokeWidth={1.75} aria-hidden="true" />
            <div>
              <p className={styles.caption}>{m.entry.created.lock.title(<Kbd>{shortcut('L')}</Kbd>)}</p>
              <p>{m.entry.created.lock.text}</p>
            </div>
          </li>
          <li>
            <KeyRound strokeWidth={1.75} aria-hidden="true" />
            <div>
              <p className={styles.caption}>{m.entry.created.noReset.title}</p>
              <p>{m.entry.created.noReset.text}</p>
            </div>
          </li>
        </ul>
        <footer className={styles.foot}>
          <span />
          <Button kind="primary" size="large" onClick={onStart}>
            {m.entry.created.start}
          </Button>
        </footer>
      </div>
    </CenteredPage>
  )
}
