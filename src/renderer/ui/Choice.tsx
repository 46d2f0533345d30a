// One of a few, each with its name and, if need be, a sentence: radio buttons in boxes.
import { Fragment, useId } from 'react'
import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'
import styles from './Choice.module.css'
import { VisuallyHidden } from './VisuallyHidden'

export interface ChoiceOption<Value extends string> {
  readonly value: Value
  readonly label: ReactNode
  readonly says?: ReactNode
  readonly disabled?: boolean
  /** What goes with it, while it is chosen. */
  readonly details?: ReactNode
}

interface ChoiceProps<Value extends string> {
  readonly legend: ReactNode
  /** The legend stays for screen readers only. */
  readonly hideLegend?: boolean
  /** `row`: short names side by side. */
  readonly layout?: 'column' | 'pairs' | 'row'
  readonly options: readonly ChoiceOption<Value>[]
  /** Null: none is chosen yet. */
  readonly value: Value | null
  readonly onChange: (value: Value) => void
}

export function Choice<Value extends string>({
  legend,
  hideLegend = false,
  layout = 'column',
  options,
  value,
  onChange,
}: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className={joinClasses(styles.choice, styles[layout])}>
      <legend className={hideLegend ? undefined : styles.legend}>
        {hideLegend ? <VisuallyHidden>{legend}</VisuallyHidden> : legend}
      </legend>
      {options.map((option) => (
        <Fragment key={option.value}>
          <label className={styles.option}>
            <input
              type="radio"
              name={name}
              autoComplete="off"
              disabled={option.disabled}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <b className={styles.name}>{option.label}</b>
            {option.says === undefined ? null : <span className={styles.says}>{option.says}</span>}
          </label>
          {option.value === value ? option.details : null}
        </Fragment>
      ))}
    </fieldset>
  )
}
