// What the check found in words that the partner signed as they stand here: nothing new to the partner, and still none for
// everybody.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { LeakHit, LeakSubject } from '../../../../contract/leaks'
import { firstName } from '../../../../domain/first-name'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { useJournal } from '../journal-context'
import styles from './LeakCard.module.css'
import { sourceInWords } from './leak-words'
import { LetLeaveDialog } from './LetLeaveDialog'

interface TheirsListProps {
  readonly subject: LeakSubject
  readonly hits: readonly LeakHit[]
}

export function TheirsList({ subject, hits }: TheirsListProps) {
  const { queries } = useJournal()
  const { data } = useQuery(queries.handover.state.queryOptions({ input: { subject } }))
  const [asked, setAsked] = useState<LeakHit | null>(null)
  if (hits.length === 0 || data === undefined) return null
  const partner = firstName(data.partnerName)
  return (
    <details className={styles.letLeave}>
      <summary>{m.leaks.theirs.list(hits.length, partner)}</summary>
      <p className={styles.why}>{m.leaks.theirs.text(partner)}</p>
      <ul>
        {hits.map((hit, at) => (
          <li key={`${hit.key} ${String(at)}`}>
            <b dir="auto">{m.leaks.quote(hit.quote)}</b>
            <p className={styles.why}>{sourceInWords(hit)}</p>
            <Button kind="quiet" onClick={() => setAsked(hit)}>
              {m.leaks.letLeave.open}
            </Button>
          </li>
        ))}
      </ul>
      {asked === null ? null : (
        <LetLeaveDialog subject={subject} leak={asked} onClose={() => setAsked(null)} />
      )}
    </details>
  )
}
