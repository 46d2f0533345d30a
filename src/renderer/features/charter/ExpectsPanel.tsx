// What each side expects, one below the other: never one text.
import type { CharterContent } from '../../../contract/charter'
import { m } from '../../messages/unlocked'
import { GroupTitle } from '../../ui/GroupTitle'
import { joinClasses } from '../../ui/join-classes'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './panels.module.css'

interface ExpectsPanelProps {
  readonly content: CharterContent
  readonly names: { readonly me: string; readonly partner: string } | null
}

export function ExpectsPanel({ content: { expectations }, names }: ExpectsPanelProps) {
  const { expects } = m.charter
  return (
    <section className={styles.panel} aria-label={expects.title}>
      <GroupTitle>{expects.title}</GroupTitle>
      {(['me', 'partner'] as const).map((side) => (
        <p key={side} className={joinClasses(styles.said, side === 'partner' && styles.partner)} dir="auto">
          <VisuallyHidden>{names?.[side] ?? expects[side]}: </VisuallyHidden>
          {expectations[side] || expects.nothingYet}
        </p>
      ))}
    </section>
  )
}
