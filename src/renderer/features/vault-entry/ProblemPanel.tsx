// A vault that cannot be opened: what happened, what is safe, what to do, and the buttons that do it.
import { useState } from 'react'
import type { ShellState, VaultPlace } from '../../../contract/shell'
import { bridge } from '../../app/bridge'
import { errorMessages } from '../../messages/en'
import { Button } from '../../ui/Button'
import { CenteredPage } from '../../ui/CenteredPage'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { formatInstant } from './format-instant'
import { inOneLine, knownVaults } from './known-vaults'
import { incidentInWords } from './problem'
import type { Problem } from './problem'
import { ShellAnswerNote } from './ShellAnswerNote'
import { useShellRequest } from './use-shell-request'
import styles from './ProblemPanel.module.css'

interface ProblemPanelProps {
  readonly problem: Problem
  readonly shell: ShellState
  readonly onShell: (shell: ShellState) => void
  readonly onRetry: () => void
  readonly onUsePrevious: (vault: VaultPlace) => void
}

const needsRestart = ['VAULT_ENDED', 'NO_ANSWER', 'UNEXPECTED']

export function ProblemPanel({ problem, shell, onShell, onRetry, onUsePrevious }: ProblemPanelProps) {
  const [checks, setChecks] = useState(0)
  const { request, chooseFolder, goToVault, answer } = useShellRequest(onShell)
  const { vault } = shell
  const others = knownVaults(shell)
  const { previousSavedAt } = problem
  const message = errorMessages[problem.code]

  const retry = async () => {
    const now = await request(() => bridge.call('state', {}))
    if (now === null) return
    setChecks(checks + 1)
    if (now.vault?.status.is === 'ready') onRetry()
  }
  const forget = () => request(() => bridge.call('forgetVault', {}))

  return (
    <CenteredPage width="form">
      <div className={styles.panel}>
        <header>
          <ScreenTitle>{message.title}</ScreenTitle>
          {vault ? <p className={styles.path}>{vault.path}</p> : null}
        </header>
        <dl className={styles.message}>
          <dt>What happened</dt>
          <dd>{message.happened}</dd>
          <dt>What is safe</dt>
          <dd>{message.safe}</dd>
          <dt>What to do</dt>
          <dd>{message.next}</dd>
        </dl>
        <div className={styles.actions}>
          {vault && previousSavedAt ? (
            <Button kind="primary" size="large" onClick={() => onUsePrevious(vault)}>
              Open with the copy of {formatInstant(previousSavedAt)}
            </Button>
          ) : null}
          {previousSavedAt ? null : (
            <Button kind="primary" size="large" onClick={() => void retry()}>
              Try again
            </Button>
          )}
          <Button size="large" onClick={() => chooseFolder('open')}>
            Choose another folder…
          </Button>
          {needsRestart.includes(problem.code) ? (
            <Button size="large" onClick={() => void bridge.call('lock', {})}>
              Restart Duologue
            </Button>
          ) : null}
        </div>
        <div className={styles.quietActions}>
          {previousSavedAt ? (
            <Button kind="quiet" onClick={() => void retry()}>
              Try again
            </Button>
          ) : null}
          {others.map((known) => (
            <Button key={known.path} kind="quiet" title={known.path} onClick={() => goToVault(known.path)}>
              Back to {inOneLine(known)}
            </Button>
          ))}
          {vault && others.length === 0 ? (
            <Button kind="quiet" onClick={() => void forget()}>
              Leave it and go to the first screen
            </Button>
          ) : null}
        </div>
        <ShellAnswerNote answer={answer} />
        <p className={styles.facts} role="status">
          {checks > 0 ? `Looked again${checks > 1 ? ` (${checks} times)` : ''}: no change yet. ` : null}
          {factsOf(problem)}
        </p>
      </div>
    </CenteredPage>
  )
}

function factsOf({ room, incident }: Problem): string {
  const file = room === null ? '' : `The file is ${room}.db. `
  return incident === null ? file : `${file}${incidentInWords(incident)}`
}
