// One line of text. Never remembered or spell-checked by the browser: both would leave the page.
import type { ComponentPropsWithRef } from 'react'
import { Field } from './Field'
import type { FieldLabels } from './Field'
import { joinClasses } from './join-classes'
import styles from './Field.module.css'

interface TextFieldProps extends FieldLabels, Omit<ComponentPropsWithRef<'input'>, 'id'> {
  readonly mono?: boolean
}

export function TextField({
  label,
  hideLabel,
  hint,
  error,
  mono = false,
  className,
  ...rest
}: TextFieldProps) {
  return (
    <Field label={label} hideLabel={hideLabel ?? false} hint={hint} error={error} className={className}>
      {(ids) => (
        <input
          type="text"
          {...ids}
          {...rest}
          autoComplete="off"
          autoCorrect="off"
          autoCapitalize="off"
          spellCheck={false}
          className={joinClasses(styles.control, mono && styles.mono)}
        />
      )}
    </Field>
  )
}
