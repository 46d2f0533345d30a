// The first page of an empty journal, and the page for one more pair: who do you learn with?
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type SubmitEvent } from 'react'
import type { Pair, PairPurpose } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { useSubmitOnce } from '../../ui/use-submit-once'
import styles from './NewPair.module.css'
import { PurposeChoice } from './PurposeChoice'

interface NewPairProps {
  readonly isFirst: boolean
  /** As in an earlier pair; empty if there is none. */
  readonly myName: string
  readonly onMade: (pair: Pair) => void
}

export function NewPair({ isFirst, myName: knownName, onMade }: NewPairProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const [myName, setMyName] = useState(knownName)
  const [partnerName, setPartnerName] = useState('')
  const [purpose, setPurpose] = useState<PairPurpose>('educational')
  const [objective, setObjective] = useState('')
  const once = useSubmitOnce()
  const firstField = useRef<HTMLInputElement>(null)
  const create = useMutation(
    queries.pairs.create.mutationOptions({
      onError: once.release,
      onSuccess: async (pair) => {
        await queryClient.invalidateQueries({ queryKey: queries.pairs.key() })
        onMade(pair)
      },
    }),
  )
  const isComplete = myName.trim() !== '' && partnerName.trim() !== ''

  // Whoever comes here comes to fill it in: at the partner's name where one's own is known.
  useEffect(() => firstField.current?.focus(), [])

  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isComplete && once.claim())
      create.mutate({ myName, partnerName, purpose, objective: objective.trim() })
  }

  return (
    <div className={styles.page}>
      <form className={styles.form} onSubmit={submit} autoComplete="off">
        <header className={styles.head}>
          <h1 className={styles.title}>{m.pairs.title}</h1>
          <p className={styles.lead}>{isFirst ? m.pairs.firstLead : m.pairs.oneMoreLead}</p>
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
          <p className={styles.note}>{m.pairs.whereItLies}</p>
        </div>
      </form>
    </div>
  )
}
