// A tick with its sentence.
import type { ComponentPropsWithRef, ReactNode } from 'react'
import styles from './Checkbox.module.css'

interface CheckboxProps extends Omit<ComponentPropsWithRef<'input'>, 'type'> {
  readonly label: ReactNode
}

export function Checkbox({ label, ...rest }: CheckboxProps) {
  return (
    <label className={styles.row}>
      <input {...rest} type="checkbox" autoComplete="off" spellCheck={false} className={styles.box} />
      <span>{label}</span>
    </label>
  )
}
