// What waits, put together from the features and ordered: what cannot wait stands first. No item is counted twice.
import type { CharterStatus } from '../../../contract/charter'
import type { WaitingCard } from '../../../contract/cards'
import type { Goal } from '../../../contract/goals'
import type { HandOverWaiting } from '../../../contract/handover'
import type { Pair } from '../../../contract/pairs'
import type { OpenAction, SessionLine } from '../../../contract/sessions'
import type { RevealLine } from '../../../contract/reveal'
import type { PairToday } from '../../../contract/today'
import type { GoalHealth } from '../../../domain/goal-health'

export type Waiting = { readonly key: string; readonly pairId: string } & (
  | { readonly is: 'replan'; readonly misses: number }
  | { readonly is: 'undecided' | 'unclosed'; readonly line: SessionLine }
  | { readonly is: 'action'; readonly action: OpenAction }
  | { readonly is: 'card'; readonly card: WaitingCard }
  | { readonly is: 'goal'; readonly goal: Goal; readonly health: GoalHealth }
  | { readonly is: 'review'; readonly moment: 'baseline' | 'midTerm' | 'closure' }
  | { readonly is: 'setUp'; readonly done: number }
  | { readonly is: 'charter'; readonly isBegun: boolean }
  | { readonly is: 'handOver'; readonly waiting: HandOverWaiting }
  | { readonly is: 'reveal'; readonly reveal: RevealLine }
)

export interface WaitingFacts {
  readonly look: readonly PairToday[]
  readonly cards: { readonly forMe: readonly WaitingCard[]; readonly forPartner: readonly WaitingCard[] }
  readonly handOvers: {
    readonly forMe: readonly HandOverWaiting[]
    readonly forThem: readonly HandOverWaiting[]
  }
  readonly reveals: { readonly forMe: readonly RevealLine[]; readonly forThem: readonly RevealLine[] }
  readonly goals: readonly { readonly goal: Goal; readonly health: GoalHealth }[]
  readonly replans: readonly { readonly pairId: string; readonly misses: number }[]
  readonly reviews: readonly {
    readonly pairId: string
    readonly moment: 'baseline' | 'midTerm' | 'closure'
  }[]
  /** What a pair has of its set-up; the path counts as finished or left when `isOver`. */
  readonly beginnings: readonly {
    readonly pair: Pair
    readonly isSetUpOver: boolean
    readonly charter: 'none' | CharterStatus
  }[]
}

export interface WhatWaits {
  readonly forMe: readonly Waiting[]
  readonly forPartner: readonly Waiting[]
}

/** `today`: a calendar day. */
export function whatWaits(facts: WaitingFacts, today: string): WhatWaits {
  const actions = facts.look.flatMap(({ pairId, actions: open }) =>
    open.map((action) => ({
      is: 'action' as const,
      key: `${action.noteId} ${String(action.at)}`,
      pairId,
      action,
    })),
  )
  const isPartners = (one: { readonly action: OpenAction }) => one.action.owner === 'partner'
  const cardsOf = (cards: readonly WaitingCard[]) =>
    cards.map((card) => ({ is: 'card' as const, key: card.id, pairId: card.pairId, card }))
  const handOversOf = (waiting: readonly HandOverWaiting[]) =>
    waiting.map((one) => ({
      is: 'handOver' as const,
      key: one.subject.id,
      pairId: one.pairId,
      waiting: one,
    }))
  const revealsOf = (lines: readonly RevealLine[]) =>
    lines.map((reveal) => ({ is: 'reveal' as const, key: reveal.id, pairId: reveal.pairId, reveal }))
  const forMe: readonly Waiting[] = [
    ...facts.replans.map((one) => ({ is: 'replan' as const, key: `replan ${one.pairId}`, ...one })),
    ...facts.look.flatMap(({ pairId, undecided, unclosed }) => [
      ...undecided.map((line) => ({ is: 'undecided' as const, key: line.id, pairId, line })),
      ...unclosed.map((line) => ({ is: 'unclosed' as const, key: line.id, pairId, line })),
    ]),
    ...actions.filter((one) => !isPartners(one)),
    ...handOversOf(facts.handOvers.forMe),
    ...revealsOf(facts.reveals.forMe),
    ...cardsOf(facts.cards.forMe),
    // One that is on its way and was checked in on waits for nothing.
    ...facts.goals
      .filter(({ health }) => health.flags.length > 0)
      .map((one) => ({ is: 'goal' as const, key: one.goal.id, pairId: one.goal.pairId, ...one })),
    ...facts.reviews.map((one) => ({ is: 'review' as const, key: `${one.moment} ${one.pairId}`, ...one })),
    ...facts.beginnings.flatMap(beginningsOf),
  ]
  const forPartner: readonly Waiting[] = [
    ...handOversOf(facts.handOvers.forThem),
    ...revealsOf(facts.reveals.forThem),
    ...actions.filter(isPartners),
    ...cardsOf(facts.cards.forPartner),
  ]
  return { forMe: pressingFirst(forMe, today), forPartner: pressingFirst(forPartner, today) }
}

function beginningsOf({ pair, isSetUpOver, charter }: WaitingFacts['beginnings'][number]): Waiting[] {
  const pairId = pair.id
  // The path leads to the charter: one thing at a time.
  if (!isSetUpOver) return [{ is: 'setUp', key: `setUp ${pairId}`, pairId, done: pair.doneSteps.length }]
  return charter !== 'none' && charter !== 'draft'
    ? []
    : [{ is: 'charter', key: `charter ${pairId}`, pairId, isBegun: charter === 'draft' }]
}

/** The order among those that press alike is the one they came in. */
const pressingFirst = (items: readonly Waiting[], today: string): Waiting[] =>
  [...items].sort((one, other) => weightOf(one, today) - weightOf(other, today))

function weightOf(item: Waiting, today: string): number {
  switch (item.is) {
    case 'replan':
      return 0
    case 'undecided':
    case 'handOver':
    case 'reveal':
      return 1
    case 'unclosed':
      return 3
    case 'action':
      return weightOfDate(item.action.dueOn, today)
    case 'card':
      return item.card.isToDiscuss ? 3 : weightOfDate(item.card.dueOn, today)
    case 'goal':
      return item.health.flags.some(({ is }) => is !== 'stale') ? 4 : 5
    case 'review':
      return 4
    case 'setUp':
    case 'charter':
      return 8
  }
}

const weightOfDate = (dueOn: string | null, today: string): number => {
  if (dueOn === null) return 7
  if (dueOn < today) return 2
  return dueOn === today ? 3 : 6
}
