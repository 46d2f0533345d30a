// The way into a vault: first run, making one, unlocking, the recovery code, and what to do when something is wrong.
import { useState } from 'react'
import type { ShellState, VaultPlace } from '../../../contract/shell'
import type { OpenTable, OpenVault } from '../../app/clients'
import { CreateVault } from './CreateVault'
import type { HeaderChoice } from './header-choice'
import { LockScreen } from './LockScreen'
import { ProblemPanel } from './ProblemPanel'
import { problemOfPlace } from './problem'
import type { Problem } from './problem'
import { RecoveryUnlock } from './RecoveryUnlock'
import { useDemo } from './use-demo'
import { useRetryDelay } from './use-retry-delay'
import { Welcome } from './Welcome'

type Screen =
  | { readonly is: 'welcome' }
  | { readonly is: 'create' }
  | { readonly is: 'unlock'; readonly vault: VaultPlace; readonly header: HeaderChoice }
  | { readonly is: 'recovery'; readonly vault: VaultPlace; readonly header: HeaderChoice }
  | { readonly is: 'problem'; readonly problem: Problem }

interface VaultEntryProps {
  readonly shell: ShellState
  readonly onShell: (shell: ShellState) => void
  /** A secret is on its way: the code of what it opens can be loaded meanwhile. */
  readonly onOpening: (isTogether: boolean) => void
  /** A new vault is live; its last page is still being read. */
  readonly onCreated: (opened: OpenVault) => void
  readonly onOpened: (opened: OpenVault) => void
  readonly onSatDown: (table: OpenTable) => void
}

export function VaultEntry({ shell, onShell, onCreated, onOpened, onSatDown, ...told }: VaultEntryProps) {
  const first = firstScreen(shell)
  const [screen, setScreen] = useState(first)
  const [isTogether, setTogether] = useState(shell.sitsTogetherNext)
  const onOpening = () => told.onOpening(false)
  const wayIn = { isTogether, onOpened, onSatDown, onOpening: () => told.onOpening(isTogether) }
  const showProblem = (problem: Problem) => setScreen({ is: 'problem', problem })
  const demo = useDemo({ onOpening, onOpened, onProblem: showProblem })
  // Here, so that leaving the lock screen and coming back does not shorten the wait.
  const delay = useRetryDelay()
  const toCreate = () => setScreen({ is: 'create' })
  const toFirst = () => setScreen(first)

  switch (screen.is) {
    case 'welcome':
      return (
        <Welcome
          shell={shell}
          isBusy={demo.isBusy}
          onCreate={toCreate}
          onDemo={demo.open}
          onShell={onShell}
        />
      )
    case 'create':
      return (
        <CreateVault
          shell={shell}
          onShell={onShell}
          onLeave={toFirst}
          onCreated={onCreated}
          onStart={(opened) => {
            onOpening()
            onOpened(opened)
          }}
        />
      )
    case 'unlock':
      return (
        <LockScreen
          // Who changes their mind leaves no passphrase behind in the processes of the other way.
          key={isTogether ? 'together' : 'alone'}
          shell={shell}
          vault={screen.vault}
          header={screen.header}
          demo={demo}
          delay={delay}
          {...wayIn}
          onTogether={setTogether}
          onProblem={showProblem}
          onRecovery={() => setScreen({ ...screen, is: 'recovery' })}
          onCreate={toCreate}
          onShell={onShell}
        />
      )
    case 'recovery':
      return (
        <RecoveryUnlock
          vault={screen.vault}
          header={screen.header}
          {...wayIn}
          onProblem={showProblem}
          onBack={() => setScreen({ ...screen, is: 'unlock' })}
        />
      )
    case 'problem':
      return (
        <ProblemPanel
          problem={screen.problem}
          shell={shell}
          onShell={onShell}
          onRetry={toFirst}
          onUsePrevious={(vault) => setScreen({ is: 'unlock', vault, header: 'previous' })}
        />
      )
  }
}

function firstScreen({ vault }: ShellState): Screen {
  if (!vault) return { is: 'welcome' }
  const problem = problemOfPlace(vault.status)
  return problem ? { is: 'problem', problem } : { is: 'unlock', vault, header: 'current' }
}
