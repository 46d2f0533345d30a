// How often a pair means to meet, from when on, who drives and who protects the date.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import type { Pair } from '../../../contract/pairs'
import type { Rhythm } from '../../../contract/rhythm'
import { useJournal } from '../../app/journal/journal-context'
import { useNotice } from '../../app/journal/notice'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { FailureNote } from '../../ui/FailureNote'
import { localNow, ownZone } from '../../ui/local-dates'
import { draftFrom, ruleToSend, type RhythmDraft } from './rhythm-draft'
import { RhythmFields } from './RhythmFields'
import styles from './RhythmForm.module.css'
import { RhythmHistory } from './RhythmHistory'

interface RhythmFormProps {
  readonly pair: Pair
  readonly isShorter?: boolean
  readonly onDone?: () => void
}

export function RhythmForm({ pair, isShorter = false, onDone }: RhythmFormProps) {
  const { vault, queries } = useJournal()
  const pairId = pair.id
  const { data, error } = useQuery({
    queryKey: [...queries.rhythm.get.key(), 'form', pairId],
    queryFn: async () => {
      const [history, [proposed]] = await Promise.all([
        vault.rhythm.history({ pairId }),
        vault.rhythm.propose({ pairId, from: localNow(), count: 1, timeZone: ownZone() }),
      ])
      return { history, proposed: proposed ?? { heldOn: localNow(), timeZone: ownZone(), minutes: null } }
    },
    gcTime: 0,
  })
  if (error !== null) return <FailureNote error={error} />
  if (data === undefined) return null
  const rule = data.history.at(-1) ?? null
  const proposed = rule === null ? { ...data.proposed, timeZone: ownZone() } : data.proposed
  return (
    <Form
      key={rule?.id}
      pair={pair}
      history={data.history}
      start={draftFrom(rule, proposed, isShorter)}
      isShorter={isShorter}
      onDone={onDone}
    />
  )
}

interface FormProps {
  readonly pair: Pair
  readonly history: readonly Rhythm[]
  readonly start: RhythmDraft
  readonly isShorter: boolean
  readonly onDone: (() => void) | undefined
}

function Form({ pair, history, start, isShorter, onDone }: FormProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const say = useNotice()
  const [draft, setDraft] = useState(start)
  const [lacksDate, setLacksDate] = useState(false)
  const set = useMutation(
    queries.rhythm.set.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: queries.rhythm.key() })
        say({ words: m.rhythm.form.saved })
        onDone?.()
      },
    }),
  )
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const rule = ruleToSend(draft)
    setLacksDate(rule === null)
    if (rule === null) return
    const asAnswer = isShorter ? 'shortened' : 'changed'
    set.mutate({ pairId: pair.id, today: localNow().slice(0, 10), asAnswer, ...rule })
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate autoComplete="off">
      <p className={styles.lead}>{m.rhythm.form.lead}</p>
      <RhythmFields pair={pair} draft={draft} onChange={setDraft} />
      {lacksDate ? <Callout isAlert title={m.rhythm.form.noDate} /> : null}
      <FailureNote error={set.error} />
      <div className={styles.actions}>
        <Button kind="primary" type="submit" busy={set.isPending}>
          {m.rhythm.form.save}
        </Button>
      </div>
      <RhythmHistory history={history} />
    </form>
  )
}
