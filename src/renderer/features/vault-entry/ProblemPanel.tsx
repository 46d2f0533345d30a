// A vault that cannot be opened: what happened, what is safe, what to do, and the buttons that do it.
import { useState } from 'react'
import type { ShellState, VaultPlace } from '../../../contract/shell'
import { bridge } from '../../app/bridge'
import { m } from '../../messages'
import { Button } from '../../ui/Button'
import { CenteredPage } from '../../ui/CenteredPage'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { formatInstant } from './format-instant'
import { inOneLine, knownVaults } from './known-vaults'
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
  const message = m.errors.codes[problem.code]

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
          <dt>{m.entry.problem.happened}</dt>
          <dd>{message.happened}</dd>
          <dt>{m.entry.problem.safe}</dt>
          <dd>{message.safe}</dd>
          <dt>{m.entry.problem.next}</dt>
          <dd>{message.next}</dd>
        </dl>
        <div className={styles.actions}>
          {vault && previousSavedAt ? (
            <Button kind="primary" size="large" onClick={() => onUsePrevious(vault)}>
              {m.entry.earlierCopy.openWith(formatInstant(previousSavedAt))}
            </Button>
          ) : null}
          {previousSavedAt ? null : (
            <Button kind="primary" size="large" onClick={() => void retry()}>
              {m.ui.tryAgain}
            </Button>
          )}
          <Button size="large" onClick={() => chooseFolder('open')}>
            {m.entry.chooseAnotherFolder}
          </Button>
          {needsRestart.includes(problem.code) ? (
            <Button size="large" onClick={() => void bridge.call('lock', {})}>
              {m.entry.problem.restart}
            </Button>
          ) : null}
        </div>
        <div className={styles.quietActions}>
          {previousSavedAt ? (
            <Button kind="quiet" onClick={() => void retry()}>
              {m.ui.tryAgain}
            </Button>
          ) : null}
          {others.map((known) => (
            <Button key={known.path} kind="quiet" title={known.path} onClick={() => goToVault(known.path)}>
              {m.entry.problem.backTo(inOneLine(known))}
            </Button>
          ))}
          {vault && others.length === 0 ? (
            <Button kind="quiet" onClick={() => void forget()}>
              {m.entry.problem.leave}
            </Button>
          ) : null}
        </div>
        <ShellAnswerNote answer={answer} />
        <p className={styles.facts} role="status">
          {checks > 0 ? `${m.entry.problem.noChange(checks)} ` : null}
          {factsOf(problem)}
        </p>
      </div>
    </CenteredPage>
  )
}

function factsOf({ room, incident }: Problem): string {
  const facts = [
    room === null ? null : m.entry.problem.file(room),
    incident === null ? null : m.entry.incident(incident),
  ]
  return facts.filter((fact) => fact !== null).join(' ')
}
