// The names, the purpose and the sentence of a pair, to be changed; the ways to its set-up, to end it and to put it away.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { useNotice } from '../../app/journal/notice'
import { PartnerTrust } from '../../app/journal/PartnerTrust'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { FailureNote } from '../../ui/FailureNote'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { EndPair } from './EndPair'
import styles from './NewPair.module.css'
import { PurposeChoice } from './PurposeChoice'
import { PutAway } from './PutAway'
import awayStyles from './PutAway.module.css'

interface PairSettingsProps {
  readonly pair: Pair
  /** One came to end it, or to begin it again. */
  readonly startsAtEnding?: boolean
  readonly onSetUp: () => void
  readonly onPairing: () => void
}

export function PairSettings({ pair, startsAtEnding = false, onSetUp, onPairing }: PairSettingsProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const say = useNotice()
  const [words, setWords] = useState(pair)
  const revise = useMutation(
    queries.pairs.revise.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: queries.pairs.key() })
        say({ words: m.pairs.settings.saved })
      },
    }),
  )
  const { myName, partnerName, purpose, objective } = words
  const isComplete = myName.trim() !== '' && partnerName.trim() !== ''
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isComplete)
      revise.mutate({ pairId: pair.id, myName, partnerName, purpose, objective: objective.trim() })
  }

  return (
    <div className={styles.page}>
      <form className={styles.form} onSubmit={submit} autoComplete="off">
        <header className={styles.head}>
          <h1 className={styles.title}>{m.pairs.settings.title}</h1>
          <p className={styles.lead}>{m.pairs.settings.lead}</p>
        </header>
        <div className={styles.names}>
          <TextField
            label={m.pairs.myName}
            value={myName}
            maxLength={120}
            required
            onChange={(event) => setWords({ ...words, myName: event.target.value })}
          />
          <TextField
            label={m.pairs.partnerName}
            value={partnerName}
            maxLength={120}
            required
            onChange={(event) => setWords({ ...words, partnerName: event.target.value })}
          />
        </div>
        <PurposeChoice value={purpose} onChoose={(next) => setWords({ ...words, purpose: next })} />
        <TextArea
          label={m.pairs.objective}
          hint={m.pairs.objectiveHint}
          rows={2}
          maxLength={2000}
          value={objective}
          onChange={(event) => setWords({ ...words, objective: event.target.value })}
        />
        <FailureNote error={revise.error} />
        <div className={styles.actions}>
          <Button type="submit" kind="primary" busy={revise.isPending} disabled={!isComplete}>
            {m.pairs.settings.save}
          </Button>
        </div>
        <section className={awayStyles.away} aria-label={m.pairs.setUp.heading}>
          <h2 className={awayStyles.title}>{m.pairs.setUp.heading}</h2>
          <p className={awayStyles.text}>{m.pairs.settings.setUpText}</p>
          <Button className={awayStyles.ask} onClick={onSetUp}>
            {m.pairs.settings.setUpOpen}
          </Button>
        </section>
        <section className={awayStyles.away} aria-label={m.pairing.title}>
          <h2 className={awayStyles.title}>{m.pairing.title}</h2>
          <PartnerTrust pairId={pair.id} partnerName={pair.partnerName} />
          <Button className={awayStyles.ask} onClick={onPairing}>
            {m.pairing.open}
          </Button>
        </section>
        <EndPair pair={pair} takesFocus={startsAtEnding} />
        <PutAway pair={pair} />
      </form>
    </div>
  )
}
