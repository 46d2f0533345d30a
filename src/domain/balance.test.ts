import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { balanceByQuarter, balanceOf, balancePrompt, isMarked, type SessionBalance } from './balance'
import { daysLater } from './calendar-day'

const of = (heldOn: string, shared: number, learned: number, both = 0): SessionBalance => ({
  sessionId: heldOn,
  heldOn: `${heldOn}T15:00`,
  shared: { passages: shared, words: shared * 5 },
  learned: { passages: learned, words: learned * 7 },
  both: { passages: both, words: both * 3 },
})
const days = ['2026-08-06', '2026-08-20', '2026-09-03', '2026-09-17', '2026-10-01', '2026-10-15']
const sessions = (...counts: readonly (readonly [number, number, number?])[]) =>
  counts.map(([shared, learned, both], at) => of(days[at] ?? '2026-11-01', shared, learned, both))

describe('a count', () => {
  test('“both” counts on either side, and is said apart', () => {
    expect(balanceOf([of('2026-11-19', 2, 1, 3)])).toEqual({
      given: 5,
      taken: 4,
      both: 3,
      wordsGiven: 19,
      wordsTaken: 16,
    })
  })
})

describe('what is said', () => {
  test.each<[string, readonly (readonly [number, number, number?])[], unknown]>([
    ['no session', [], { is: 'nothingMarked' }],
    [
      'sessions without a mark',
      [
        [0, 0],
        [0, 0],
      ],
      { is: 'nothingMarked' },
    ],
    [
      'three passages',
      [
        [1, 1],
        [0, 1],
      ],
      { is: 'tooFew', passages: 3 },
    ],
    [
      'both sides alike',
      [
        [2, 2],
        [1, 1],
      ],
      { is: 'even' },
    ],
    [
      'one session alone leans',
      [
        [1, 1],
        [1, 1],
        [0, 6],
      ],
      { is: 'even' },
    ],
    [
      'two lean by one',
      [
        [2, 2],
        [1, 2],
        [2, 2],
        [2, 3],
      ],
      { is: 'even' },
    ],
    [
      'learning from September on',
      [
        [3, 0],
        [1, 1],
        [1, 3],
        [2, 4],
        [1, 2],
        [1, 1],
      ],
      { is: 'learnsMore', since: '2026-09-03T15:00' },
    ],
    [
      'sharing all along',
      [
        [3, 1],
        [2, 1],
        [4, 0],
      ],
      { is: 'sharesMore', since: '2026-08-06T15:00' },
    ],
    [
      'a turn in between',
      [
        [0, 5],
        [0, 5],
        [3, 0],
        [2, 0],
      ],
      { is: 'sharesMore', since: '2026-09-03T15:00' },
    ],
    [
      'much in common',
      [
        [0, 1, 8],
        [0, 1, 8],
      ],
      { is: 'even' },
    ],
    [
      'unmarked sessions in between',
      [
        [0, 3],
        [0, 0],
        [0, 3],
      ],
      { is: 'learnsMore', since: '2026-08-06T15:00' },
    ],
  ])('%s', (_, counts, prompt) => {
    expect(balancePrompt(sessions(...counts))).toEqual(prompt)
  })
})

describe('quarters', () => {
  test('one without a session stands between those that have one', () => {
    expect(
      balanceByQuarter([of('2025-12-31', 1, 0), of('2026-04-01', 0, 0)]).map((one) => [
        one.quarter,
        one.given,
        one.sessions,
        one.markedSessions,
      ]),
    ).toEqual([
      ['2025-Q4', 1, 1, 1],
      ['2026-Q1', 0, 0, 0],
      ['2026-Q2', 0, 1, 0],
    ])
  })

  test('there are none without sessions', () => expect(balanceByQuarter([])).toEqual([]))
})

const count = fc.nat({ max: 5 })
const some = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 900 }), count, count, count), { maxLength: 25 })
  .map((all) =>
    all
      .toSorted(([one], [other]) => one - other)
      .map(([day, shared, learned, both]) => of(daysLater('2024-01-01', day), shared, learned, both)),
  )

test('quarters hold every passage of every session, once', () => {
  fc.assert(
    fc.property(some, (all) => {
      const quarters = balanceByQuarter(all)
      const total = balanceOf(all)
      for (const key of ['given', 'taken', 'both', 'wordsGiven', 'wordsTaken'] as const)
        expect(quarters.reduce((sum, one) => sum + one[key], 0)).toBe(total[key])
      expect(quarters.reduce((sum, one) => sum + one.markedSessions, 0)).toBe(all.filter(isMarked).length)
    }),
  )
})

test('the two sides are a mirror: who shares more for one learns more for the other', () => {
  const mirrored = (one: SessionBalance): SessionBalance => ({
    ...one,
    shared: one.learned,
    learned: one.shared,
  })
  const turned = { learnsMore: 'sharesMore', sharesMore: 'learnsMore' } as const
  fc.assert(
    fc.property(some, (all) => {
      const prompt = balancePrompt(all)
      const other = balancePrompt(all.map(mirrored))
      expect(other).toEqual('since' in prompt ? { ...prompt, is: turned[prompt.is] } : prompt)
    }),
  )
})

test('sessions without a mark change nothing that is said', () => {
  fc.assert(
    fc.property(some, (all) => {
      expect(balancePrompt(all)).toEqual(balancePrompt(all.filter(isMarked)))
    }),
  )
})
