// The cards of a pair: all of them by kind, and the one that is open; without any, the six kinds to begin with.
import { useQuery } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import type { Pair } from '../../../contract/pairs'
import { CARD_KINDS, type CardKind } from '../../../domain/card-kinds'
import { useJournal } from '../../app/journal/journal-context'
import { m } from '../../messages/unlocked'
import { useActions } from '../../ui/actions'
import { FailureNote } from '../../ui/FailureNote'
import { CardList } from './CardList'
import { CardPage } from './CardPage'
import styles from './CardsPlace.module.css'
import { KindTiles } from './KindTiles'
import { NewCardDialog } from './NewCardDialog'

interface CardsPlaceProps {
  readonly pair: Pair
  readonly cardId: string | null
  readonly onOpen: (cardId: string | null) => void
  readonly onGoToSession: (sessionId: string) => void
}

export function CardsPlace({ pair, cardId, onOpen, onGoToSession }: CardsPlaceProps) {
  const { queries } = useJournal()
  const [adding, setAdding] = useState<CardKind | null>(null)
  /** Made here just now: its first field takes the focus. */
  const [madeId, setMadeId] = useState<string | null>(null)
  // Sessions that were held since carry every card once more.
  const { data: cards, error } = useQuery(
    queries.cards.list.queryOptions({ input: { pairId: pair.id }, refetchOnMount: 'always' }),
  )
  useActions(() =>
    CARD_KINDS.map((kind) => ({
      id: `newCard ${kind}`,
      label: m.cards.newOf(kind),
      also: `${m.cards.alsoNew} ${m.cards.says[kind]}`,
      act: () => setAdding(kind),
    })),
  )
  const onGone = useCallback(() => onOpen(null), [onOpen])
  if (error) return <FailureNote error={error} isPage />
  if (cards === undefined) return null

  return (
    <div className={cards.length === 0 ? styles.empty : styles.place}>
      {cards.length === 0 ? null : (
        <CardList
          cards={cards}
          openId={cardId}
          partnerName={pair.partnerName}
          onOpen={onOpen}
          onNew={() => setAdding('lesson')}
        />
      )}
      {cardId === null ? (
        <KindTiles hasCards={cards.length > 0} onChoose={setAdding} />
      ) : (
        <CardPage
          key={cardId}
          cardId={cardId}
          pair={pair}
          takesFocus={cardId === madeId}
          onGone={onGone}
          onGoToSession={onGoToSession}
        />
      )}
      {adding === null ? null : (
        <NewCardDialog
          pair={pair}
          kind={adding}
          onClose={() => setAdding(null)}
          onMade={(id) => {
            setAdding(null)
            setMadeId(id)
            onOpen(id)
          }}
        />
      )}
    </div>
  )
}
