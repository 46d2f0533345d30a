// Their card: a file, a picture of its QR code, or the text of a message. Each way it can be wrong has its own sentence.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type RefObject } from 'react'
import { CARD_TEXT_MAX_LENGTH, type KnownKey } from '../../../contract/pairing'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { FailureNote } from '../../ui/FailureNote'
import { asDayOfInstant } from '../../ui/local-dates'
import { TextArea } from '../../ui/TextArea'
import { FileDrop } from './FileDrop'
import styles from './PairingPlace.module.css'
import { readCardFile } from './read-card-file'
import { problemInWords, type ChangedCard, type SaidProblem } from './taken'

interface TakeCardProps {
  readonly pair: Pair
  readonly theirs: KnownKey | null
  readonly headingRef: RefObject<HTMLHeadingElement | null>
  /** It counts from now on. */
  readonly onTaken: () => void
  /** The same card once more does not settle digits that differed. */
  readonly onCompare: () => void
  /** It is another one than the one that counts. */
  readonly onChanged: (card: ChangedCard) => void
}

export function TakeCard({ pair, theirs, headingRef, onTaken, onCompare, onChanged }: TakeCardProps) {
  const { take } = m.pairing
  const [isTaking, setTaking] = useState(false)
  return (
    <section className={styles.part} aria-labelledby="pairing-take">
      <h2 ref={headingRef} id="pairing-take" tabIndex={-1} className={styles.title}>
        {take.title(pair.partnerName)}
      </h2>
      {theirs === null ? null : (
        <>
          <p role="status" className={styles.text}>
            {take.has(theirs.name, asDayOfInstant(theirs.takenAt))}
          </p>
          <details className={styles.details}>
            <summary>{m.pairing.details}</summary>
            <p className={styles.fingerprint}>
              {take.fingerprint} <code>{theirs.fingerprint}</code>
            </p>
          </details>
        </>
      )}
      {theirs === null || isTaking ? (
        <WaysIn
          pair={pair}
          hasDiffered={theirs?.trust.is === 'differ'}
          onCompare={() => {
            setTaking(false)
            onCompare()
          }}
          onTaken={() => {
            setTaking(false)
            onTaken()
          }}
          onChanged={(card) => {
            setTaking(false)
            onChanged(card)
          }}
        />
      ) : (
        <div className={styles.ways}>
          <Button onClick={() => setTaking(true)}>{take.another}</Button>
        </div>
      )}
    </section>
  )
}

interface WaysInProps extends Omit<TakeCardProps, 'theirs' | 'headingRef'> {
  readonly hasDiffered: boolean
}

function WaysIn({ pair, hasDiffered, onTaken, onCompare, onChanged }: WaysInProps) {
  const { vault, queries } = useJournal()
  const queryClient = useQueryClient()
  const { take } = m.pairing
  const [words, setWords] = useState('')
  const takeWords = async (card: string): Promise<SaidProblem | null> => {
    if (card.length > CARD_TEXT_MAX_LENGTH) return take.problems.tooLarge
    const taken = await vault.pairing.take({ pairId: pair.id, card })
    if (taken.is === 'changed') {
      onChanged({ ...taken, card })
      return null
    }
    const problem = problemInWords(taken)
    await queryClient.invalidateQueries({ queryKey: queries.pairing.key() })
    if (problem === null) onTaken()
    return problem
  }
  const taking = useMutation({
    mutationFn: async (from: File | string): Promise<SaidProblem | null> => {
      if (typeof from === 'string') return takeWords(from)
      const read = await readCardFile(from)
      return read.ok ? takeWords(read.value) : take.problems[read.error]
    },
  })
  const problem = taking.data ?? null
  return (
    <div className={styles.waysIn}>
      <FileDrop isBusy={taking.isPending} onFile={(file) => taking.mutate(file)} />
      <form
        className={styles.paste}
        autoComplete="off"
        onSubmit={(event) => {
          event.preventDefault()
          if (words.trim() !== '') taking.mutate(words)
        }}
      >
        <TextArea
          label={take.text}
          hint={take.textHint}
          rows={3}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <div className={styles.ways}>
          <Button type="submit" busy={taking.isPending} disabled={words.trim() === ''}>
            {take.take}
          </Button>
        </div>
      </form>
      {hasDiffered && problem === take.problems.alreadyTaken ? (
        <SameAgain onCompare={onCompare} />
      ) : problem === null ? null : (
        <Callout isAlert title={problem.title}>
          {problem.text}
        </Callout>
      )}
      <FailureNote error={taking.error} />
    </div>
  )
}

function SameAgain({ onCompare }: Pick<WaysInProps, 'onCompare'>) {
  const { take, differ } = m.pairing
  return (
    <Callout
      isAlert
      title={take.sameAgain.title}
      actions={<Button onClick={onCompare}>{differ.again}</Button>}
    >
      {take.sameAgain.text}
    </Callout>
  )
}
