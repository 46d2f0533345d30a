// One place that would leak: the words, why they may not leave, and what to do.
import { useState, type ReactNode } from 'react'
import type { LeakHit, LeakSubject } from '../../../../contract/leaks'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { sourceInWords } from './leak-words'
import styles from './LeakCard.module.css'
import { LetLeaveDialog } from './LetLeaveDialog'

interface LeakCardProps {
  readonly subject: LeakSubject
  readonly leak: LeakHit
  /** Where on the page, if that needs words. */
  readonly place?: string | null
  /** In place of where it comes from. */
  readonly why?: string | null
  /** What can be done about the words themselves. */
  readonly children?: ReactNode
}

export function LeakCard({ subject, leak, place, why, children }: LeakCardProps) {
  const [isAsking, setAsking] = useState(false)
  const isWording = leak.kind === 'verbatim' || leak.kind === 'near'
  const quote = m.leaks.quote(leak.quote)
  return (
    <div role="group" aria-label={quote} className={styles.hit}>
      <b className={styles.quote} dir="auto" title={quote}>
        {quote}
      </b>
      <p className={styles.why}>
        {[
          place,
          why ?? sourceInWords(leak),
          isWording && leak.names.length > 0 && m.leaks.isNamed(leak.names),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
      {leak.original === null ? null : (
        <p className={styles.why} dir="auto">
          {m.leaks.original(leak.original)}
        </p>
      )}
      <div className={styles.actions}>
        {children}
        <Button kind="quiet" onClick={() => setAsking(true)}>
          {m.leaks.letLeave.open}
        </Button>
      </div>
      {isAsking ? <LetLeaveDialog subject={subject} leak={leak} onClose={() => setAsking(false)} /> : null}
    </div>
  )
}
