// Unlocking with the code from the paper. A slip of the pen is told apart from a code of another vault.
import { useRef, useState } from 'react'
import type { FormEvent } from 'react'
import type { VaultPlace } from '../../../contract/shell'
import { m } from '../../messages'
import { Button } from '../../ui/Button'
import { CenteredPage } from '../../ui/CenteredPage'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { CodeField } from './CodeField'
import type { HeaderChoice } from './header-choice'
import type { Problem } from './problem'
import { CODE_LENGTH, codeSymbols } from './code-groups'
import { useWayIn, type WayIn } from './use-way-in'
import styles from './CreateVault.module.css'

interface RecoveryUnlockProps extends WayIn {
  readonly vault: VaultPlace
  readonly header: HeaderChoice
  readonly onOpening: () => void
  readonly onProblem: (problem: Problem) => void
  readonly onBack: () => void
}

export function RecoveryUnlock({ vault, header, onOpening, onProblem, onBack, ...way }: RecoveryUnlockProps) {
  const field = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<string | null>(null)
  const open = useWayIn(way)

  const unlock = async (code: string) => {
    setBusy(true)
    setError(null)
    onOpening()
    const problem = await open((keys) => keys.unlockWithRecoveryCode({ code, header }))
    if (problem === null) return
    setBusy(false)
    if (problem.code === 'RECOVERY_CODE_MISTYPED' || problem.code === 'RECOVERY_CODE_WRONG') {
      const message = m.errors.codes[problem.code]
      setError(`${message.title}. ${message.happened} ${message.next}`)
      field.current?.focus()
    } else onProblem(problem)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const code = field.current?.value ?? ''
    const count = codeSymbols(code).length
    if (isBusy) return
    if (count === CODE_LENGTH) return void unlock(code)
    setError(m.entry.withCode.tooShort(count, CODE_LENGTH))
    field.current?.focus()
  }

  return (
    <CenteredPage width="form">
      <form className={styles.step} onSubmit={submit} noValidate>
        <header className={styles.head}>
          <ScreenTitle takesFocus={false}>{m.entry.withCode.title}</ScreenTitle>
          <p>{m.entry.withCode.lead(vault.label || vault.folderName)}</p>
        </header>
        <CodeField ref={field} isBusy={isBusy} error={error} onType={() => setError(null)} />
        <footer className={styles.foot}>
          <Button kind="quiet" disabled={isBusy} onClick={onBack}>
            {m.ui.back}
          </Button>
          <Button type="submit" kind="primary" size="large" busy={isBusy}>
            {m.entry.unlock}
          </Button>
        </footer>
      </form>
    </CenteredPage>
  )
}
