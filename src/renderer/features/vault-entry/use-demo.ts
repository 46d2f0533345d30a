// Opens the demo vault; it is made on first use. Its passphrase is public, so nobody is asked for one.
import { useState } from 'react'
import type { OpenVault } from '../../app/clients'
import { useConversation } from './conversation'
import type { Problem } from './problem'

export interface Demo {
  readonly isBusy: boolean
  readonly open: () => void
}

interface DemoEvents {
  readonly onOpening: () => void
  readonly onOpened: (opened: OpenVault) => void
  readonly onProblem: (problem: Problem) => void
}

export function useDemo({ onOpening, onOpened, onProblem }: DemoEvents): Demo {
  const [isBusy, setBusy] = useState(false)
  const { open: openWith } = useConversation('demo')

  const open = async () => {
    setBusy(true)
    onOpening()
    const answer = await openWith((keys) => keys.openDemo({}))
    setBusy(false)
    if (answer.ok) onOpened(answer.value)
    else onProblem(answer.problem)
  }

  return { isBusy, open: () => void open() }
}
