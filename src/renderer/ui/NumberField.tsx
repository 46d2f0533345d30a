// A number as it is typed, with a button for one less and one more. What it says is its owner's to read.
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import type { KeyboardEvent } from 'react'
import type { FieldLabels } from './Field'
import { Field } from './Field'
import { joinClasses } from './join-classes'
import field from './Field.module.css'
import styles from './NumberField.module.css'

interface NumberFieldProps extends FieldLabels {
  readonly text: string
  readonly onText: (text: string) => void
  /** One less and one more; without them there are no buttons. */
  readonly steps?: { readonly less: string; readonly more: string; readonly onStep: (by: 1 | -1) => void }
  readonly unit?: string
  readonly startsHere?: boolean
  readonly className?: string | undefined
}

export function NumberField({ text, onText, steps, unit, startsHere = false, ...labels }: NumberFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const by = ({ ArrowUp: 1, ArrowDown: -1 } as const)[event.key]
    if (by === undefined || steps === undefined) return
    event.preventDefault()
    steps.onStep(by)
  }
  return (
    <Field {...labels}>
      {(ids) => (
        <span className={styles.row}>
          {steps === undefined ? null : (
            <button
              type="button"
              className={styles.step}
              aria-label={steps.less}
              onClick={() => steps.onStep(-1)}
            >
              <Minus strokeWidth={1.75} aria-hidden="true" />
            </button>
          )}
          <input
            {...ids}
            type="text"
            inputMode="decimal"
            value={text}
            maxLength={20}
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            data-start={startsHere || undefined}
            className={joinClasses(field.control, styles.number)}
            onChange={(event) => onText(event.target.value)}
            onKeyDown={onKeyDown}
            onFocus={(event) => event.target.select()}
          />
          {steps === undefined ? null : (
            <button
              type="button"
              className={styles.step}
              aria-label={steps.more}
              onClick={() => steps.onStep(1)}
            >
              <Plus strokeWidth={1.75} aria-hidden="true" />
            </button>
          )}
          {unit === undefined || unit === '' ? null : (
            <span className={styles.unit} dir="auto">
              {unit}
            </span>
          )}
        </span>
      )}
    </Field>
  )
}
