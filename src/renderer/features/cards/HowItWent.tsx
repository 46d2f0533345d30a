// The steps a card took, with the word that was said about each; the last one first.
import type { CardStep } from '../../../contract/cards'
import { m } from '../../messages/unlocked'
import { GroupTitle } from '../../ui/GroupTitle'
import { asLongDay } from '../../ui/local-dates'
import styles from './CardDetailsAside.module.css'

interface HowItWentProps {
  readonly steps: readonly CardStep[]
}

export function HowItWent({ steps }: HowItWentProps) {
  return (
    <section className={styles.went} aria-label={m.cards.way.history}>
      <GroupTitle>{m.cards.way.history}</GroupTitle>
      <ol className={styles.went}>
        {steps.toReversed().map(({ state, on, note }) => (
          <li key={state} className={styles.step}>
            <b>{m.cards.states[state]}</b>
            {note === '' ? null : (
              <span className={styles.note} dir="auto">
                {note}
              </span>
            )}
            <span className={styles.day}>{asLongDay(on)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
