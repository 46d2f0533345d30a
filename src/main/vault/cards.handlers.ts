// Cards, asked for by the page.
import { implement } from '@orpc/server'
import { cardsContract, type CardLine, type OpenCard, type WaitingCard } from '../../contract/cards'
import { mostPressingFirst } from '../../domain/card-facts'
import { canStep, fieldsFor, waitingFor } from '../../domain/card-kinds'
import { Refusal } from '../refusal'
import type { VaultDeps } from './deps'
import { revisionOrRefusal } from './revision'
import type { StoredCard } from './rooms/private/cards.store'

export function cardsHandlers({ vault, changes, newId, now }: VaultDeps) {
  const os = implement(cardsContract)
  const { cards, pairs, sessions, people } = vault.privateRoom

  const mustFind = (cardId: string): StoredCard => {
    const card = cards.find(cardId)
    if (card === undefined) throw new Refusal('NOT_FOUND')
    return card
  }
  const opened = (cardId: string): OpenCard => {
    const { sessionId, personId, ...card } = mustFind(cardId)
    // What lies in the trash is not shown; when it comes back, it stands here again.
    const session = sessionId === null ? undefined : sessions.line(sessionId)
    const person = personId === null ? undefined : people.find(personId)
    return {
      ...card,
      fields: { ...card.fields },
      session: session ? { id: session.id, title: session.title, heldOn: session.heldOn } : null,
      person: person ? { id: person.id, name: person.name } : null,
      steps: cards.steps(cardId),
    }
  }
  const changed = (cardId: string): OpenCard => {
    changes.announce('cards')
    return opened(cardId)
  }
  /** Those of another pair are as unknown as those that are gone. */
  const mustBeOfPair = (sessionId: string | null, pairId: string): void => {
    if (sessionId !== null && sessions.find(sessionId)?.pairId !== pairId) throw new Refusal('NOT_FOUND')
  }
  const mustBeKnown = (personId: string | null): void => {
    if (personId !== null && people.find(personId) === undefined) throw new Refusal('NOT_FOUND')
  }
  const stale = ({ revision }: StoredCard) => new Refusal('STALE_REVISION', { currentRevision: revision })

  /** With a pair that has ended nothing waits. */
  const waiting = (isMeant: (card: CardLine) => boolean): WaitingCard[] => {
    const goingOn = new Map(
      pairs.list().flatMap((pair) => (pair.endedOn === null ? [[pair.id, pair.partnerName]] : [])),
    )
    return mostPressingFirst(cards.everyOpen().filter(isMeant)).flatMap((card) => {
      const partnerName = goingOn.get(card.pairId)
      return partnerName === undefined ? [] : [{ ...card, partnerName }]
    })
  }

  return os.router({
    list: os.list.handler(({ input }) => cards.list(input.pairId)),
    open: os.open.handler(({ input }) => opened(input.cardId)),
    add: os.add.handler(({ input: { today, format, ...card } }) => {
      if (pairs.find(card.pairId) === undefined) throw new Refusal('NOT_FOUND')
      mustBeOfPair(card.sessionId, card.pairId)
      const id = newId()
      cards.add({
        ...card,
        id,
        format: card.kind === 'format' ? format : null,
        openedOn: today,
        createdAt: now().toISOString(),
      })
      return changed(id)
    }),
    save: os.save.handler(({ input: { cardId, fields, ...words } }) => {
      const { kind } = mustFind(cardId)
      const savedAt = now().toISOString()
      const saved = cards.save({ ...words, id: cardId, fields: fieldsFor(kind, fields), savedAt })
      const revision = revisionOrRefusal(saved)
      changes.announce('cards')
      return { revision, savedAt }
    }),
    setDetails: os.setDetails.handler(({ input: { cardId, format, ...details } }) => {
      const { kind, pairId } = mustFind(cardId)
      mustBeOfPair(details.sessionId, pairId)
      mustBeKnown(details.personId)
      cards.setDetails(cardId, { ...details, format: kind === 'format' ? format : null })
      return changed(cardId)
    }),
    discuss: os.discuss.handler(({ input }) => {
      if (!cards.discuss(input.cardId, input.isToDiscuss ? input.now : null)) throw new Refusal('NOT_FOUND')
      return changed(input.cardId)
    }),
    step: os.step.handler(({ input: { cardId, from, to, by, note, today } }) => {
      const card = mustFind(cardId)
      if (card.state !== from || !canStep(card.kind, from, to)) throw stale(card)
      cards.step(card, { state: to, by, note, on: today, at: now().toISOString() })
      return changed(cardId)
    }),
    stepBack: os.stepBack.handler(({ input: { cardId, from } }) => {
      const card = mustFind(cardId)
      if (card.state !== from || !cards.stepBack(card)) throw stale(card)
      return changed(cardId)
    }),
    waiting: os.waiting.handler(() => ({
      forMe: waiting((card) => turnOf(card) === 'me' || turnOf(card) === 'both'),
      forPartner: waiting((card) => turnOf(card) === 'partner'),
    })),
  })
}

const turnOf = ({ kind, state, byWhom }: CardLine) => waitingFor(kind, state, byWhom)
