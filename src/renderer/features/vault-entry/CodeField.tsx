// The field for a recovery code: falls into groups of four while it is typed or pasted, the cursor stays in place.
import { useState } from 'react'
import type { FormEvent, Ref } from 'react'
import { m } from '../../messages'
import { TextField } from '../../ui/TextField'
import { CODE_LENGTH, codeGroups, codeSymbols } from './code-groups'
import styles from './CodeField.module.css'

interface CodeFieldProps {
  readonly ref: Ref<HTMLInputElement>
  readonly isBusy: boolean
  readonly error: string | null
  readonly onType: () => void
}

const formatCode = (typed: string): string => codeGroups(typed).join(' ')

export function CodeField({ ref, isBusy, error, onType }: CodeFieldProps) {
  const [count, setCount] = useState(0)

  const format = (event: FormEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    const beforeCursor = formatCode(input.value.slice(0, input.selectionStart ?? undefined)).length
    input.value = formatCode(input.value)
    input.setSelectionRange(beforeCursor, beforeCursor)
    setCount(codeSymbols(input.value).length)
    onType()
  }

  return (
    <TextField
      ref={ref}
      className={styles.code}
      label={m.entry.recoveryCode}
      mono
      autoFocus
      readOnly={isBusy}
      placeholder={m.entry.withCode.placeholder}
      onInput={format}
      error={error}
      hint={m.entry.withCode.hint(count, CODE_LENGTH)}
    />
  )
}
