// The locked vault: passphrase in, nothing else on the screen that could distract.
import { useRef, useState } from 'react'
import type { FormEvent } from 'react'
import type { ShellState, VaultPlace } from '../../../contract/shell'
import { m } from '../../messages'
import { BrandMark } from '../../ui/BrandMark'
import { Button } from '../../ui/Button'
import { CenteredPage } from '../../ui/CenteredPage'
import { PasswordField } from '../../ui/PasswordField'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { DemoHint } from './DemoHint'
import type { HeaderChoice } from './header-choice'
import { OtherVault } from './OtherVault'
import { PreviousHeaderNote } from './PreviousHeaderNote'
import type { Problem } from './problem'
import type { Demo } from './use-demo'
import { ShellAnswerNote } from './ShellAnswerNote'
import type { RetryDelay } from './use-retry-delay'
import { useShellRequest } from './use-shell-request'
import { useWayIn, type WayIn } from './use-way-in'
import { WrongSecret } from './WrongSecret'
import styles from './LockScreen.module.css'

interface LockScreenProps extends WayIn {
  readonly shell: ShellState
  readonly vault: VaultPlace
  readonly header: HeaderChoice
  readonly demo: Demo
  readonly delay: RetryDelay
  readonly onOpening: () => void
  readonly onTogether: (isTogether: boolean) => void
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
  isTogether,
  onOpened,
  onSatDown,
  onProblem,
  ...go
}: LockScreenProps) {
  const field = useRef<HTMLInputElement>(null)
  const [isBusy, setBusy] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const open = useWayIn({ isTogether, onOpened, onSatDown })
  const { chooseFolder, goToVault, answer: shellAnswer } = useShellRequest(go.onShell)

  const unlock = async (passphrase: string) => {
    setBusy(true)
    onOpening()
    const problem = await open((keys) => keys.unlock({ passphrase, header }))
    if (problem === null) return
    setBusy(false)
    if (problem.code !== 'WRONG_PASSPHRASE') onProblem(problem)
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
        <ScreenTitle takesFocus={false}>{isTogether ? m.entry.together.title : m.entry.motto}</ScreenTitle>
        <p className={styles.label}>{vault.label || vault.folderName}</p>
        {header === 'previous' ? <PreviousHeaderNote status={vault.status} /> : null}
        {isTogether ? <p className={styles.about}>{m.entry.together.about}</p> : null}
        {vault.isDemo && !isTogether ? <DemoHint demo={demo} isDisabled={isBusy} /> : null}
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
          kind={vault.isDemo && !isTogether ? 'default' : 'primary'}
          size="large"
          wide
          busy={isBusy}
          disabled={delay.secondsLeft > 0}
        >
          {isTogether ? m.entry.together.open : m.entry.unlock}
        </Button>
        <div className={styles.ways}>
          <Button kind="quiet" disabled={isBusy} onClick={go.onRecovery}>
            {m.entry.recoveryCode}
          </Button>
          <Button kind="quiet" disabled={isBusy} onClick={() => go.onTogether(!isTogether)}>
            {isTogether ? m.entry.together.alone : m.entry.together.choose}
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
