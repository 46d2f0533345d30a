// How much of a way is gone, as a bar. What it says stands beside it in words, so it is hidden from screen readers.
import { joinClasses } from './join-classes'
import styles from './ShareBar.module.css'

interface ShareBarProps {
  /** 0 to 1; null: an empty bar. */
  readonly share: number | null
  readonly tone: 'me' | 'partner' | 'both' | 'quiet'
}

export function ShareBar({ share, tone }: ShareBarProps) {
  return (
    <span className={joinClasses(styles.bar, styles[tone])} aria-hidden="true">
      <i className={styles.gone} style={{ inlineSize: `${String(Math.round((share ?? 0) * 100))}%` }} />
    </span>
  )
}
