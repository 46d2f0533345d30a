// Proof that the code was written down: two of its groups, typed from the paper, checked when a field is left.
import { useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { isGroup, parseRecoveryCode } from '../../../domain/recovery-code'
import { m } from '../../messages'
import { Button } from '../../ui/Button'
import { TextField } from '../../ui/TextField'
import styles from './CreateVault.module.css'

interface ProveGroupsProps {
  readonly recoveryCode: string
  /** Numbered from 1. */
  readonly toProve: readonly [number, number]
  /** The keys process did not accept the two groups. */
  readonly isRefused: boolean
  readonly isBusy: boolean
  readonly onProven: (groups: [string, string]) => void
  readonly onBack: () => void
}

export function ProveGroups({
  recoveryCode,
  toProve,
  isRefused,
  isBusy,
  onProven,
  onBack,
}: ProveGroupsProps) {
  const [typed, setTyped] = useState<readonly [string, string]>(['', ''])
  const [wrong, setWrong] = useState<readonly number[]>([])
  const fields = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)] as const

  const code = parseRecoveryCode(recoveryCode)
  const isSlip = (at: number) => code.ok && !isGroup(code.value, toProve[at] ?? 0, typed[at] ?? '')
  const check = (at: number) => {
    if (typed[at]?.trim() && isSlip(at) && !wrong.includes(at)) setWrong([...wrong, at])
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    const slips = [0, 1].filter(isSlip)
    setWrong(slips)
    if (slips[0] !== undefined) fields[slips[0]]?.current?.focus()
    else onProven([typed[0], typed[1]])
  }
  const type = (at: number, text: string) => {
    setTyped(at === 0 ? [text, typed[1]] : [typed[0], text])
    setWrong(wrong.filter((slip) => slip !== at))
  }

  return (
    <form className={styles.step} onSubmit={submit} noValidate>
      <fieldset className={styles.prove}>
        <legend className={styles.caption}>{m.entry.recovery.prove(...toProve)}</legend>
        <div className={styles.pair}>
          {toProve.map((group, at) => (
            <TextField
              key={group}
              ref={fields[at]}
              className={styles.group}
              label={m.entry.recovery.group(group)}
              hideLabel
              mono
              placeholder={m.entry.recovery.groupPlaceholder(group)}
              maxLength={9}
              value={typed[at]}
              onChange={(event) => type(at, event.target.value.toUpperCase())}
              onBlur={() => check(at)}
              error={wrong.includes(at) || isRefused ? m.entry.recovery.groupDiffers(group) : null}
            />
          ))}
        </div>
        <p className={styles.quietWords}>{m.entry.recovery.proveNote}</p>
      </fieldset>
      <footer className={styles.foot}>
        <Button kind="quiet" disabled={isBusy} onClick={onBack}>
          {m.ui.back}
        </Button>
        <Button
          type="submit"
          kind="primary"
          size="large"
          busy={isBusy}
          disabled={typed.some((text) => text === '')}
        >
          {m.entry.continue}
        </Button>
      </footer>
    </form>
  )
}
