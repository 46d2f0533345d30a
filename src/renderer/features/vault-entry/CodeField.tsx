// The field for a recovery code: falls into groups of four while it is typed or pasted, the cursor stays in place.
import { useState } from 'react'
import type { FormEvent, Ref } from 'react'
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
      label="Recovery code"
      mono
      autoFocus
      readOnly={isBusy}
      placeholder="XXXX XXXX XXXX XXXX XXXX XXXX XXXX"
      onInput={format}
      error={error}
      hint={`${count} of ${CODE_LENGTH}. Capitals do not matter; O and 0, I, L and 1 may be mixed up.`}
    />
  )
}
