import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  CARD_FIELDS,
  CARD_KINDS,
  CARD_STATES,
  canStep,
  endsOf,
  fieldsFor,
  fieldsOf,
  firstStateOf,
  isOpenAt,
  statesOf,
  stepsFrom,
  waitingFor,
  wayAhead,
  type CardKind,
  type CardState,
  type Whom,
} from './card-kinds'

const kind = fc.constantFrom(...CARD_KINDS)
const whom = fc.constantFrom<Whom>('me', 'partner', 'both')

/** A card's way: from its first state along allowed steps, as the numbers choose. */
function walk(of: CardKind, choices: readonly number[]): CardState[] {
  const way = [firstStateOf(of)]
  for (const choice of choices) {
    const leadsTo = stepsFrom(of, way.at(-1) ?? firstStateOf(of))
    const next = leadsTo[choice % Math.max(1, leadsTo.length)]
    if (next === undefined) break
    way.push(next)
  }
  return way
}

function reachedFrom(of: CardKind, state: CardState): Set<CardState> {
  const reached = new Set([state])
  for (const one of reached) for (const next of stepsFrom(of, one)) reached.add(next)
  return reached
}

test.each([
  ['lesson', 'planned shown tried practised proven'],
  ['challenge', 'spotted questioned experiment changed kept'],
  ['assumption', 'assumed tested revised confirmed'],
  ['feedback', 'asked heard actedOn'],
  ['introduction', 'promised made met fellThrough'],
  ['format', 'idea planned tried again once'],
] as const)('a card of kind %s goes through %s', (of, states) => {
  expect(statesOf(of).join(' ')).toBe(states)
})

describe('the states of every kind', () => {
  test.each(CARD_KINDS)('of %s: all are reached, and from each one an end is reached', (of) => {
    expect(reachedFrom(of, firstStateOf(of))).toEqual(new Set(statesOf(of)))
    for (const state of statesOf(of))
      expect(endsOf(of).some((end) => reachedFrom(of, state).has(end))).toBe(true)
  })

  test.each<[CardKind, CardState, string, string]>([
    ['lesson', 'planned', 'shown tried practised', 'proven'],
    ['challenge', 'spotted', 'questioned experiment', 'changed kept'],
    ['challenge', 'questioned', 'experiment', 'changed kept'],
    ['introduction', 'made', '', 'met fellThrough'],
    ['format', 'once', '', ''],
  ])('of a %s that is %s: ahead lie “%s”, then “%s”', (of, state, between, ends) => {
    const ahead = wayAhead(of, state)
    expect([ahead.between.join(' '), ahead.ends.join(' ')]).toEqual([between, ends])
  })

  test('what lies ahead can be reached, and it ends wherever a step from there may end it', () => {
    fc.assert(
      fc.property(kind, fc.nat(9), (of, at) => {
        const state = statesOf(of)[at % statesOf(of).length] ?? firstStateOf(of)
        const { between, ends } = wayAhead(of, state)
        const reached = reachedFrom(of, state)
        for (const one of [...between, ...ends]) expect(reached.has(one)).toBe(true)
        expect(ends.length > 0).toBe(isOpenAt(of, state))
      }),
    )
  })

  test('no step leads back or to where one is: a card comes to its end', () => {
    fc.assert(
      fc.property(kind, fc.array(fc.nat(9), { minLength: 20, maxLength: 20 }), (of, choices) => {
        const way = walk(of, choices)
        expect(new Set(way).size).toBe(way.length)
        expect(isOpenAt(of, way.at(-1) ?? firstStateOf(of))).toBe(false)
      }),
    )
  })

  test('a step that is taken back leaves a way that is allowed, and the same step can be taken again', () => {
    fc.assert(
      fc.property(kind, fc.array(fc.nat(9), { minLength: 1, maxLength: 20 }), (of, choices) => {
        const way = walk(of, choices)
        const [before, last] = way.slice(-2)
        if (before === undefined || last === undefined) return
        expect(canStep(of, before, last)).toBe(true)
        expect(isOpenAt(of, before)).toBe(true)
      }),
    )
  })

  test('a state of another kind leads nowhere and waits for nobody', () => {
    fc.assert(
      fc.property(kind, fc.constantFrom(...CARD_STATES), whom, (of, state, owner) => {
        if (statesOf(of).includes(state)) return
        expect(stepsFrom(of, state)).toEqual([])
        expect(waitingFor(of, state, owner)).toBeNull()
      }),
    )
  })
})

describe('whose turn it is', () => {
  test.each([
    ['lesson', 'planned', 'me', 'me'],
    ['lesson', 'shown', 'me', 'partner'],
    ['lesson', 'practised', 'partner', 'me'],
    ['challenge', 'spotted', 'partner', 'partner'],
    ['challenge', 'experiment', 'me', 'both'],
    ['assumption', 'tested', 'me', 'me'],
    ['feedback', 'asked', 'me', 'partner'],
    ['feedback', 'heard', 'me', 'me'],
    ['introduction', 'promised', 'partner', 'partner'],
    ['introduction', 'made', 'partner', 'me'],
    ['format', 'planned', 'me', 'both'],
    ['lesson', 'proven', 'me', null],
    ['introduction', 'fellThrough', 'both', null],
  ] as const)('a %s that is %s, of %s, waits for %s', (of, state, owner, expected) => {
    expect(waitingFor(of, state, owner)).toBe(expected)
  })

  test('somebody’s as long as a card is open, and the other way round for the other one’s card', () => {
    fc.assert(
      fc.property(kind, fc.nat(9), (of, at) => {
        const state = statesOf(of)[at % statesOf(of).length] ?? firstStateOf(of)
        const mine = waitingFor(of, state, 'me')
        expect(mine === null).toBe(!isOpenAt(of, state))
        const mirrored = mine === 'me' ? 'partner' : mine === 'partner' ? 'me' : mine
        expect(waitingFor(of, state, 'partner')).toBe(mirrored)
      }),
    )
  })
})

test('a card keeps the fields of its kind, whatever was typed beside them', () => {
  const typed = fc.record(Object.fromEntries(CARD_FIELDS.map((field) => [field, fc.string()])), {
    requiredKeys: [],
  })
  fc.assert(
    fc.property(kind, typed, (of, words) => {
      const kept = fieldsFor(of, words)
      expect(Object.keys(kept)).toEqual(fieldsOf(of))
      for (const field of fieldsOf(of)) expect(kept[field]).toBe(words[field] ?? '')
    }),
  )
})
