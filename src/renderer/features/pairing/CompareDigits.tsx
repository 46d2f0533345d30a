// Comparing the digits aloud. Invariant: what is written down is said of the very digits on the screen.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useId, useRef, useState } from 'react'
import type { HowCompared, KnownKey, PairingState } from '../../../contract/pairing'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Choice } from '../../ui/Choice'
import { FailureNote } from '../../ui/FailureNote'
import { joinClasses } from '../../ui/join-classes'
import { ComparisonOutcome } from './ComparisonOutcome'
import { Digits } from './Digits'
import styles from './PairingPlace.module.css'
import { useFocusOnAppear } from './use-focus-on-appear'

interface CompareDigitsProps {
  readonly pair: Pair
  readonly theirs: KnownKey | null
  /** I made a card: without it the partner sees no digits. */
  readonly hasGiven: boolean
  /** Asked for beside the same card, after the digits differed. */
  readonly isAgain: boolean
  readonly onSummaries: () => void
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
      ) : !props.hasGiven && theirs.trust.is === 'notCompared' ? (
        <p className={styles.text}>{compare.giveFirst(props.pair.partnerName)}</p>
      ) : (
        <Comparison {...props} theirs={theirs} />
      )}
    </section>
  )
}

interface ComparisonProps extends Omit<CompareDigitsProps, 'takesFocus' | 'hasGiven'> {
  readonly theirs: KnownKey
}

type View = 'comparing' | 'putOff' | 'settled'

function Comparison({ pair, theirs, readsFirst, isAgain, onSummaries }: ComparisonProps) {
  const { trust } = theirs
  const [view, setView] = useState<View>(isAgain || trust.is === 'notCompared' ? 'comparing' : 'settled')
  const [hasMoved, setMoved] = useState(isAgain)
  const show = (next: View) => {
    setMoved(true)
    setView(next)
  }
  if (view === 'comparing')
    return (
      <Aloud
        pair={pair}
        theirs={theirs}
        readsFirst={readsFirst}
        takesFocus={hasMoved}
        onLater={() => show(trust.is === 'notCompared' ? 'putOff' : 'settled')}
        onSaid={() => show('settled')}
      />
    )
  return (
    <ComparisonOutcome
      key={view}
      partnerName={pair.partnerName}
      trust={view === 'putOff' ? { is: 'notCompared' } : trust}
      takesFocus={hasMoved}
      onCompare={() => show('comparing')}
      onSummaries={onSummaries}
    />
  )
}

interface AloudProps extends Pick<ComparisonProps, 'pair' | 'theirs' | 'readsFirst'> {
  readonly takesFocus: boolean
  readonly onLater: () => void
  readonly onSaid: () => void
}

function Aloud({ pair, theirs, readsFirst, takesFocus, onLater, onSaid }: AloudProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const { compare } = m.pairing
  const [how, setHow] = useState<HowCompared | null>(null)
  const howHintId = useId()
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
  const lead = useFocusOnAppear<HTMLParagraphElement>(takesFocus)
  return (
    <>
      <p ref={lead} tabIndex={-1} className={joinClasses(styles.text, styles.said)}>
        {compare.lead(pair.partnerName)}
      </p>
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
      {how === null ? (
        <p id={howHintId} className={styles.text}>
          {compare.howFirst}
        </p>
      ) : null}
      <div className={styles.ways}>
        <Button
          kind="primary"
          busy={isSaying}
          disabled={how === null}
          aria-describedby={how === null ? howHintId : undefined}
          onClick={() => {
            if (how !== null) same.mutate({ pairId: pair.id, digits, how })
          }}
        >
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
