// From the level now (a ring) to the level wanted (a dot), at a glance. The words stand in the fields beside it.
import { joinClasses } from '../../../../ui/join-classes'
import styles from './skills.module.css'

interface LevelLineProps {
  readonly side: 'me' | 'partner'
  readonly now: number | null
  readonly wanted: number | null
}

const levels = [1, 2, 3, 4, 5]

export function LevelLine({ side, now, wanted }: LevelLineProps) {
  const isBetween = (level: number) =>
    now !== null && wanted !== null && level > Math.min(now, wanted) && level <= Math.max(now, wanted)
  return (
    <span className={joinClasses(styles.line, styles[side])} aria-hidden="true">
      {levels.map((level) => (
        <i
          key={level}
          className={joinClasses(
            styles.stop,
            isBetween(level) && styles.reached,
            level === now && styles.now,
            level === wanted && styles.wanted,
          )}
        />
      ))}
    </span>
  )
}
