// Step 1: the vault's name, its passphrase with an honest measure, and the folder it will lie in.
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { ShellState } from '../../../contract/shell'
import { bridge } from '../../app/bridge'
import { Button } from '../../ui/Button'
import { CenteredPage } from '../../ui/CenteredPage'
import { PasswordField } from '../../ui/PasswordField'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { Steps } from '../../ui/Steps'
import { TextField } from '../../ui/TextField'
import { ProblemNote } from './ProblemNote'
import type { Problem } from './problem'
import { StrengthMeter } from './StrengthMeter'
import { useShellRequest } from './use-shell-request'
import { strengthOf, useStrength } from './use-strength'
import styles from './CreateVault.module.css'

export interface VaultDraft {
  readonly label: string
  readonly passphrase: string
}

interface NameStepProps {
  readonly draft: VaultDraft
  readonly path: string
  readonly isBusy: boolean
  readonly problem: Problem | null
  readonly onShell: (shell: ShellState) => void
  readonly onContinue: (draft: VaultDraft) => void
  readonly onBack: () => void
}

type Slip = 'name' | 'passphrase' | 'again' | 'weak'

export function NameStep({ draft, path, isBusy, problem, onShell, onContinue, onBack }: NameStepProps) {
  const [label, setLabel] = useState(draft.label)
  const [passphrase, setPassphrase] = useState(draft.passphrase)
  const [again, setAgain] = useState(draft.passphrase)
  const [isWeakAccepted, setWeakAccepted] = useState(false)
  const [slip, setSlip] = useState<Slip | null>(null)
  const strength = useStrength(passphrase, label)

  const { request, problem: folderProblem } = useShellRequest(onShell)

  const check = async () => {
    // Measured anew: what is shown may lag behind the last key.
    const isWeak = (await strengthOf(passphrase, label))?.isWeak ?? false
    const found = firstSlip({ label, passphrase, again, isBlocked: isWeak && !isWeakAccepted })
    setSlip(found)
    if (!found) onContinue({ label: label.trim(), passphrase })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy) void check()
  }

  return (
    <CenteredPage width="form">
      <form className={styles.step} onSubmit={submit} noValidate>
        <Steps current={1} total={3} name="your vault" />
        <header className={styles.head}>
          <ScreenTitle takesFocus={false}>A vault of your own</ScreenTitle>
          <p>
            A folder on this laptop that only your passphrase opens. A few unrelated words are easier to
            remember and harder to guess than one clever one.
          </p>
        </header>
        {problem ? <ProblemNote problem={problem} /> : null}
        <TextField
          label="Name of the vault"
          value={label}
          maxLength={200}
          onChange={(event) => setLabel(event.target.value)}
          error={slip === 'name' ? 'Give it a name. It is shown on the lock screen.' : null}
        />
        <div className={styles.pair}>
          <PasswordField
            label="Passphrase"
            value={passphrase}
            maxLength={1024}
            autoFocus
            onChange={(event) => setPassphrase(event.target.value)}
            error={slip === 'passphrase' ? 'Choose a passphrase.' : null}
          />
          <PasswordField
            label="Once more"
            value={again}
            maxLength={1024}
            onChange={(event) => setAgain(event.target.value)}
            error={slip === 'again' ? 'The two are not the same yet.' : null}
          />
          <StrengthMeter
            strength={passphrase === '' ? null : strength}
            isWeakAccepted={isWeakAccepted}
            isTickMissing={slip === 'weak'}
            onWeakAccepted={setWeakAccepted}
          />
        </div>
        <div className={styles.folder}>
          <div>
            <p className={styles.caption}>Where it is stored</p>
            <p className={styles.path}>{path}</p>
          </div>
          <Button onClick={() => void request(() => bridge.call('chooseFolder', { purpose: 'create' }))}>
            Choose another folder…
          </Button>
        </div>
        {folderProblem ? <ProblemNote problem={folderProblem} /> : null}
        <footer className={styles.foot}>
          <Button kind="quiet" disabled={isBusy} onClick={onBack}>
            Back
          </Button>
          <Button type="submit" kind="primary" size="large" busy={isBusy}>
            Continue
          </Button>
        </footer>
      </form>
    </CenteredPage>
  )
}

function firstSlip(typed: VaultDraft & { again: string; isBlocked: boolean }): Slip | null {
  if (typed.label.trim() === '') return 'name'
  if (typed.passphrase === '') return 'passphrase'
  if (typed.passphrase !== typed.again) return 'again'
  return typed.isBlocked ? 'weak' : null
}
