// Comparing the digits aloud. Invariant: what is written down is said of the very digits on the screen.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { useEffect, useRef, useState } from 'react'
import type { HowCompared, KnownKey, PairingState } from '../../../contract/pairing'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { Choice } from '../../ui/Choice'
import { FailureNote } from '../../ui/FailureNote'
import { asDayOfInstant } from '../../ui/local-dates'
import { Digits } from './Digits'
import { LoudNote } from './LoudNote'
import styles from './PairingPlace.module.css'

interface CompareDigitsProps {
  readonly pair: Pair
  readonly theirs: KnownKey | null
  readonly readsFirst: PairingState['readsFirst']
  /** The card was taken a moment ago: this is what comes next. */
  readonly takesFocus: boolean
}

export function CompareDigits({ takesFocus, ...props }: CompareDigitsProps) {
  const { compare } = m.pairing
  const { theirs } = props
  const heading = useRef<HTMLHeadingElement>(null)

  // Focus belongs to the browser. Shown anew with each card, so that it is taken once.
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])

  return (
    <section className={styles.part} aria-labelledby="pairing-compare">
      <h2 ref={heading} id="pairing-compare" tabIndex={-1} className={styles.title}>
        {compare.title}
      </h2>
      {theirs === null ? (
        <p className={styles.text}>{compare.waits}</p>
      ) : (
        <Comparison {...props} theirs={theirs} />
      )}
    </section>
  )
}

interface ComparisonProps extends Omit<CompareDigitsProps, 'takesFocus'> {
  readonly theirs: KnownKey
}

type View = 'comparing' | 'putOff' | 'settled'

function Comparison({ pair, theirs, readsFirst }: ComparisonProps) {
  const { compare } = m.pairing
  const { trust } = theirs
  const [view, setView] = useState<View>(trust.is === 'notCompared' ? 'comparing' : 'settled')
  if (view === 'comparing')
    return (
      <Aloud
        pair={pair}
        theirs={theirs}
        readsFirst={readsFirst}
        onLater={() => setView(trust.is === 'notCompared' ? 'putOff' : 'settled')}
        onSaid={() => setView('settled')}
      />
    )
  const again = () => setView('comparing')
  if (view === 'putOff' || trust.is === 'notCompared' || trust.is === 'notPaired')
    return (
      <>
        <p className={styles.strong}>{compare.putOff(pair.partnerName)}</p>
        <div className={styles.ways}>
          <Button onClick={again}>{compare.now}</Button>
        </div>
      </>
    )
  return trust.is === 'differ' ? (
    <TheyDiffer partnerName={pair.partnerName} at={trust.at} onAgain={again} />
  ) : (
    <Callout
      title={
        <span className={styles.done}>
          <ShieldCheck strokeWidth={1.75} aria-hidden="true" />
          {compare.done(asDayOfInstant(trust.at), trust.how)}
        </span>
      }
      actions={
        <Button kind="quiet" onClick={again}>
          {compare.again}
        </Button>
      }
    >
      {compare.doneText(pair.partnerName)}
    </Callout>
  )
}

interface AloudProps extends ComparisonProps {
  readonly onLater: () => void
  readonly onSaid: () => void
}

function Aloud({ pair, theirs, readsFirst, onLater, onSaid }: AloudProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const { compare } = m.pairing
  const [how, setHow] = useState<HowCompared>('call')
  const said = {
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: queries.pairing.key() })
      onSaid()
    },
  }
  const same = useMutation(queries.pairing.confirmDigits.mutationOptions(said))
  const differ = useMutation(queries.pairing.sayTheyDiffer.mutationOptions(said))
  const isSaying = same.isPending || differ.isPending
  const digits = [...theirs.digits]
  return (
    <>
      <p className={styles.text}>{compare.lead(pair.partnerName)}</p>
      <Digits digits={digits} partnerName={pair.partnerName} readsFirst={readsFirst} />
      <Choice
        legend={compare.how}
        layout="row"
        value={how}
        onChange={setHow}
        options={[
          { value: 'call', label: compare.call },
          { value: 'inPerson', label: compare.inPerson },
        ]}
      />
      <div className={styles.ways}>
        <Button kind="primary" busy={isSaying} onClick={() => same.mutate({ pairId: pair.id, digits, how })}>
          {compare.same}
        </Button>
        <Button busy={isSaying} onClick={() => differ.mutate({ pairId: pair.id, digits })}>
          {compare.differ}
        </Button>
        <Button kind="quiet" onClick={onLater}>
          {compare.later}
        </Button>
      </div>
      <FailureNote error={same.error ?? differ.error} />
    </>
  )
}

interface TheyDifferProps {
  readonly partnerName: string
  readonly at: string
  readonly onAgain: () => void
}

function TheyDiffer({ partnerName, at, onAgain }: TheyDifferProps) {
  const { differ } = m.pairing
  return (
    <LoudNote
      title={differ.title(asDayOfInstant(at))}
      actions={<Button onClick={onAgain}>{differ.again}</Button>}
    >
      <p>{differ.text(partnerName)}</p>
      <ul className={styles.todo}>
        {differ.whatToDo.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </LoudNote>
  )
}
