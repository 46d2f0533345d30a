// A titled group beside the note; read out by its title.
import type { ReactNode } from 'react'
import { GroupTitle } from '../../../ui/GroupTitle'
import styles from './Beside.module.css'

interface BesideGroupProps {
  readonly title: string
  readonly children: ReactNode
}

export function BesideGroup({ title, children }: BesideGroupProps) {
  return (
    <section className={styles.group} aria-label={title}>
      <GroupTitle>{title}</GroupTitle>
      {children}
    </section>
  )
}
