// What leaves on purpose although the check found it, each with its reason; can be taken back.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { LeakHit, LeakSubject, LetLeave } from '../../../../contract/leaks'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { FailureNote } from '../../../ui/FailureNote'
import { asPlainDay } from '../../../ui/local-dates'
import { useJournal } from '../journal-context'
import { checkAgain } from './check-again'
import styles from './LeakCard.module.css'

interface LetLeaveListProps {
  readonly subject: LeakSubject
  readonly hits: readonly (LeakHit & { readonly override: LetLeave })[]
}

export function LetLeaveList({ subject, hits }: LetLeaveListProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const takeBack = useMutation(
    queries.leaks.takeBack.mutationOptions({ onSuccess: () => checkAgain(queryClient, queries, subject) }),
  )
  if (hits.length === 0) return null
  return (
    <details className={styles.letLeave}>
      <summary>{m.leaks.letLeave.list(hits.length)}</summary>
      <ul>
        {hits.map(({ key, quote, override }, at) => (
          <li key={`${key} ${String(at)}`}>
            <b dir="auto">{m.leaks.quote(quote)}</b>
            <p dir="auto">
              {m.leaks.letLeave.because(override.reason, asPlainDay(override.at.slice(0, 10)))}
            </p>
            <Button
              kind="quiet"
              disabled={takeBack.isPending}
              onClick={() => takeBack.mutate({ subject, key })}
            >
              {m.leaks.letLeave.takeBack}
            </Button>
          </li>
        ))}
      </ul>
      <FailureNote error={takeBack.error} />
    </details>
  )
}
