// An open card less its words: how far it is, by when, for whom. Written at once; what the vault refuses is shown as it was.
import { useMutation } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { OpenCard } from '../../../contract/cards'
import type { CardState, Format, Whom } from '../../../domain/card-kinds'
import { useJournal } from '../../app/journal/journal-context'
import { localNow } from '../../ui/local-dates'

export interface CardDetails {
  readonly byWhom: Whom
  readonly dueOn: string | null
  readonly format: Format | null
  readonly sessionId: string | null
  readonly personId: string | null
}

export interface CardActs {
  readonly card: OpenCard
  readonly isBusy: boolean
  readonly error: unknown
  readonly step: (to: CardState, by: Whom, note: string) => void
  readonly stepBack: () => void
  readonly discuss: (isToDiscuss: boolean) => void
  readonly change: (details: Partial<CardDetails>) => void
  /** Makes the name one to keep, or takes the one of that name. */
  readonly keepName: (name: string) => void
}

export function useCardFacts(opened: OpenCard): CardActs {
  const { vault } = useJournal()
  const [card, setCard] = useState(opened)
  const answered = useRef(opened)
  const cardId = card.id
  const write = useMutation({
    mutationFn: (act: (now: OpenCard) => Promise<OpenCard>) => act(answered.current),
    // One after the other: each begins with what the one before answered.
    scope: { id: `card ${cardId}` },
    onSuccess: (next) => {
      answered.current = next
      setCard(next)
    },
    onError: () => setCard(answered.current),
  })
  /** A tick or a choice stands at once, as it does everywhere. */
  const change = (details: Partial<CardDetails>) => {
    const { sessionId: _session, personId: _person, ...plain } = details
    setCard((now) => ({ ...now, ...plain }))
    write.mutate((now) => vault.cards.setDetails({ cardId, ...detailsOf(now), ...details }))
  }

  return {
    card,
    isBusy: write.isPending,
    error: write.error,
    step: (to, by, note) =>
      write.mutate(() => vault.cards.step({ cardId, from: card.state, to, by, note, today: today() })),
    stepBack: () => write.mutate(() => vault.cards.stepBack({ cardId, from: card.state })),
    discuss: (isToDiscuss) => {
      setCard((now) => ({ ...now, isToDiscuss }))
      write.mutate(() => vault.cards.discuss({ cardId, isToDiscuss, now: localNow() }))
    },
    change,
    keepName: (name) =>
      write.mutate(async (now) => {
        const { id: personId } = await vault.people.add({ name })
        return vault.cards.setDetails({ cardId, ...detailsOf(now), personId })
      }),
  }
}

const detailsOf = ({ byWhom, dueOn, format, session, person }: OpenCard): CardDetails => ({
  byWhom,
  dueOn,
  format,
  sessionId: session?.id ?? null,
  personId: person?.id ?? null,
})

const today = () => localNow().slice(0, 10)
