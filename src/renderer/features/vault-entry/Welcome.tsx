// The first screen: what Duologue promises, and three ways in.
import DoorOpen from 'lucide-react/icons/door-open'
import Lock from 'lucide-react/icons/lock'
import Unplug from 'lucide-react/icons/unplug'
import type { ShellState } from '../../../contract/shell'
import { m } from '../../messages'
import { BrandMark } from '../../ui/BrandMark'
import { Button } from '../../ui/Button'
import { CenteredPage } from '../../ui/CenteredPage'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { inOneLine, knownVaults } from './known-vaults'
import { ShellAnswerNote } from './ShellAnswerNote'
import { useShellRequest } from './use-shell-request'
import styles from './Welcome.module.css'

interface WelcomeProps {
  readonly shell: ShellState
  readonly isBusy: boolean
  readonly onCreate: () => void
  readonly onDemo: () => void
  readonly onShell: (shell: ShellState) => void
}

const promises = [
  { Icon: Lock, of: 'privateFirst' },
  { Icon: DoorOpen, of: 'oneDoor' },
  { Icon: Unplug, of: 'noNetwork' },
] as const

export function Welcome({ shell, isBusy, onCreate, onDemo, onShell }: WelcomeProps) {
  const { chooseFolder, goToVault, answer } = useShellRequest(onShell)
  // The demo has its own button above.
  const otherVaults = shell.otherVaults.filter(({ isDemo }) => !isDemo)
  return (
    <CenteredPage width="narrow" foot={<Promises />}>
      <div className={styles.welcome}>
        <BrandMark className={styles.mark} />
        <ScreenTitle>{m.entry.motto}</ScreenTitle>
        <p className={styles.promise}>{m.entry.welcome.promise}</p>
        <div className={styles.choices}>
          <Button kind="primary" size="large" wide disabled={isBusy} onClick={onCreate}>
            {m.entry.welcome.create}
          </Button>
          <Button size="large" wide busy={isBusy} onClick={onDemo}>
            {m.entry.lookAroundInDemo}
          </Button>
          {knownVaults({ ...shell, otherVaults }).map((known) => (
            <Button
              key={known.path}
              kind="quiet"
              wide
              disabled={isBusy}
              title={known.path}
              onClick={() => goToVault(known.path)}
            >
              {m.entry.welcome.openKnown(inOneLine(known))}
            </Button>
          ))}
          <Button kind="quiet" wide disabled={isBusy} onClick={() => chooseFolder('open')}>
            {m.entry.welcome.openOther}
          </Button>
          <ShellAnswerNote answer={answer} />
        </div>
      </div>
    </CenteredPage>
  )
}

function Promises() {
  return (
    <ul className={styles.promises}>
      {promises.map(({ Icon, of }) => (
        <li key={of}>
          <Icon strokeWidth={1.75} aria-hidden="true" />
          <p>
            <strong>{m.entry.welcome[of].name}.</strong> {m.entry.welcome[of].words}
          </p>
        </li>
      ))}
    </ul>
  )
}
