// What is said of a card in one line: whose turn, how old, by when, how often it was carried over. No colour says it.
import type { CardLine } from '../../../contract/cards'
import { cardFacts } from '../../../domain/card-facts'
import { m } from '../../messages/unlocked'
import { asDay, asPlainDay } from '../../ui/local-dates'

/** `today`: a calendar day. */
export function cardFactsInWords(card: CardLine, partnerName: string, today: string): string[] {
  const { isOpen, waitingFor, ageDays } = cardFacts(card, today)
  const state = m.cards.states[card.state]
  if (!isOpen || waitingFor === null) return [state]
  const facts = [state, m.cards.turn(waitingFor, partnerName), m.cards.facts.opened(ageDays)]
  const due = dueInWords(card, today)
  if (due !== null) facts.push(due)
  if (card.timesCarried > 0) facts.push(m.cards.facts.carried(card.timesCarried))
  return facts
}

/** Null: there is no date, or nothing is left to do by then. */
export function dueInWords(card: CardLine, today: string): string | null {
  const { daysLeft } = cardFacts(card, today)
  const { dueOn } = card
  if (daysLeft === null || dueOn === null) return null
  if (daysLeft < 0) return m.cards.facts.overdue(-daysLeft)
  if (daysLeft === 0) return m.cards.facts.dueToday
  return m.cards.facts.due(dueOn.slice(0, 4) === today.slice(0, 4) ? asDay(dueOn) : asPlainDay(dueOn))
}

/** On the card itself, where how far it is and whose turn it is stand below. */
export function sheetFactsInWords(card: CardLine, partnerName: string, today: string): string[] {
  const { ageDays, isOpen } = cardFacts(card, today)
  const owner = m.cards.ownerInWords(card.kind, card.byWhom, partnerName)
  const facts = [owner.slice(0, 1).toLocaleUpperCase() + owner.slice(1)]
  if (card.format !== null) facts.push(m.cards.formats[card.format])
  if (!isOpen) return facts
  facts.push(m.cards.facts.opened(ageDays))
  const due = dueInWords(card, today)
  if (due !== null) facts.push(due)
  if (card.timesCarried > 0) facts.push(m.cards.facts.carried(card.timesCarried))
  return facts
}
