// A share of a whole as a ring. Its label says it in words.
import { joinClasses } from '../join-classes'
import styles from './Ring.module.css'
import { toneClass, type Tone } from './tone'

interface RingProps {
  readonly label: string
  /** From 0 to 1. */
  readonly share: number
  readonly tone?: Tone
  readonly size?: 'normal' | 'small'
}

const RADIUS = 23
const ROUND = 2 * Math.PI * RADIUS

export function Ring({ label, share, tone = 'me', size = 'normal' }: RingProps) {
  const filled = Math.min(1, Math.max(0, share)) * ROUND
  return (
    <svg
      className={joinClasses(styles.ring, size === 'small' && styles.small, toneClass(tone))}
      viewBox="0 0 56 56"
      role="img"
      aria-label={label}
    >
      <circle cx="28" cy="28" r={RADIUS} className={styles.whole} />
      {filled > 0 ? (
        <circle
          cx="28"
          cy="28"
          r={RADIUS}
          className={styles.part}
          strokeDasharray={`${filled} ${ROUND}`}
          transform="rotate(-90 28 28)"
        />
      ) : null}
    </svg>
  )
}
