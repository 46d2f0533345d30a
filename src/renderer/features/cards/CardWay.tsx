// How far a card is: the steps it took, the ones ahead, whose turn it is, and the button that says it happened.
import Check from 'lucide-react/icons/check'
import { useState, type SubmitEvent } from 'react'
import type { Pair } from '../../../contract/pairs'
import { stepsFrom, waitingFor, wayAhead, type CardState } from '../../../domain/card-kinds'
import { m } from '../../messages/unlocked'
import { Avatar } from '../../ui/Avatar'
import { Button } from '../../ui/Button'
import { joinClasses } from '../../ui/join-classes'
import { asDay, asPlainDay, localNow } from '../../ui/local-dates'
import { VisuallyHidden } from '../../ui/VisuallyHidden'
import styles from './CardWay.module.css'
import type { CardActs } from './use-card-facts'

interface CardWayProps {
  readonly facts: CardActs
  readonly pair: Pair
}

export function CardWay({ facts, pair }: CardWayProps) {
  const { card } = facts
  const turn = waitingFor(card.kind, card.state, card.byWhom)
  return (
    <section className={styles.way} aria-label={m.cards.way.label}>
      <States facts={facts} />
      {turn === null ? (
        <p className={styles.closed}>{m.cards.way.closed(card.state)}</p>
      ) : (
        <div className={styles.next}>
          <p role="status" className={styles.turn}>
            <span className={styles.sides}>
              {turn === 'partner' ? null : <Avatar name={pair.myName} side="me" />}
              {turn === 'me' ? null : <Avatar name={pair.partnerName} side="partner" />}
            </span>
            <span dir="auto">
              <b>{m.cards.turn(turn, pair.partnerName)}:</b> {m.cards.next(card.kind, card.state)}
            </span>
          </p>
          <NextStep
            state={card.state}
            leadsTo={stepsFrom(card.kind, card.state)}
            isBusy={facts.isBusy}
            onStep={(to, note) => facts.step(to, turn, note)}
          />
        </div>
      )}
    </section>
  )
}

function States({ facts: { card } }: Pick<CardWayProps, 'facts'>) {
  const { between, ends } = wayAhead(card.kind, card.state)
  const year = localNow().slice(0, 4)
  return (
    <ol className={styles.states}>
      {card.steps.map(({ state, on }, at) => {
        const isNow = at === card.steps.length - 1
        return (
          <li
            key={state}
            className={joinClasses(styles.state, isNow ? styles.now : styles.done)}
            aria-current={isNow ? 'step' : undefined}
          >
            <span className={styles.dot} aria-hidden="true">
              {isNow && ends.length > 0 ? null : <Check strokeWidth={2.5} />}
            </span>
            <VisuallyHidden>{isNow ? m.cards.way.now : m.cards.way.done}</VisuallyHidden>
            <span className={styles.name}>{m.cards.states[state]}</span>
            <span className={styles.day}>{on.slice(0, 4) === year ? asDay(on) : asPlainDay(on)}</span>
          </li>
        )
      })}
      {between.map((state) => (
        <li key={state} className={styles.state}>
          <span className={styles.dot} aria-hidden="true" />
          <span className={styles.name}>{m.cards.states[state]}</span>
        </li>
      ))}
      {ends.length === 0 ? null : (
        <li className={styles.state}>
          <span className={styles.dot} aria-hidden="true" />
          <span className={styles.name}>{m.cards.way.ends(ends.map((end) => m.cards.states[end]))}</span>
        </li>
      )}
    </ol>
  )
}

interface NextStepProps {
  readonly state: CardState
  /** The usual one first. */
  readonly leadsTo: readonly CardState[]
  readonly isBusy: boolean
  readonly onStep: (to: CardState, note: string) => void
}

const LONGEST = 300

function NextStep({ state, leadsTo, isBusy, onStep }: NextStepProps) {
  // A word belongs to the step it was said about; the form stays, and the focus with it.
  const [typed, setTyped] = useState({ state, note: '' })
  const note = typed.state === state ? typed.note : ''
  const [usual, ...others] = leadsTo
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (usual !== undefined && !isBusy) onStep(usual, note.trim())
  }
  if (usual === undefined) return null
  return (
    <form className={styles.step} onSubmit={submit} autoComplete="off">
      <input
        type="text"
        aria-label={m.cards.way.word}
        className={styles.word}
        dir="auto"
        placeholder={m.cards.way.word}
        maxLength={LONGEST}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        value={note}
        onChange={(event) => setTyped({ state, note: event.target.value })}
      />
      <Button kind="primary" type="submit" busy={isBusy}>
        {m.cards.steps[usual]}
      </Button>
      {others.map((to) => (
        <Button
          key={to}
          // Not disabled meanwhile: the focus stays.
          onClick={() => {
            if (!isBusy) onStep(to, note.trim())
          }}
        >
          {m.cards.steps[to]}
        </Button>
      ))}
    </form>
  )
}
