// The locked vault: passphrase in, nothing else on the screen that could distract.
import { useRef, useState } from 'react'
import type { FormEvent } from 'react'
import type { ShellState, VaultPlace } from '../../../contract/shell'
import type { OpenVault } from '../../app/clients'
import { m } from '../../messages'
import { BrandMark } from '../../ui/BrandMark'
import { Button } from '../../ui/Button'
import { CenteredPage } from '../../ui/CenteredPage'
import { PasswordField } from '../../ui/PasswordField'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { useConversation } from './conversation'
import { DemoHint } from './DemoHint'
import type { HeaderChoice } from './header-choice'
import { OtherVault } from './OtherVault'
import { PreviousHeaderNote } from './PreviousHeaderNote'
import type { Problem } from './problem'
import type { Demo } from './use-demo'
import { ShellAnswerNote } from './ShellAnswerNote'
import type { RetryDelay } from './use-retry-delay'
import { useShellRequest } from './use-shell-request'
import { WrongSecret } from './WrongSecret'
import styles from './LockScreen.module.css'

interface LockScreenProps {
  readonly shell: ShellState
  readonly vault: VaultPlace
  readonly header: HeaderChoice
  readonly demo: Demo
  readonly delay: RetryDelay
  readonly onOpening: () => void
  readonly onOpened: (opened: OpenVault) => void
  readonly onProblem: (problem: Problem) => void
  readonly onRecovery: () => void
  readonly onCreate: () => void
  readonly onShell: (shell: ShellState) => void
}

export function LockScreen({
  shell,
  vault,
  header,
  demo,
  delay,
  onOpening,
  onOpened,
  onProblem,
  ...go
}: LockScreenProps) {
  const field = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const { open } = useConversation('unlock')
  const { chooseFolder, goToVault, answer: shellAnswer } = useShellRequest(go.onShell)

  const unlock = async (passphrase: string) => {
    setBusy(true)
    onOpening()
    const answer = await open((keys) => keys.unlock({ passphrase, header }))
    setBusy(false)
    if (answer.ok) onOpened(answer.value)
    else if (answer.problem.code !== 'WRONG_PASSPHRASE') onProblem(answer.problem)
    else {
      setWrong(true)
      delay.fail()
      field.current?.focus()
      field.current?.select()
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const passphrase = field.current?.value ?? ''
    if (passphrase === '' || isBusy || delay.secondsLeft > 0) field.current?.focus()
    else void unlock(passphrase)
  }

  return (
    <CenteredPage width="narrow">
      <form className={styles.lock} onSubmit={submit}>
        <BrandMark className={styles.mark} />
        <ScreenTitle takesFocus={false}>{m.entry.motto}</ScreenTitle>
        <p className={styles.label}>{vault.label || vault.folderName}</p>
        {header === 'previous' ? <PreviousHeaderNote status={vault.status} /> : null}
        {vault.isDemo ? <DemoHint demo={demo} isDisabled={isBusy} /> : null}
        <div className={styles.secret}>
          <PasswordField
            ref={field}
            label={m.entry.passphrase}
            hideLabel
            placeholder={m.entry.passphrase}
            autoFocus
            maxLength={1024}
            readOnly={isBusy}
            aria-describedby="unlock-message"
            aria-invalid={isWrong || undefined}
            onInput={() => setWrong(false)}
          />
          <WrongSecret
            id="unlock-message"
            words={isWrong ? m.entry.lock.wrongPassphrase : null}
            delay={delay}
          />
        </div>
        <Button
          type="submit"
          kind={vault.isDemo ? 'default' : 'primary'}
          size="large"
          wide
          busy={isBusy}
          disabled={delay.secondsLeft > 0}
        >
          {m.entry.unlock}
        </Button>
        <div className={styles.ways}>
          <Button kind="quiet" disabled={isBusy} onClick={go.onRecovery}>
            {m.entry.recoveryCode}
          </Button>
          <OtherVault
            shell={shell}
            isDisabled={isBusy || demo.isBusy}
            onGo={goToVault}
            onCreate={go.onCreate}
            onOpenFolder={() => chooseFolder('open')}
            onDemo={demo.open}
          />
        </div>
        <p className={styles.opening} role="status">
          {demo.isBusy && !vault.isDemo ? m.entry.lock.openingDemo : null}
        </p>
        <ShellAnswerNote answer={shellAnswer} className={styles.problem} />
        <p className={styles.foot}>{m.entry.lock.foot}</p>
      </form>
    </CenteredPage>
  )
}
