// What is to be said of a card on a day: open or not, whose turn, how old, overdue. Days are calendar days.
import { daysBetween } from './calendar-day'
import { isOpenAt, waitingFor, type CardKind, type CardState, type Whom } from './card-kinds'

export interface CardOnADay {
  readonly kind: CardKind
  readonly state: CardState
  /** Whose card it is. */
  readonly byWhom: Whom
  readonly openedOn: string
  /** The day of its last step. */
  readonly stateSince: string
  readonly dueOn: string | null
}

export interface CardFacts {
  readonly isOpen: boolean
  /** Who is to take the next step; null once it is closed. */
  readonly waitingFor: Whom | null
  readonly ageDays: number
  readonly daysInState: number
  /** Below 0: overdue by so many; null: no date, or closed. */
  readonly daysLeft: number | null
}

/** A clock that was set back makes nothing older than new. */
export function cardFacts(card: CardOnADay, today: string): CardFacts {
  const isOpen = isOpenAt(card.kind, card.state)
  return {
    isOpen,
    waitingFor: waitingFor(card.kind, card.state, card.byWhom),
    ageDays: Math.max(0, daysBetween(card.openedOn, today)),
    daysInState: Math.max(0, daysBetween(card.stateSince, today)),
    daysLeft: isOpen && card.dueOn !== null ? daysBetween(today, card.dueOn) : null,
  }
}

interface Ordered extends CardOnADay {
  readonly id: string
  readonly isToDiscuss: boolean
}

/** To be discussed first, then the nearest date, then what has waited longest. */
export const mostPressingFirst = <Card extends Ordered>(cards: readonly Card[]): Card[] =>
  [...cards].sort(
    (one, other) =>
      Number(other.isToDiscuss) - Number(one.isToDiscuss) ||
      compared(one.dueOn ?? NEVER, other.dueOn ?? NEVER) ||
      compared(one.stateSince, other.stateSince) ||
      compared(one.id, other.id),
  )

const NEVER = '9999-12-31'

const compared = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)
