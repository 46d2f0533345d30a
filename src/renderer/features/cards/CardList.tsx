// Every card of a pair, by kind: the open ones first, the most pressing before the others; the finished ones folded away.
import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'
import type { CardLine } from '../../../contract/cards'
import { mostPressingFirst } from '../../../domain/card-facts'
import { CARD_KINDS, isOpenAt, type CardKind } from '../../../domain/card-kinds'
import { m } from '../../messages/unlocked'
import { Button } from '../../ui/Button'
import { GroupTitle } from '../../ui/GroupTitle'
import { joinClasses } from '../../ui/join-classes'
import { localNow } from '../../ui/local-dates'
import { cardFactsInWords } from './card-facts-in-words'
import styles from './CardList.module.css'
import { KindIcon } from './KindIcon'

interface RowsProps {
  readonly cards: readonly CardLine[]
  readonly openId: string | null
  readonly partnerName: string
  readonly onOpen: (cardId: string) => void
}

interface CardListProps extends RowsProps {
  readonly onNew: () => void
}

export function CardList({ cards, onNew, ...rows }: CardListProps) {
  return (
    <div className={styles.list}>
      <div className={styles.head}>
        <Button icon={<Plus strokeWidth={1.75} aria-hidden="true" />} wide onClick={onNew}>
          {m.cards.new}
        </Button>
      </div>
      <nav className={styles.groups} aria-label={m.cards.list.label}>
        {CARD_KINDS.map((kind) => (
          <KindGroup key={kind} kind={kind} cards={cards.filter((card) => card.kind === kind)} {...rows} />
        ))}
      </nav>
    </div>
  )
}

function KindGroup({ kind, cards, ...rest }: RowsProps & { readonly kind: CardKind }) {
  const [isUnfolded, setUnfolded] = useState(false)
  if (cards.length === 0) return null
  const isOpen = ({ state }: CardLine) => isOpenAt(kind, state)
  const finished = cards.filter((card) => !isOpen(card))
  const shown = isUnfolded || finished.some(({ id }) => id === rest.openId) ? finished : []
  return (
    <section className={styles.group} aria-label={m.cards.groups[kind]}>
      <GroupTitle className={styles.kind}>
        <KindIcon kind={kind} />
        {m.cards.groups[kind]}
      </GroupTitle>
      <Rows {...rest} cards={mostPressingFirst(cards.filter(isOpen))} />
      {finished.length === 0 ? null : (
        <button
          type="button"
          className={styles.finished}
          aria-expanded={shown.length > 0}
          onClick={() => setUnfolded(!isUnfolded)}
        >
          {m.cards.list.finished(finished.length)}
        </button>
      )}
      <Rows {...rest} cards={shown} />
    </section>
  )
}

function Rows({ cards, openId, partnerName, onOpen }: RowsProps) {
  const today = localNow().slice(0, 10)
  if (cards.length === 0) return null
  return (
    <ul>
      {cards.map((card) => (
        <li key={card.id}>
          <button
            type="button"
            className={joinClasses(styles.link, card.id === openId && styles.open)}
            aria-current={card.id === openId ? 'page' : undefined}
            onClick={() => onOpen(card.id)}
          >
            <span className={styles.title} dir="auto">
              {card.title || m.ui.untitled}
            </span>
            <span className={styles.facts}>
              {card.isToDiscuss ? <b className={styles.discuss}>{`${m.cards.facts.toDiscuss} · `}</b> : null}
              {cardFactsInWords(card, partnerName, today).join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
