// The first screen: what Duologue promises, and three ways in.
import DoorOpen from 'lucide-react/icons/door-open'
import Lock from 'lucide-react/icons/lock'
import Unplug from 'lucide-react/icons/unplug'
import type { ShellState } from '../../../contract/shell'
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
  {
    Icon: Lock,
    name: 'Private first',
    words: 'Whatever you write lies in your own room, encrypted. That room is never exported.',
  },
  {
    Icon: DoorOpen,
    name: 'One door',
    words: 'A passage leaves only if you carry it over, and every word is checked before it goes.',
  },
  {
    Icon: Unplug,
    name: 'No network',
    words: 'No update check, no statistics, not even a dictionary to download. The app talks to nobody.',
  },
] as const

export function Welcome({ shell, isBusy, onCreate, onDemo, onShell }: WelcomeProps) {
  const { chooseFolder, goToVault, answer } = useShellRequest(onShell)
  // The demo has its own button above.
  const otherVaults = shell.otherVaults.filter(({ isDemo }) => !isDemo)
  return (
    <CenteredPage width="narrow" foot={<Promises />}>
      <div className={styles.welcome}>
        <BrandMark className={styles.mark} />
        <ScreenTitle>Between the two of you</ScreenTitle>
        <p className={styles.promise}>
          A journal for two people who learn from each other. Private on each laptop; what others may see, you
          agree on together. No server, no account.
        </p>
        <div className={styles.choices}>
          <Button kind="primary" size="large" wide disabled={isBusy} onClick={onCreate}>
            Create my vault
          </Button>
          <Button size="large" wide busy={isBusy} onClick={onDemo}>
            Look around in the demo vault
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
              Open {inOneLine(known)}
            </Button>
          ))}
          <Button kind="quiet" wide disabled={isBusy} onClick={() => chooseFolder('open')}>
            Open a vault I already have
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
      {promises.map(({ Icon, name, words }) => (
        <li key={name}>
          <Icon strokeWidth={1.75} aria-hidden="true" />
          <p>
            <strong>{name}.</strong> {words}
          </p>
        </li>
      ))}
    </ul>
  )
}
