// Ends a pair without fault, or begins it again; and says when the two met so far.
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState, type SubmitEvent } from 'react'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { useNotice } from '../../app/journal/notice'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { FailureNote } from '../../ui/FailureNote'
import { asPlainDay, localNow } from '../../ui/local-dates'
import { TextArea } from '../../ui/TextArea'
import { TextField } from '../../ui/TextField'
import { useSubmitOnce } from '../../ui/use-submit-once'
import { MetBefore } from './MetBefore'
import styles from './PutAway.module.css'

interface EndPairProps {
  readonly pair: Pair
  /** One came for it: it is brought into view. */
  readonly takesFocus?: boolean
}

export function EndPair({ pair, takesFocus = false }: EndPairProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [isAsking, setAsking] = useState(false)
  const { vault } = useJournal()
  const say = useNotice()
  const { ending } = m.pairs
  const begin = useMutation({
    mutationFn: () => vault.pairs.beginAgain({ pairId: pair.id, beganOn: localNow().slice(0, 10) }),
    onSuccess: () => say({ words: ending.begun(pair.partnerName) }),
  })
  const title = pair.endedOn === null ? ending.title : ending.againTitle

  // Focus and scrolling belong to the browser.
  useEffect(() => {
    if (!takesFocus) return
    heading.current?.scrollIntoView({ block: 'start' })
    heading.current?.focus({ preventScroll: true })
  }, [takesFocus])

  return (
    <section className={styles.away} aria-label={title}>
      <h2 ref={heading} tabIndex={-1} className={styles.title}>
        {title}
      </h2>
      <p className={styles.text}>
        {pair.endedOn === null ? ending.text : ending.againText(asPlainDay(pair.endedOn))}
      </p>
      {pair.endedOn === null ? (
        <Button className={styles.ask} onClick={() => setAsking(true)}>
          {ending.open}
        </Button>
      ) : (
        <Button className={styles.ask} busy={begin.isPending} onClick={() => begin.mutate()}>
          {ending.again}
        </Button>
      )}
      <FailureNote error={begin.error} />
      <MetBefore pairId={pair.id} />
      {isAsking ? <EndDialog pair={pair} onClose={() => setAsking(false)} /> : null}
    </section>
  )
}

function EndDialog({ pair, onClose }: { readonly pair: Pair; readonly onClose: () => void }) {
  const { vault, queries } = useJournal()
  const say = useNotice()
  const formId = useId()
  const once = useSubmitOnce()
  const [endedOn, setEndedOn] = useState(localNow().slice(0, 10))
  const [howItEnded, setHow] = useState('')
  const { data: periods } = useQuery(queries.pairs.periods.queryOptions({ input: { pairId: pair.id } }))
  const { ending } = m.pairs
  const end = useMutation({
    mutationFn: () => vault.pairs.end({ pairId: pair.id, endedOn, howItEnded: howItEnded.trim() }),
    onError: once.release,
    onSuccess: () => {
      onClose()
      say({ words: ending.ended(pair.partnerName) })
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    event.stopPropagation()
    if (endedOn !== '' && once.claim()) end.mutate()
  }
  return (
    <Dialog
      holdsWords
      title={ending.ask(pair.partnerName)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{m.ui.cancel}</Button>
          <Button kind="primary" type="submit" form={formId} busy={end.isPending} disabled={endedOn === ''}>
            {ending.end}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={submit} autoComplete="off">
        <p>{ending.text}</p>
        <TextField
          label={ending.endedOn}
          type="date"
          required
          min={periods?.at(-1)?.beganOn}
          max="9999-12-31"
          value={endedOn}
          onChange={(event) => setEndedOn(event.target.value)}
        />
        <TextArea
          label={ending.how}
          hint={ending.howHint}
          rows={3}
          maxLength={2000}
          value={howItEnded}
          onChange={(event) => setHow(event.target.value)}
        />
        <FailureNote error={end.error} />
      </form>
    </Dialog>
  )
}
