// A choice of one, native: the system draws its list.
import ChevronDown from 'lucide-react/icons/chevron-down'
import type { ComponentPropsWithRef } from 'react'
import { Field } from './Field'
import type { FieldLabels } from './Field'
import { joinClasses } from './join-classes'
import styles from './Field.module.css'

interface SelectProps extends FieldLabels, Omit<ComponentPropsWithRef<'select'>, 'id'> {}

/** Children are `<option>` elements. */
export function Select({ label, hideLabel, hint, error, className, children, ...rest }: SelectProps) {
  return (
    <Field label={label} hideLabel={hideLabel ?? false} hint={hint} error={error} className={className}>
      {(ids) => (
        <span className={styles.selectBox}>
          <select
            {...ids}
            {...rest}
            autoComplete="off"
            spellCheck={false}
            className={joinClasses(styles.control, styles.select)}
          >
            {children}
          </select>
          <ChevronDown strokeWidth={1.75} className={styles.chevron} aria-hidden="true" />
        </span>
      )}
    </Field>
  )
}
