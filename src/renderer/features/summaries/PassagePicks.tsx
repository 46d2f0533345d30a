// What was marked, to be chosen. A tick carries the passage through the door at once; taking it away withdraws it.
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { Candidate, OpenSummary } from '../../../contract/summaries'
import { useJournal } from '../../app/journal/journal-context'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { LiveRegion } from '../../ui/LiveRegion'
import { asPlainDay } from '../../ui/local-dates'
import { DoorRefusal } from './DoorRefusal'
import { PickCard } from './PickCard'
import styles from './PassagePicks.module.css'
import type { SummaryWords } from './use-summary-words'

interface PassagePicksProps {
  readonly summaryId: string
  readonly words: SummaryWords
}

export function PassagePicks({ summaryId, words }: PassagePicksProps) {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const [moving, setMoving] = useState<string | null>(null)
  const top = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState<unknown>(null)
  const { data: candidates, error } = useQuery({
    ...queries.summaries.candidates.queryOptions({ input: { summaryId } }),
    staleTime: 0,
  })

  const move = async (id: string, done: string, act: () => Promise<OpenSummary>) => {
    setMoving(id)
    setRefusal(null)
    try {
      await words.change(act)
      setSaid(done)
    } catch (problem) {
      setRefusal(problem)
    } finally {
      await queryClient.invalidateQueries({ queryKey: queries.summaries.candidates.key() })
      setMoving(null)
    }
  }
  const withdraw = (carryId: string, id: string) =>
    void move(id, 'Withdrawn from the summary.', () => vault.door.withdraw({ summaryId, carryId }))
  const carry = ({ noteId, noteRevision, passageId }: Candidate) =>
    void move(passageId, 'Carried into the summary.', () =>
      vault.door.carry({ summaryId, noteId, revision: noteRevision, passageIds: [passageId] }),
    )

  if (error) return <FailureNote error={error} />
  if (candidates === undefined) return null
  const chosen = candidates.filter((one) => one.carryId !== null)
  const isBusy = moving !== null || words.isReadOnly
  const lost = words.carried.filter((passage) => !passage.stillMarked)

  return (
    <div ref={top} className={styles.picks} tabIndex={-1}>
      <GroupTitle>
        May be shared · {chosen.length} of {candidates.length} chosen
      </GroupTitle>
      <LiveRegion>{said}</LiveRegion>
      <DoorRefusal error={refusal} />
      {bySession(candidates).map(([noteId, passages]) => (
        <section key={noteId} className={styles.group} aria-label={passages[0]?.sessionTitle ?? ''}>
          <h3 className={styles.session}>
            {passages[0]?.sessionTitle || 'Untitled'}
            <span className={styles.day}>{asPlainDay(passages[0]?.heldOn ?? '')}</span>
          </h3>
          {passages.map((candidate) => (
            <PickCard
              key={candidate.passageId}
              words={candidate.words}
              isChosen={candidate.carryId !== null}
              isMoving={moving === candidate.passageId}
              isDisabled={isBusy}
              onChange={() =>
                candidate.carryId === null
                  ? carry(candidate)
                  : withdraw(candidate.carryId, candidate.passageId)
              }
            />
          ))}
        </section>
      ))}
      {lost.map((passage) => (
        <div key={passage.carryId} className={styles.lost}>
          <p className={styles.words}>{passage.words}</p>
          <div className={styles.row}>
            <Chip>no longer marked</Chip>
            <Button
              kind="quiet"
              disabled={isBusy}
              onClick={() => {
                // This button goes away with its passage.
                top.current?.focus()
                withdraw(passage.carryId, passage.carryId)
              }}
            >
              Withdraw
            </Button>
          </div>
        </div>
      ))}
      <p className={styles.note}>
        {candidates.length === 0
          ? 'Nothing is marked yet. Open a session, select words, and say that they may be shared. '
          : null}
        Only what you marked can be chosen. Notes without a mark are not on this screen.
      </p>
    </div>
  )
}

/** In the order of the vault: newest session first. */
function bySession(candidates: readonly Candidate[]): [string, Candidate[]][] {
  const sessions = new Map<string, Candidate[]>()
  const newestFirst = candidates.toSorted((one, other) => other.heldOn.localeCompare(one.heldOn))
  for (const candidate of newestFirst) {
    sessions.set(candidate.noteId, [...(sessions.get(candidate.noteId) ?? []), candidate])
  }
  return [...sessions]
}
