// The cards that are open, with what is to be done next; what is to be discussed stands first.
import { useState } from 'react'
import type { CardLine } from '../../../../contract/cards'
import { cardFacts } from '../../../../domain/card-facts'
import { m } from '../../../messages/unlocked'
import { Button } from '../../../ui/Button'
import { GroupTitle } from '../../../ui/GroupTitle'
import { localNow } from '../../../ui/local-dates'
import { dueInWords } from './action-facts'
import panel from './BeforePanel.module.css'
import styles from './OpenCards.module.css'

interface OpenCardsProps {
  readonly cards: readonly CardLine[]
  readonly partnerName: string
  readonly onGoToCard: (cardId: string) => void
}

const FIRST_SHOWN = 5

export function OpenCards({ cards, partnerName, onGoToCard }: OpenCardsProps) {
  const [showsAll, setShowsAll] = useState(false)
  if (cards.length === 0) return null
  const shown = cards.slice(0, showsAll ? cards.length : FIRST_SHOWN)
  const now = localNow()
  return (
    <section className={panel.group} aria-label={m.cards.before.title(cards.length)}>
      <GroupTitle>{m.cards.before.title(cards.length)}</GroupTitle>
      <ul className={panel.list}>
        {shown.map((card) => (
          <li key={card.id} className={styles.card}>
            <button
              type="button"
              className={styles.link}
              title={m.cards.before.goThere(card.title || m.ui.untitled)}
              onClick={() => onGoToCard(card.id)}
            >
              <span className={panel.words} dir="auto">
                {card.title || m.ui.untitled}
              </span>
              <span className={panel.facts} dir="auto">
                {factsOf(card, partnerName, now).join(' · ')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < cards.length ? (
        <Button kind="quiet" className={styles.all} onClick={() => setShowsAll(true)}>
          {m.prepare.actions.showAll(cards.length)}
        </Button>
      ) : null}
    </section>
  )
}

function factsOf(card: CardLine, partnerName: string, now: string): string[] {
  const { waitingFor, ageDays } = cardFacts(card, now)
  const { facts, kinds, next, turn } = m.cards
  return [
    ...(card.isToDiscuss ? [facts.toDiscuss] : []),
    kinds[card.kind],
    ...(waitingFor === null ? [] : [`${turn(waitingFor, partnerName)}: ${next(card.kind, card.state)}`]),
    ...(card.dueOn === null ? [] : [dueInWords(card.dueOn, now)]),
    facts.opened(ageDays),
    ...(card.timesCarried > 0 ? [facts.carried(card.timesCarried)] : []),
  ]
}
