// The marked passages, to be chosen. A tick carries one through the door at once; taking it away withdraws it.
import { useState } from 'react'
import type { Candidate } from '../../../contract/summaries'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { asPlainDay } from '../../ui/local-dates'
import { PickCard } from './PickCard'
import styles from './Picks.module.css'
import type { Carry, Picks } from './use-picks'

interface PassagePicksProps {
  readonly summaryId: string
  readonly candidates: readonly Candidate[]
  readonly picks: Picks
  /** The charter keeps passages out. */
  readonly isCapped: boolean
}

export function PassagePicks({ summaryId, candidates, picks, isCapped }: PassagePicksProps) {
  const { vault } = useJournal()
  const [showsAll, setShowsAll] = useState(false)
  const carryOf =
    ({ noteId, noteRevision: revision, passageId }: Candidate): Carry =>
    (at) =>
      vault.door.carry({ summaryId, noteId, revision, passageIds: [passageId], at })

  const all = bySession(picks.isStill ? candidates.filter(({ carryId }) => carryId !== null) : candidates)
  const shown = showsAll || picks.isStill ? all : newestOf(all)
  const countOf = (sessions: readonly Session[]) =>
    sessions.reduce((sum, [, passages]) => sum + passages.length, 0)
  const hiddenCount = countOf(all) - countOf(shown)

  const groups = shown.map(([noteId, passages]) => (
    <section key={noteId} className={styles.group} aria-label={passages[0]?.sessionTitle ?? ''}>
      <h3 className={styles.session}>
        <span dir="auto">{passages[0]?.sessionTitle || m.ui.untitled}</span>
        <span className={styles.day}>{asPlainDay(passages[0]?.heldOn ?? '')}</span>
      </h3>
      {passages.map((candidate) => {
        const { carryId, passageId, words } = candidate
        const carry = carryOf(candidate)
        return (
          <PickCard
            key={passageId}
            words={words}
            isChosen={carryId !== null}
            isGone={carryId !== null && picks.onSheet[carryId] === undefined}
            standing={picks.standing(words)}
            willBeChosen={picks.moving.get(passageId)}
            isStill={picks.isStill}
            isDisabled={picks.isHeld || (isCapped && carryId === null)}
            onChange={() =>
              carryId === null
                ? picks.act(passageId, { beChosen: true, done: m.summaries.picks.carried }, () => carry(null))
                : picks.withdrawOrAsk({ carryId, id: passageId })
            }
            onPut={(at) => picks.put(passageId, carryId, carry, at)}
            notes={candidate.isTask ? <Chip>{m.summaries.picks.task}</Chip> : null}
          />
        )
      })}
    </section>
  ))
  return (
    <>
      {groups}
      {hiddenCount === 0 ? null : (
        <Button kind="quiet" onClick={() => setShowsAll(true)}>
          {m.summaries.picks.older(hiddenCount)}
        </Button>
      )}
    </>
  )
}

/** So many passages at least, of the newest sessions; and every session that something was chosen from. */
const PASSAGES_AT_FIRST = 8

function newestOf(sessions: readonly Session[]): Session[] {
  let count = 0
  return sessions.filter(([, passages]) => {
    const isNew = count < PASSAGES_AT_FIRST
    count += passages.length
    return isNew || passages.some(({ carryId }) => carryId !== null)
  })
}

type Session = [noteId: string, passages: Candidate[]]

/** Newest session first. */
function bySession(candidates: readonly Candidate[]): Session[] {
  const sessions = new Map<string, Candidate[]>()
  const newestFirst = candidates.toSorted((one, other) => other.heldOn.localeCompare(one.heldOn))
  for (const candidate of newestFirst) {
    sessions.set(candidate.noteId, [...(sessions.get(candidate.noteId) ?? []), candidate])
  }
  return [...sessions]
}
