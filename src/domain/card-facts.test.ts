import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysLater } from './calendar-day'
import { cardFacts, mostPressingFirst, type CardOnADay } from './card-facts'
import { CARD_KINDS, statesOf } from './card-kinds'

const TODAY = '2026-11-19'
const lesson: CardOnADay = {
  kind: 'lesson',
  state: 'shown',
  byWhom: 'partner',
  openedOn: '2026-10-20',
  stateSince: '2026-11-05',
  dueOn: null,
}

test.each<[string, Partial<CardOnADay>, object]>([
  ['open, my turn', {}, { isOpen: true, waitingFor: 'me', ageDays: 30, daysInState: 14, daysLeft: null }],
  ['due today', { dueOn: TODAY }, { daysLeft: 0 }],
  ['due tomorrow', { dueOn: '2026-11-20' }, { daysLeft: 1 }],
  ['overdue since yesterday', { dueOn: '2026-11-18' }, { daysLeft: -1 }],
  ['overdue over a year’s end', { dueOn: '2025-12-31' }, { daysLeft: -323 }],
  ['closed: nothing is due', { state: 'proven', dueOn: '2026-11-18' }, { isOpen: false, daysLeft: null }],
  ['closed: nobody’s turn', { state: 'proven' }, { waitingFor: null }],
  ['opened by a clock that ran ahead', { openedOn: '2026-12-01' }, { ageDays: 0 }],
])('%s', (_case, change, facts) => {
  expect(cardFacts({ ...lesson, ...change }, TODAY)).toMatchObject(facts)
})

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => daysLater('1990-01-01', days))
const card = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...CARD_KINDS),
  byWhom: fc.constantFrom('me' as const, 'partner' as const, 'both' as const),
  openedOn: day,
  stateSince: day,
  dueOn: fc.option(day),
  isToDiscuss: fc.boolean(),
  at: fc.nat(9),
})

test('a day later everything is a day older, and a date a day nearer', () => {
  fc.assert(
    fc.property(card, ({ at, ...rest }) => {
      const states = statesOf(rest.kind)
      const state = states[at % states.length] ?? 'planned'
      const late = '2050-01-01'
      const now = cardFacts({ ...rest, state }, late)
      const later = cardFacts({ ...rest, state }, daysLater(late, 1))
      expect(later.ageDays).toBe(now.ageDays + 1)
      expect(later.daysInState).toBe(now.daysInState + 1)
      expect(later.daysLeft).toBe(now.daysLeft === null ? null : now.daysLeft - 1)
    }),
  )
})

test('what is to be discussed stands first, then the nearest date, then what has waited longest', () => {
  fc.assert(
    fc.property(fc.array(card, { maxLength: 12 }), (cards) => {
      const all = cards.map((one) => ({ ...one, state: 'tried' as const }))
      const ordered = mostPressingFirst(all)
      expect(new Set(ordered)).toEqual(new Set(all))
      for (const [at, one] of ordered.entries()) {
        const next = ordered[at + 1]
        if (next === undefined || one.isToDiscuss !== next.isToDiscuss) continue
        expect((one.dueOn ?? '9999') <= (next.dueOn ?? '9999')).toBe(true)
      }
      const firstPlain = ordered.findIndex(({ isToDiscuss }) => !isToDiscuss)
      if (firstPlain >= 0)
        expect(ordered.slice(firstPlain).every(({ isToDiscuss }) => !isToDiscuss)).toBe(true)
    }),
  )
})
