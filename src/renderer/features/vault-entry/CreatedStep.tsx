// Step 3: the vault is there. Three facts to know about it, then writing.
import FolderLock from 'lucide-react/icons/folder-lock'
import KeyRound from 'lucide-react/icons/key-round'
import Lock from 'lucide-react/icons/lock'
import type { ShellState } from '../../../contract/shell'
import { Button } from '../../ui/Button'
import { CenteredPage } from '../../ui/CenteredPage'
import { Kbd } from '../../ui/Kbd'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { Steps } from '../../ui/Steps'
import styles from './CreateVault.module.css'

interface CreatedStepProps {
  readonly path: string
  readonly platform: ShellState['platform']
  readonly onStart: () => void
}

export function CreatedStep({ path, platform, onStart }: CreatedStepProps) {
  return (
    <CenteredPage width="form">
      <div className={styles.step}>
        <Steps current={3} total={3} name="ready" />
        <header className={styles.head}>
          <ScreenTitle>Your vault is ready</ScreenTitle>
          <p>It is open now, and empty. Three things to know before you write.</p>
        </header>
        <ul className={styles.facts}>
          <li>
            <FolderLock strokeWidth={1.75} aria-hidden="true" />
            <div>
              <p className={styles.caption}>It lies in one folder</p>
              <p className={styles.path}>{path}</p>
              <p>Whoever copies the folder has only sealed files.</p>
            </div>
          </li>
          <li>
            <Lock strokeWidth={1.75} aria-hidden="true" />
            <div>
              <p className={styles.caption}>
                It locks with <Kbd>{platform === 'mac' ? '⌘L' : 'Ctrl L'}</Kbd>, and by itself
              </p>
              <p>
                When you leave the keyboard for a while, or the laptop sleeps. Locked means gone: nothing of
                your words stays in the laptop’s memory.
              </p>
            </div>
          </li>
          <li>
            <KeyRound strokeWidth={1.75} aria-hidden="true" />
            <div>
              <p className={styles.caption}>Nobody can reset it</p>
              <p>
                Your passphrase opens it, or the code on your paper. If both are lost, so are the words. We
                could not help.
              </p>
            </div>
          </li>
        </ul>
        <footer className={styles.foot}>
          <span />
          <Button kind="primary" size="large" onClick={onStart}>
            Start writing
          </Button>
        </footer>
      </div>
    </CenteredPage>
  )
}
