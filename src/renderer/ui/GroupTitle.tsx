// The small capital line over a group of things.
import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'
import styles from './GroupTitle.module.css'

interface GroupTitleProps {
  /** `p` and `th` where it heads nothing that a reader would jump to. */
  readonly as?: 'h2' | 'h3' | 'p' | 'th'
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function GroupTitle({ as: Tag = 'h2', className, children }: GroupTitleProps) {
  return (
    <Tag scope={Tag === 'th' ? 'col' : undefined} className={joinClasses(styles.caps, className)}>
      {children}
    </Tag>
  )
}
