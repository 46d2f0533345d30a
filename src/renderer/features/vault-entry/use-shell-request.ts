// Asks the shell for a folder or another vault, for another look, or to forget one; knows when that did not work.
import { useState } from 'react'
import type { ShellInput, ShellOutput, ShellState } from '../../../contract/shell'
import { bridge } from '../../app/bridge'
import { problemOf } from './problem'
import type { Problem } from './problem'

/** What a request left to say; all null or false while there is nothing. */
export interface ShellAnswer {
  readonly problem: Problem | null
  /** The chosen folder holds no vault: one stays where one is. */
  readonly isNotAVault: boolean
}

interface ShellRequest {
  /** Null when it did not work: the answer says so then. */
  readonly request: (call: () => Promise<ShellState>) => Promise<ShellState | null>
  readonly chooseFolder: (purpose: ShellInput<'chooseFolder'>['purpose']) => void
  readonly goToVault: (path: string) => void
  readonly answer: ShellAnswer
}

const nothingToSay: ShellAnswer = { problem: null, isNotAVault: false }

export function useShellRequest(onShell: (shell: ShellState) => void): ShellRequest {
  const [answer, setAnswer] = useState(nothingToSay)

  const attempt = async <Value>(call: () => Promise<Value>): Promise<Value | null> => {
    setAnswer(nothingToSay)
    try {
      return await call()
    } catch (error) {
      setAnswer({ ...nothingToSay, problem: problemOf(error) })
      return null
    }
  }
  const request = async (call: () => Promise<ShellState>) => {
    const shell = await attempt(call)
    if (shell) onShell(shell)
    return shell
  }
  const choose = async (purpose: ShellInput<'chooseFolder'>['purpose']) => {
    const chosen: ShellOutput<'chooseFolder'> | null = await attempt(() =>
      bridge.call('chooseFolder', { purpose }),
    )
    if (chosen?.outcome === 'chosen') onShell(chosen.shell)
    if (chosen?.outcome === 'notAVault') setAnswer({ ...nothingToSay, isNotAVault: true })
  }
  return {
    request,
    chooseFolder: (purpose) => void choose(purpose),
    goToVault: (path) => void request(() => bridge.call('goToVault', { path })),
    answer,
  }
}
