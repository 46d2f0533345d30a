// The first page of an empty journal, and the page for one more pair: who do you learn with?
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import type { PairCandidate } from '../../../contract/candidates'
import type { Pair, PairPurpose } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { localNow } from '../../ui/local-dates'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { useSubmitOnce } from '../../ui/use-submit-once'
import styles from './NewPair.module.css'
import { PurposeChoice } from './PurposeChoice'

/** Straight to the first session, or on along the path of the set-up. */
export type AfterMaking = 'write' | 'setUp'

interface NewPairProps {
  readonly isFirst: boolean
  /** As in an earlier pair; empty if there is none. */
  readonly myName: string
  /** Whoever of the shortlist it is made with. */
  readonly candidateId: string | null
  readonly onMade: (pair: Pair, next: AfterMaking) => void
  readonly onShortlist: () => void
}

export function NewPair({ candidateId, ...rest }: NewPairProps) {
  const { queries } = useJournal()
  const { data: candidates } = useQuery(
    queries.candidates.list.queryOptions({ input: {}, enabled: candidateId !== null }),
  )
  if (candidateId !== null && candidates === undefined) return null
  const candidate = candidates?.find(({ id }) => id === candidateId) ?? null
  return <NewPairForm {...rest} candidate={candidate} />
}

interface NewPairFormProps extends Omit<NewPairProps, 'candidateId'> {
  readonly candidate: PairCandidate | null
}

function NewPairForm({ isFirst, myName: knownName, candidate, onMade, onShortlist }: NewPairFormProps) {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const [myName, setMyName] = useState(knownName)
  const [partnerName, setPartnerName] = useState(candidate?.name ?? '')
  const [purpose, setPurpose] = useState<PairPurpose>('educational')
  const [objective, setObjective] = useState('')
  const once = useSubmitOnce()
  const firstField = useRef<HTMLInputElement>(null)
  const create = useMutation({
    mutationFn: (_next: AfterMaking) => {
      const today = localNow().slice(0, 10)
      const words = { myName, partnerName, purpose, objective: objective.trim(), today }
      return vault.pairs.create(candidate === null ? words : { ...words, candidateId: candidate.id })
    },
    onError: once.release,
    onSuccess: async (pair, next) => {
      await queryClient.invalidateQueries({ queryKey: queries.pairs.key() })
      onMade(pair, next)
    },
  })
  const isComplete = myName.trim() !== '' && partnerName.trim() !== ''

  // Whoever comes here comes to fill it in: at the partner's name where one's own is known.
  useEffect(() => firstField.current?.focus(), [])

  const make = (next: AfterMaking) => {
    if (isComplete && once.claim()) create.mutate(next)
  }
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    make('write')
  }

  return (
    <div className={styles.page}>
      <form className={styles.form} onSubmit={submit} autoComplete="off">
        <header className={styles.head}>
          <h1 className={styles.title}>{m.pairs.title}</h1>
          <p className={styles.lead}>{isFirst ? m.pairs.firstLead : m.pairs.oneMoreLead}</p>
          {candidate === null ? (
            <Button kind="quiet" className={styles.shortlist} onClick={onShortlist}>
              {m.pairs.shortlist}
            </Button>
          ) : null}
        </header>
        <div className={styles.names}>
          <TextField
            label={m.pairs.myName}
            ref={knownName === '' ? firstField : undefined}
            value={myName}
            maxLength={120}
            required
            onChange={(event) => setMyName(event.target.value)}
          />
          <TextField
            label={m.pairs.partnerName}
            ref={knownName === '' ? undefined : firstField}
            value={partnerName}
            maxLength={120}
            required
            onChange={(event) => setPartnerName(event.target.value)}
          />
        </div>
        <PurposeChoice value={purpose} onChoose={setPurpose} />
        <TextArea
          label={m.pairs.objective}
          hint={m.pairs.objectiveHint}
          rows={2}
          maxLength={2000}
          value={objective}
          onChange={(event) => setObjective(event.target.value)}
        />
        <FailureNote error={create.error} />
        <div className={styles.actions}>
          <Button
            type="submit"
            kind="primary"
            size="large"
            busy={create.isPending || create.isSuccess}
            disabled={!isComplete}
          >
            {isFirst ? m.pairs.startJournal : m.pairs.makePair}
          </Button>
          <Button size="large" disabled={!isComplete} onClick={() => make('setUp')}>
            {m.pairs.setUpPair}
          </Button>
          <p className={styles.note}>{m.pairs.whereItLies}</p>
        </div>
      </form>
    </div>
  )
}
