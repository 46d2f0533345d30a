// Their card: a file, a picture of its QR code, or the text of a message. Each way it can be wrong has its own sentence.
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useRef, useState, type DragEvent, type RefObject } from 'react'
import { CARD_TEXT_MAX_LENGTH, type KnownKey } from '../../../contract/pairing'
import type { Pair } from '../../../contract/pairs'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { Callout } from '../../ui/Callout'
import { FailureNote } from '../../ui/FailureNote'
import { joinClasses } from '../../ui/join-classes'
import { asDayOfInstant } from '../../ui/local-dates'
import { TextArea } from '../../ui/TextArea'
import styles from './PairingPlace.module.css'
import { readCardFile } from './read-card-file'
import { problemInWords, type ChangedCard, type SaidProblem } from './taken'

interface TakeCardProps {
  readonly pair: Pair
  readonly theirs: KnownKey | null
  readonly headingRef: RefObject<HTMLHeadingElement | null>
  /** It counts from now on. */
  readonly onTaken: () => void
  /** It is another one than the one that counts. */
  readonly onChanged: (card: ChangedCard) => void
}

export function TakeCard({ pair, theirs, headingRef, onTaken, onChanged }: TakeCardProps) {
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
          <p className={styles.fingerprint}>
            {take.fingerprint} <code>{theirs.fingerprint}</code>
          </p>
        </>
      )}
      {theirs === null || isTaking ? (
        <WaysIn
          pair={pair}
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

function WaysIn({ pair, onTaken, onChanged }: Omit<TakeCardProps, 'theirs' | 'headingRef'>) {
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
      {problem === null ? null : (
        <Callout isAlert title={problem.title}>
          {problem.text}
        </Callout>
      )}
      <FailureNote error={taking.error} />
    </div>
  )
}

function FileDrop({ isBusy, onFile }: { readonly isBusy: boolean; readonly onFile: (file: File) => void }) {
  const { take } = m.pairing
  const input = useRef<HTMLInputElement>(null)
  const hintId = useId()
  const [isOver, setOver] = useState(false)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const [file] = event.dataTransfer.files
    if (file !== undefined) onFile(file)
  }
  return (
    <div
      data-takes-cards
      className={joinClasses(styles.drop, isOver && styles.over)}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p id={hintId}>{take.drop}</p>
      <Button busy={isBusy} aria-describedby={hintId} onClick={() => input.current?.click()}>
        {take.choose}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".duocard,.txt,.eml,text/plain,image/png,image/jpeg,image/webp"
        autoComplete="off"
        aria-label={take.chooseLabel}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file !== undefined) onFile(file)
          // The same file again is a choice, too.
          event.target.value = ''
        }}
      />
    </div>
  )
}
