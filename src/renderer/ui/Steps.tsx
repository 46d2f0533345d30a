// Where one is in a few guided steps.
import { m } from '../messages'
import styles from './Steps.module.css'

interface StepsProps {
  readonly current: number
  readonly total: number
  readonly name: string
}

/** `current` counts from 1. */
export function Steps({ current, total, name }: StepsProps) {
  return (
    <p className={styles.steps}>
      {Array.from({ length: total }, (_, index) => (
        <i key={index} className={index < current ? styles.done : styles.open} aria-hidden="true" />
      ))}
      <span>{m.ui.step(current, total, name)}</span>
    </p>
  )
}
