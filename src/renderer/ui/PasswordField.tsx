// A secret, shown on request.
import Eye from 'lucide-react/icons/eye'
import EyeOff from 'lucide-react/icons/eye-off'
import { useState } from 'react'
import type { ComponentPropsWithRef } from 'react'
import { m } from '../messages'
import { Field } from './Field'
import type { FieldLabels } from './Field'
import { joinClasses } from './join-classes'
import styles from './Field.module.css'

interface PasswordFieldProps extends FieldLabels, Omit<ComponentPropsWithRef<'input'>, 'id' | 'type'> {}

export function PasswordField({ label, hideLabel, hint, error, className, ...rest }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false)
  const Icon = isShown ? EyeOff : Eye
  return (
    <Field label={label} hideLabel={hideLabel ?? false} hint={hint} error={error} className={className}>
      {(ids) => (
        <span className={styles.passwordBox}>
          <input
            {...ids}
            {...rest}
            type={isShown ? 'text' : 'password'}
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="off"
            spellCheck={false}
            className={joinClasses(styles.control, styles.password)}
          />
          <button
            type="button"
            className={styles.toggle}
            aria-pressed={isShown}
            aria-label={m.ui.showWhatIsTyped}
            aria-controls={ids.id}
            onClick={() => setShown(!isShown)}
          >
            <Icon strokeWidth={1.75} aria-hidden="true" />
          </button>
        </span>
      )}
    </Field>
  )
}
