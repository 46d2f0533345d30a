// Making a vault in three steps. Nothing is on disk before the recovery code is proven in the second.
import { useRef, useState } from 'react'
import type { ShellState } from '../../../contract/shell'
import { bridge } from '../../app/bridge'
import type { OpenVault } from '../../app/clients'
import { m } from '../../messages'
import { useConversation } from './conversation'
import { CreatedStep } from './CreatedStep'
import { NameStep } from './NameStep'
import type { VaultDraft } from './NameStep'
import type { Problem } from './problem'
import { RecoveryStep } from './RecoveryStep'
import { useLockKey } from './use-lock-key'

interface CreateVaultProps {
  readonly shell: ShellState
  readonly onShell: (shell: ShellState) => void
  readonly onLeave: () => void
  readonly onCreated: (opened: OpenVault) => void
  readonly onStart: (opened: OpenVault) => void
}

/** Keys and code that exist in the keys process only, for this draft in this folder. */
interface Begun {
  readonly draft: VaultDraft
  readonly path: string
  readonly recoveryCode: string
  readonly groupsToProve: readonly [number, number]
}

export function CreateVault({ shell, onShell, onLeave, onCreated, onStart }: CreateVaultProps) {
  const [draft, setDraft] = useState<VaultDraft>({ label: m.entry.name.firstLabel, passphrase: '' })
  const [begun, setBegun] = useState<Begun | null>(null)
  const [codesMade, setCodesMade] = useState(0)
  const [isProving, setProving] = useState(false)
  const [opened, setOpened] = useState<OpenVault | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [isBusy, setBusy] = useState(false)
  const { ask, open, leave, isLost } = useConversation('create')
  const isLockAsked = useRef(false)

  // A code is in the keys process: leaving ends it. A vault being written is left in peace, then locked.
  useLockKey(begun !== null && opened === null, () => {
    if (isBusy && isProving) isLockAsked.current = true
    else onLeave()
  })

  const begin = async (next: VaultDraft) => {
    setDraft(next)
    setProblem(null)
    if (begun && isSame(begun, next, shell.newVaultPath)) return setProving(true)
    if (begun?.path !== shell.newVaultPath) leave()
    setBusy(true)
    const answer = await ask(({ keys }) => keys.beginVault(next))
    setBusy(false)
    if (!answer.ok) {
      // What was begun before is gone with the question, or belongs to another folder.
      setBegun(null)
      return setProblem(answer.problem)
    }
    setBegun({ draft: next, path: shell.newVaultPath, ...answer.value })
    setCodesMade(codesMade + 1)
    setProving(true)
  }
  const commit = async (groups: [string, string]) => {
    setBusy(true)
    setProblem(null)
    const answer = await open((keys) => keys.commitVault({ groups }))
    setBusy(false)
    if (isLockAsked.current) return answer.ok ? void bridge.call('lock', {}) : onLeave()
    if (answer.ok) {
      setOpened(answer.value)
      return onCreated(answer.value)
    }
    setProblem(answer.problem)
    // The keys process is gone, and with it this code: the next step 2 shows a new one.
    if (isLost()) {
      setBegun(null)
      setProving(false)
    }
  }

  if (opened) return <CreatedStep path={shell.newVaultPath} onStart={() => onStart(opened)} />
  if (begun && isProving) {
    return (
      <RecoveryStep
        label={begun.draft.label}
        path={begun.path}
        recoveryCode={begun.recoveryCode}
        groupsToProve={begun.groupsToProve}
        isRenewed={codesMade > 1}
        isBusy={isBusy}
        problem={problem}
        onProven={(groups) => void commit(groups)}
        onBack={() => setProving(false)}
      />
    )
  }
  return (
    <NameStep
      draft={draft}
      path={shell.newVaultPath}
      isBusy={isBusy}
      problem={problem}
      onShell={(next) => {
        setProblem(null)
        onShell(next)
      }}
      onContinue={(next) => void begin(next)}
      onBack={onLeave}
    />
  )
}

const isSame = (begun: Begun, draft: VaultDraft, path: string): boolean =>
  begun.draft.label === draft.label && begun.draft.passphrase === draft.passphrase && begun.path === path
