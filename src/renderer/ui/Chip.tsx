// A small label. Its tone carries one meaning: none = private, share, agreed, leak.
import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'
import styles from './Chip.module.css'

interface ChipProps {
  readonly tone?: 'neutral' | 'share' | 'agreed' | 'leak'
  readonly icon?: ReactNode
  readonly children: ReactNode
}

export function Chip({ tone = 'neutral', icon, children }: ChipProps) {
  return (
    <span className={joinClasses(styles.chip, styles[tone])}>
      {icon}
      {children}
    </span>
  )
}
