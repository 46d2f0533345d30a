// One way to go, in the rail.
import type { ReactNode } from 'react'
import { joinClasses } from '../../ui/join-classes'
import styles from './Rail.module.css'

interface RailLinkProps {
  readonly icon: ReactNode
  readonly isHere: boolean
  readonly isInner?: boolean
  /** Stands at the end, whole, however short the line is. */
  readonly count?: ReactNode
  readonly onGo: () => void
  readonly children: ReactNode
}

export function RailLink({ icon, isHere, isInner = false, count, onGo, children }: RailLinkProps) {
  return (
    <button
      type="button"
      className={joinClasses(styles.link, isInner && styles.inner, isHere && styles.here)}
      aria-current={isHere ? 'page' : undefined}
      onClick={onGo}
    >
      <span className={styles.icon} aria-hidden="true">
        {icon}
      </span>
      <span className={styles.label}>
        {count === undefined ? (
          children
        ) : (
          <>
            <span className={styles.name}>{children}</span> <span className={styles.count}>{count}</span>
          </>
        )}
      </span>
    </button>
  )
}
