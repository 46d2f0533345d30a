// Step 1: the vault's name, its passphrase with an honest measure, and the folder it will lie in.
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { ShellState } from '../../../contract/shell'
import { m } from '../../messages'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { CenteredPage } from '../../ui/CenteredPage'
import { PasswordField } from '../../ui/PasswordField'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { Steps } from '../../ui/Steps'
import { TextField } from '../../ui/TextField'
import { ProblemNote } from './ProblemNote'
import { isNoPlaceForVault } from './problem'
import type { Problem } from './problem'
import { ShellAnswerNote } from './ShellAnswerNote'
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
  const [slips, setSlips] = useState<readonly Slip[]>([])
  const strength = useStrength(passphrase, label)
  const { chooseFolder, answer } = useShellRequest(onShell)
  const isNoPlace = problem !== null && isNoPlaceForVault(problem)

  const check = async () => {
    // Measured anew: what is shown may lag behind the last key.
    const isWeak = (await strengthOf(passphrase, label))?.isWeak ?? false
    const found = slipsIn({ label, passphrase, again, isBlocked: isWeak && !isWeakAccepted })
    setSlips(found)
    if (found.length === 0) onContinue({ label: label.trim(), passphrase })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isBusy) void check()
  }

  return (
    <CenteredPage width="form">
      <form className={styles.step} onSubmit={submit} noValidate>
        <Steps current={1} total={3} name={m.entry.name.step} />
        <header className={styles.head}>
          <ScreenTitle takesFocus={false}>{m.entry.name.title}</ScreenTitle>
          <p>{m.entry.name.lead}</p>
        </header>
        {problem && !isNoPlace ? <ProblemNote problem={problem} /> : null}
        <TextField
          label={m.entry.name.label}
          value={label}
          maxLength={200}
          onChange={(event) => setLabel(event.target.value)}
          error={slips.includes('name') ? m.entry.name.labelMissing : null}
        />
        <div className={styles.pair}>
          <PasswordField
            label={m.entry.passphrase}
            value={passphrase}
            maxLength={1024}
            autoFocus
            onChange={(event) => setPassphrase(event.target.value)}
            error={slips.includes('passphrase') ? m.entry.name.passphraseMissing : null}
          />
          <PasswordField
            label={m.entry.name.again}
            value={again}
            maxLength={1024}
            onChange={(event) => setAgain(event.target.value)}
            error={slips.includes('again') ? m.entry.name.againDiffers : null}
          />
          <StrengthMeter
            strength={passphrase === '' ? null : strength}
            isWeakAccepted={isWeakAccepted}
            isTickMissing={slips.includes('weak')}
            onWeakAccepted={setWeakAccepted}
          />
        </div>
        <div className={styles.folder}>
          <div>
            <p className={styles.caption}>{m.entry.name.whereStored}</p>
            <p className={styles.path}>{path}</p>
          </div>
          <Button onClick={() => chooseFolder('create')}>{m.entry.chooseAnotherFolder}</Button>
        </div>
        {isNoPlace ? (
          <Callout title={m.errors.folder.noNewVault.title} isAlert>
            {m.errors.folder.noNewVault.next}
          </Callout>
        ) : null}
        <ShellAnswerNote answer={answer} />
        <footer className={styles.foot}>
          <Button kind="quiet" disabled={isBusy} onClick={onBack}>
            {m.ui.back}
          </Button>
          <Button type="submit" kind="primary" size="large" busy={isBusy}>
            {m.entry.continue}
          </Button>
        </footer>
      </form>
    </CenteredPage>
  )
}

/** All of them at once: nobody is sent back a second time. */
function slipsIn(typed: VaultDraft & { again: string; isBlocked: boolean }): Slip[] {
  const slips: Slip[] = []
  if (typed.label.trim() === '') slips.push('name')
  if (typed.passphrase === '') slips.push('passphrase')
  else if (typed.passphrase !== typed.again) slips.push('again')
  if (typed.isBlocked) slips.push('weak')
  return slips
}
