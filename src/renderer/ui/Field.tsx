// What every form control has around it: a label, a hint, an error that is read out, and ids that tie them.
import CircleAlert from 'lucide-react/icons/circle-alert'
import { useId } from 'react'
import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'
import { VisuallyHidden } from './VisuallyHidden'
import styles from './Field.module.css'

export interface FieldLabels {
  readonly label: ReactNode
  /** The label stays for screen readers only. */
  readonly hideLabel?: boolean
  readonly hint?: ReactNode
  readonly error?: ReactNode
}

export interface ControlIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldProps extends FieldLabels {
  readonly className?: string | undefined
  readonly children: (ids: ControlIds) => ReactNode
}

export function Field({ label, hideLabel = false, hint, error, className, children }: FieldProps) {
  const id = useId()
  const hintId = `${id}hint`
  const errorId = `${id}error`
  const describedBy = joinClasses(Boolean(hint) && hintId, Boolean(error) && errorId)
  return (
    <div className={joinClasses(styles.field, className)}>
      <label htmlFor={id} className={hideLabel ? styles.noLabel : styles.label}>
        {hideLabel ? <VisuallyHidden>{label}</VisuallyHidden> : label}
      </label>
      {children({
        id,
        'aria-describedby': describedBy || undefined,
        'aria-invalid': error ? true : undefined,
      })}
      <div className={styles.notes}>
        <div role="alert">
          {error ? (
            <p id={errorId} className={styles.error}>
              <CircleAlert strokeWidth={1.75} aria-hidden="true" />
              <span>{error}</span>
            </p>
          ) : null}
        </div>
        {hint ? (
          <p id={hintId} className={styles.hint}>
            {hint}
          </p>
        ) : null}
      </div>
    </div>
  )
}
