// What was marked, to be chosen. A tick carries the passage through the door at once; taking it away withdraws it.
import { useEditorState } from '@tiptap/react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Candidate, OpenSummary } from '../../../contract/summaries'
import { allowsPassages } from '../../../domain/disclosure-level'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { Chip } from '../../ui/Chip'
import { FailureNote } from '../../ui/FailureNote'
import { GroupTitle } from '../../ui/GroupTitle'
import { LiveRegion } from '../../ui/LiveRegion'
import { asPlainDay } from '../../ui/local-dates'
import { carriedWordsOn, wasEdited } from './carried-words'
import { DoorRefusal } from './DoorRefusal'
import { PickCard } from './PickCard'
import { WithdrawDialog } from './WithdrawDialog'
import styles from './PassagePicks.module.css'
import type { SummaryWords } from './use-summary-words'

interface Withdrawal {
  readonly carryId: string
  /** What shows that it is moving. */
  readonly id: string
  readonly beforehand?: () => void
}

interface PassagePicksProps {
  readonly pairId: string
  readonly summaryId: string
  readonly words: SummaryWords
  readonly onGoToCharter: () => void
}

export function PassagePicks({ pairId, summaryId, words, onGoToCharter }: PassagePicksProps) {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const [moving, setMoving] = useState<string | null>(null)
  const top = useRef<HTMLDivElement>(null)
  const [said, setSaid] = useState('')
  const [refusal, setRefusal] = useState<unknown>(null)
  const [asked, setAsked] = useState<Withdrawal | null>(null)
  const onSheet = useEditorState({
    editor: words.editor,
    selector: ({ editor }) => carriedWordsOn(editor.state.doc),
  })
  const { data: candidates, error } = useQuery({
    ...queries.summaries.candidates.queryOptions({ input: { summaryId } }),
    staleTime: 0,
  })

  const { data: agreed } = useQuery(queries.charter.level.queryOptions({ input: { pairId } }))
  const isCapped = agreed !== undefined && !allowsPassages(agreed.level)

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
  const withdraw = ({ carryId, id, beforehand }: Withdrawal) => {
    beforehand?.()
    void move(id, m.summaries.picks.withdrawn, () => vault.door.withdraw({ summaryId, carryId }))
  }
  /** What was written into a passage goes with it: then it is asked for first. */
  const withdrawOrAsk = (withdrawal: Withdrawal) => {
    const passage = words.carried.find((one) => one.carryId === withdrawal.carryId)
    if (passage !== undefined && wasEdited(onSheet[passage.carryId], passage.words)) setAsked(withdrawal)
    else withdraw(withdrawal)
  }
  const carry = ({ noteId, noteRevision, passageId }: Candidate) =>
    void move(passageId, m.summaries.picks.carried, () =>
      vault.door.carry({ summaryId, noteId, revision: noteRevision, passageIds: [passageId] }),
    )

  if (error) return <FailureNote error={error} />
  if (candidates === undefined) return null
  const chosen = candidates.filter((one) => one.carryId !== null)
  const isBusy = moving !== null || words.isReadOnly
  const lost = words.carried.filter((passage) => !passage.stillMarked)

  return (
    <div ref={top} className={styles.picks} tabIndex={-1}>
      <GroupTitle>{m.summaries.picks.title(chosen.length, candidates.length)}</GroupTitle>
      <LiveRegion>{said}</LiveRegion>
      <DoorRefusal error={refusal} />
      {isCapped ? (
        <Callout
          title={m.summaries.picks.capped.title(agreed.level ?? 0)}
          actions={<Button onClick={onGoToCharter}>{m.summaries.picks.capped.goToCharter}</Button>}
        >
          {m.summaries.picks.capped.text(agreed.level ?? 0)}
        </Callout>
      ) : null}
      {bySession(candidates).map(([noteId, passages]) => (
        <section key={noteId} className={styles.group} aria-label={passages[0]?.sessionTitle ?? ''}>
          <h3 className={styles.session}>
            <span dir="auto">{passages[0]?.sessionTitle || m.ui.untitled}</span>
            <span className={styles.day}>{asPlainDay(passages[0]?.heldOn ?? '')}</span>
          </h3>
          {passages.map((candidate) => (
            <PickCard
              key={candidate.passageId}
              words={candidate.words}
              isChosen={candidate.carryId !== null}
              isGone={candidate.carryId !== null && onSheet[candidate.carryId] === undefined}
              isMoving={moving === candidate.passageId}
              isDisabled={isBusy || (isCapped && candidate.carryId === null)}
              onChange={() =>
                candidate.carryId === null
                  ? carry(candidate)
                  : withdrawOrAsk({ carryId: candidate.carryId, id: candidate.passageId })
              }
            />
          ))}
        </section>
      ))}
      {lost.map((passage) => (
        <div key={passage.carryId} className={styles.lost}>
          <p className={styles.words} dir="auto">
            {passage.words}
          </p>
          <div className={styles.row}>
            <span className={styles.chips}>
              <Chip>{m.summaries.picks.noLongerMarked}</Chip>
              {onSheet[passage.carryId] === undefined ? <Chip>{m.summaries.picks.notOnTheSheet}</Chip> : null}
            </span>
            <Button
              kind="quiet"
              disabled={isBusy}
              onClick={() =>
                withdrawOrAsk({
                  carryId: passage.carryId,
                  id: passage.carryId,
                  // This button goes away with its passage.
                  beforehand: () => top.current?.focus(),
                })
              }
            >
              {m.summaries.picks.withdraw}
            </Button>
          </div>
        </div>
      ))}
      <p className={styles.note}>
        {candidates.length === 0 ? `${m.summaries.picks.nothingMarked} ` : null}
        {m.summaries.picks.onlyMarked}
      </p>
      {agreed?.level === null ? <p className={styles.note}>{m.summaries.picks.noCharter}</p> : null}
      {asked === null ? null : (
        <WithdrawDialog
          onKeep={() => setAsked(null)}
          onWithdraw={() => {
            flushSync(() => setAsked(null))
            withdraw(asked)
          }}
        />
      )}
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
