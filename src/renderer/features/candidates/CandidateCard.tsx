// One person of the shortlist, with how far it is and what can be done next.
import { useMutation } from '@tanstack/react-query'
import type { CandidateState, PairCandidate } from '../../../contract/candidates'
import { useJournal } from '../../app/journal/journal-context'
import { useTrash } from '../../app/journal/use-trash'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { Select } from '../../ui/Select'
import styles from './CandidateCard.module.css'

interface CandidateCardProps {
  readonly candidate: PairCandidate
  readonly onEdit: () => void
  readonly onLetter: () => void
  readonly onMakePair: () => void
}

const states: readonly CandidateState[] = ['idea', 'asked', 'agreed', 'declined', 'paired']

export function CandidateCard({ candidate, onEdit, onLetter, onMakePair }: CandidateCardProps) {
  const { vault } = useJournal()
  const putIntoTrash = useTrash()
  const words = m.candidates
  const { id, createdAt: _, changedAt: __, ...said } = candidate
  const revise = useMutation({
    mutationFn: (state: CandidateState) => vault.candidates.revise({ candidateId: id, ...said, state }),
  })
  const trash = useMutation({
    mutationFn: () => putIntoTrash({ kind: 'candidate', id }, words.inTrash(said.name)),
  })
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        <div className={styles.who}>
          <h2 className={styles.name} dir="auto">
            {said.name}
          </h2>
          {said.work === '' ? null : (
            <p className={styles.work} dir="auto">
              {said.work}
            </p>
          )}
        </div>
        <Select
          className={styles.state}
          label={words.state}
          hideLabel
          aria-label={words.stateOf(said.name)}
          value={said.state}
          onChange={({ target }) => {
            const state = states.find((one) => one === target.value)
            if (state !== undefined) revise.mutate(state)
          }}
        >
          {states.map((state) => (
            <option key={state} value={state}>
              {words.states[state]}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.words}>
        {said.couldTeachMe === '' ? null : <p dir="auto">{words.teaches(said.couldTeachMe)}</p>}
        {said.couldLearnFromMe === '' ? null : <p dir="auto">{words.learns(said.couldLearnFromMe)}</p>}
        {said.why === '' ? null : (
          <p className={styles.why} dir="auto">
            {said.why}
          </p>
        )}
      </div>
      <FailureNote error={revise.error ?? trash.error} />
      <div className={styles.actions}>
        {said.state === 'agreed' ? (
          <Button kind="primary" onClick={onMakePair}>
            {words.makePair}
          </Button>
        ) : null}
        {said.state === 'paired' ? null : <Button onClick={onLetter}>{words.letterOpen}</Button>}
        <Button kind="quiet" onClick={onEdit}>
          {words.edit}
        </Button>
        <Button kind="quiet" busy={trash.isPending} onClick={() => trash.mutate()}>
          {words.toTrash}
        </Button>
      </div>
    </li>
  )
}
