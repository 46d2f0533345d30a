// Why words beside the page were refused: in which field private words stand, and which. Of another refusal it says that.
import { useQuery } from '@tanstack/react-query'
import type { HandOverSubject, RoundComment } from '../../../../contract/handover'
import { m } from '../../../messages/unlocked'
import { Callout } from '../../../ui/Callout'
import { FailureNote } from '../../../ui/FailureNote'
import { useJournal } from '../journal-context'
import { isWouldLeak, saidLeaksInWords } from './said-leaks'

interface SaidLeaksProps {
  readonly subject: HandOverSubject
  /** Of the signature that was tried. */
  readonly error: unknown
  /** When it was tried: its words are looked at once, not at every key. */
  readonly triedAt: number
  readonly note: string
  readonly comments: readonly RoundComment[]
  /** What the note is for: the reason of taking back. */
  readonly noteIs?: 'note' | 'reason'
}

export function SaidLeaks({ subject, error, triedAt, note, comments, noteIs = 'note' }: SaidLeaksProps) {
  const { vault } = useJournal()
  const { data: leaks, error: unchecked } = useQuery({
    queryKey: ['saidLeaks', subject.kind, subject.id, triedAt],
    queryFn: () => vault.handover.checkSaid({ subject, note, comments: [...comments] }),
    enabled: isWouldLeak(error),
    staleTime: Infinity,
    gcTime: 0,
  })
  if (isWouldLeak(error) && unchecked === null && leaks === undefined) return null
  if (leaks === undefined || leaks.length === 0 || !isWouldLeak(error)) return <FailureNote error={error} />
  return (
    <Callout isAlert title={m.leaks.said.title}>
      {saidLeaksInWords(leaks, noteIs).map((line) => (
        <span key={line} dir="auto">
          {line}{' '}
        </span>
      ))}
      {m.leaks.said.next}
    </Callout>
  )
}
