// A few lines of plain text. Never remembered or spell-checked by the browser.
import type { ComponentPropsWithRef } from 'react'
import { Field } from './Field'
import type { FieldLabels } from './Field'
import { joinClasses } from './join-classes'
import styles from './Field.module.css'

interface TextAreaProps extends FieldLabels, Omit<ComponentPropsWithRef<'textarea'>, 'id'> {}

export function TextArea({ label, hideLabel, hint, error, className, rows = 3, ...rest }: TextAreaProps) {
  return (
    <Field label={label} hideLabel={hideLabel ?? false} hint={hint} error={error} className={className}>
      {(ids) => (
        <textarea
          {...ids}
          {...rest}
          rows={rows}
          autoComplete="off"
          spellCheck={false}
          className={joinClasses(styles.control, styles.area)}
        />
      )}
    </Field>
  )
}
