// Where two vaults are paired: a card given, a card taken, thirty digits compared aloud.
// Invariant: another card than the one that counts is shown above everything until somebody decides.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { PairingState } from '../../../contract/pairing'
import type { Pair } from '../../../contract/pairs'
import { firstName } from '../../../domain/first-name'
import { useJournal } from '../../app/journal/journal-context'
import { useNotice } from '../../app/journal/notice'
import { m } from '../../messages/unlocked'
import { FailureNote } from '../../ui/FailureNote'
import { ScreenTitle } from '../../ui/ScreenTitle'
import { CompareDigits } from './CompareDigits'
import { EarlierKeys } from './EarlierKeys'
import { GiveCard } from './GiveCard'
import { KeyChange } from './KeyChange'
import styles from './PairingPlace.module.css'
import { TakeCard } from './TakeCard'
import type { ChangedCard } from './taken'

interface PairingPlaceProps {
  readonly pair: Pair
  /** What comes after: the first thing that can be handed over. */
  readonly onSummaries: () => void
}

export function PairingPlace({ pair, onSummaries }: PairingPlaceProps) {
  const { queries } = useJournal()
  const { data: state, error } = useQuery(queries.pairing.state.queryOptions({ input: { pairId: pair.id } }))
  if (error) return <FailureNote error={error} isPage />
  if (state === undefined) return null
  // Where one speaks to each other: by the name one is called by.
  const named = { ...pair, partnerName: firstName(pair.partnerName) }
  return (
    <div className={styles.page}>
      <div className={styles.column}>
        <header className={styles.head}>
          <ScreenTitle takesFocus={false}>{m.pairing.title}</ScreenTitle>
          <p className={styles.lead}>{m.pairing.lead(named.partnerName)}</p>
        </header>
        <Exchange pair={named} state={state} onSummaries={onSummaries} />
      </div>
    </div>
  )
}

interface ExchangeProps extends PairingPlaceProps {
  readonly state: PairingState
}

function Exchange({ pair, state, onSummaries }: ExchangeProps) {
  const { queries } = useJournal()
  const queryClient = useQueryClient()
  const say = useNotice()
  const [changed, setChanged] = useState<ChangedCard | null>(null)
  const [hasTaken, setHasTaken] = useState(false)
  /** How often it was asked for beside the same card. */
  const [againCount, setAgainCount] = useState(0)
  const takingHeading = useRef<HTMLHeadingElement>(null)
  const { partnerName, id: pairId } = pair
  const taken = () => {
    setHasTaken(true)
    setAgainCount(0)
  }
  const accept = useMutation(
    queries.pairing.acceptNewKey.mutationOptions({
      onSuccess: async () => {
        await queryClient.invalidateQueries({ queryKey: queries.pairing.key() })
        setChanged(null)
        taken()
      },
    }),
  )
  const keep = () => {
    setChanged(null)
    accept.reset()
    takingHeading.current?.focus()
    say({ words: m.pairing.changed.kept })
  }
  return (
    <>
      {changed === null ? null : (
        <KeyChange
          partnerName={partnerName}
          changed={changed}
          isTaking={accept.isPending}
          error={accept.error}
          onKeep={keep}
          onTake={() => accept.mutate({ pairId, card: changed.card, digits: [...changed.after.digits] })}
        />
      )}
      <GiveCard pair={pair} mine={state.mine} />
      <TakeCard
        pair={pair}
        theirs={state.theirs}
        headingRef={takingHeading}
        onTaken={taken}
        onCompare={() => setAgainCount(againCount + 1)}
        onChanged={setChanged}
      />
      <CompareDigits
        key={`${state.theirs?.digits.join('') ?? ''} ${String(againCount)}`}
        pair={pair}
        hasGiven={state.mine !== null}
        isAgain={againCount > 0}
        onSummaries={onSummaries}
        theirs={state.theirs}
        readsFirst={state.readsFirst}
        takesFocus={hasTaken && againCount === 0}
      />
      <EarlierKeys keys={state.earlierKeys} />
    </>
  )
}
