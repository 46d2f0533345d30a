// A boxed message with a title and, if something can be done about it, its buttons.
import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'
import styles from './Callout.module.css'

interface CalloutProps {
  readonly tone?: 'neutral' | 'share' | 'leak' | 'agreed'
  readonly title?: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** Read out as soon as it appears. */
  readonly isAlert?: boolean
}

export function Callout({ tone = 'neutral', title, children, actions, isAlert = false }: CalloutProps) {
  return (
    <div className={joinClasses(styles.callout, styles[tone])} role={isAlert ? 'alert' : undefined}>
      {title ? <p className={styles.title}>{title}</p> : null}
      {children ? <div className={styles.body}>{children}</div> : null}
      {actions ? <div className={styles.actions}>{actions}</div> : null}
    </div>
  )
}
