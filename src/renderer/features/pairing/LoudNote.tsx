// What nobody may miss, without a colour that means something else: a heavy frame, a sign, large words.
import ShieldAlert from 'lucide-react/icons/shield-alert'
import { useId, type ReactNode } from 'react'
import styles from './LoudNote.module.css'
import { useFocusOnAppear } from './use-focus-on-appear'

interface LoudNoteProps {
  readonly title: string
  readonly children: ReactNode
  readonly actions: ReactNode
  /** It answers what was pressed a moment ago. */
  readonly takesFocus: boolean
}

export function LoudNote({ title, children, actions, takesFocus }: LoudNoteProps) {
  const id = useId()
  const heading = useFocusOnAppear<HTMLHeadingElement>(takesFocus)
  return (
    <section role="alert" aria-labelledby={id} className={styles.note}>
      <h2 ref={heading} id={id} tabIndex={-1} className={styles.title}>
        <ShieldAlert strokeWidth={2} aria-hidden="true" />
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
      <div className={styles.actions}>{actions}</div>
    </section>
  )
}
