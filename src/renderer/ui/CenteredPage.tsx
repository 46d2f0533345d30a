// A calm page with one thing on it, in the middle of the window; scrolls when the text is large.
import type { ReactNode } from 'react'
import { joinClasses } from './join-classes'
import styles from './CenteredPage.module.css'

interface CenteredPageProps {
  readonly width: 'narrow' | 'form'
  readonly children: ReactNode
  readonly foot?: ReactNode
}

export function CenteredPage({ width, children, foot }: CenteredPageProps) {
  return (
    <main className={styles.page}>
      <div className={joinClasses(styles.column, styles[width])}>{children}</div>
      {foot ? <footer className={styles.foot}>{foot}</footer> : null}
    </main>
  )
}
