// A few of a few, as dots: to be read, and to be chosen. The words beside each say what it means.
import { useId } from 'react'
import type { ReactNode } from 'react'
import styles from './Dots.module.css'
import { joinClasses } from './join-classes'
import { VisuallyHidden } from './VisuallyHidden'

interface DotsProps {
  readonly count: number
  readonly value: number
  readonly tone?: 'me' | 'partner' | 'both'
  /** What they say, for those who do not see them. */
  readonly words: string
}

export function Dots({ count, value, tone = 'me', words }: DotsProps) {
  return (
    <span className={joinClasses(styles.dots, styles[tone])} title={words}>
      {Array.from({ length: count }, (_, at) => (
        <i key={at} className={at < value ? styles.full : styles.open} aria-hidden="true" />
      ))}
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  )
}

interface DotChoiceProps {
  readonly legend: ReactNode
  readonly count: number
  /** Null: nothing chosen. */
  readonly value: number | null
  readonly nameOf: (value: number) => string
  readonly onChange: (value: number) => void
}

/** Radio buttons: arrow keys move, and a click on a dot fills all up to it. */
export function DotChoice({ legend, count, value, nameOf, onChange }: DotChoiceProps) {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{legend}</legend>
      {Array.from({ length: count }, (_, index) => index + 1).map((at) => (
        <label key={at} className={styles.option} title={nameOf(at)}>
          <input
            type="radio"
            name={name}
            autoComplete="off"
            className={joinClasses(styles.radio, value !== null && at <= value && styles.reached)}
            checked={at === value}
            aria-label={nameOf(at)}
            onChange={() => onChange(at)}
          />
        </label>
      ))}
      <span className={styles.said} aria-hidden="true">
        {value === null ? '' : nameOf(value)}
      </span>
    </fieldset>
  )
}
