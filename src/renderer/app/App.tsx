// The whole page: chooses between entering the vault, the open journal, and the message that the vault stopped.
import { lazy, Suspense, useEffect, useReducer, useState } from 'react'
import type { ShellEvent, ShellState } from '../../contract/shell'
import { useLockKey } from '../features/vault-entry/use-lock-key'
import { VaultEntry } from '../features/vault-entry/VaultEntry'
import { bridge } from './bridge'
import { ErrorBoundary } from './ErrorBoundary'
import { FieldMenu } from './FieldMenu'
import { locked, nextLockState } from './lock-state'
import { keepDragsInside } from './no-drag-out'
import { hasSelectedWords } from './selected-words'
import { Stopped } from './Stopped'
import { TestRuntimeBar } from './TestRuntimeBar'
import styles from './App.module.css'

const loadJournal = () => import('./Journal')
const Journal = lazy(loadJournal)
const loadTogether = () => import('./Together')
const Together = lazy(loadTogether)

interface AppProps {
  readonly initialShell: ShellState
}

export function App({ initialShell }: AppProps) {
  const [shell, setShell] = useState(initialShell)
  const [state, tell] = useReducer(nextLockState, locked)
  const isOpen = state.is === 'open' || state.is === 'sitTogether'
  const hasVaultOnEntry = state.is === 'opening'

  // What the shell says comes from outside. An open journal answers `lockRequested` itself, after saving.
  useEffect(
    () =>
      bridge.listen((event: ShellEvent) => {
        if (event.is === 'vaultEnded') tell(event)
        else if (event.is === 'lockRequested' && !isOpen) void bridge.call('readyToLock', {})
      }),
    [isOpen],
  )

  // The shell clears the clipboard later; it cannot see by itself that something was copied here.
  // Listens on the way down: a cut has taken the words away by the time it comes back up.
  useEffect(() => {
    const kinds = ['copy', 'cut'] as const
    for (const kind of kinds) document.addEventListener(kind, reportCopy, true)
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, reportCopy, true)
    }
  }, [])

  // A drag begins anywhere on the page.
  useEffect(() => keepDragsInside(document), [])

  // The lock key works from the moment the vault is live, also on the last page of making it.
  useLockKey(hasVaultOnEntry, () => void bridge.call('lock', {}))

  return (
    <div className={styles.app}>
      <FieldMenu />
      {shell.testRuntime ? <TestRuntimeBar version={shell.testRuntime} /> : null}
      <div className={styles.screen}>
        <ErrorBoundary>
          <Suspense fallback={null}>
            {state.is === 'ended' ? <Stopped code="VAULT_ENDED" /> : null}
            {state.is === 'open' ? <Journal {...state.opened} /> : null}
            {state.is === 'sitTogether' ? <Together {...state.table} /> : null}
            {state.is === 'locked' || state.is === 'opening' ? (
              <VaultEntry
                key={placeKey(shell)}
                shell={shell}
                onShell={setShell}
                onOpening={(isTogether) => void (isTogether ? loadTogether() : loadJournal())}
                onCreated={(opened) => tell({ is: 'created', opened })}
                onOpened={(opened) => tell({ is: 'opened', opened })}
                onSatDown={(table) => tell({ is: 'satDown', table })}
              />
            ) : null}
          </Suspense>
        </ErrorBoundary>
      </div>
    </div>
  )
}

/** Another vault, or the same one in another condition, starts the entry from its beginning. */
const placeKey = ({ vault }: ShellState) => (vault ? `${vault.status.is} ${vault.path}` : '')

function reportCopy() {
  const { activeElement } = document
  if (hasSelectedWords({ activeElement, getSelection: () => document.getSelection() }))
    void bridge.call('copied', {})
}
