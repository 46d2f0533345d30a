// Asks the shell for a folder, for another look at it, or to forget it; says so when the shell could not do it.
import { useState } from 'react'
import type { ShellState } from '../../../contract/shell'
import { problemOf } from './problem'
import type { Problem } from './problem'

interface ShellRequest {
  /** Null when it did not work: `problem` says so then. */
  readonly request: (call: () => Promise<ShellState>) => Promise<ShellState | null>
  readonly problem: Problem | null
}

export function useShellRequest(onShell: (shell: ShellState) => void): ShellRequest {
  const [problem, setProblem] = useState<Problem | null>(null)

  const request = async (call: () => Promise<ShellState>) => {
    setProblem(null)
    try {
      const shell = await call()
      onShell(shell)
      return shell
    } catch (error) {
      setProblem(problemOf(error))
      return null
    }
  }
  return { request, problem }
}
