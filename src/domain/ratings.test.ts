import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { deltasBetween, fell, gapBetween, HIGHEST, LOWEST, rose, stepsOf, type Rated } from './ratings'

const value = fc.option(fc.integer({ min: LOWEST, max: HIGHEST }))
const side = fc.constantFrom('me', 'partner')
const answers = fc.uniqueArray(
  fc.record<Rated>({ questionId: fc.constantFrom('a', 'b', 'c', 'd'), side, value }),
  { selector: (one) => `${one.questionId} ${one.side}` },
)

describe('what changed between two rounds', () => {
  test('is said of the same question and the same side only', () => {
    const earlier: Rated[] = [
      { questionId: 'ask', side: 'me', value: 2 },
      { questionId: 'ask', side: 'partner', value: 3 },
      { questionId: 'dates', side: 'me', value: 4 },
    ]
    const later: Rated[] = [
      { questionId: 'ask', side: 'me', value: 4 },
      { questionId: 'ask', side: 'partner', value: null },
      { questionId: 'dates', side: 'partner', value: 5 },
      { questionId: 'new', side: 'me', value: 5 },
    ]
    expect(deltasBetween(earlier, later)).toEqual([{ questionId: 'ask', side: 'me', from: 2, to: 4 }])
  })

  test('is only ever what was answered both times', () => {
    fc.assert(
      fc.property(answers, answers, (earlier, later) => {
        const was = (all: readonly Rated[], questionId: string, by: string) =>
          all.find((one) => one.questionId === questionId && one.side === by)?.value ?? null
        const deltas = deltasBetween(earlier, later)
        for (const delta of deltas) {
          expect(was(earlier, delta.questionId, delta.side)).toBe(delta.from)
          expect(was(later, delta.questionId, delta.side)).toBe(delta.to)
        }
        const back = deltasBetween(later, earlier)
        expect(back).toHaveLength(deltas.length)
        expect(back.reduce((sum, one) => sum + stepsOf(one), 0)).toBe(
          0 - deltas.reduce((sum, one) => sum + stepsOf(one), 0),
        )
      }),
    )
  })

  test('rises, falls or stays; the larger steps come first', () => {
    fc.assert(
      fc.property(answers, answers, fc.nat({ max: 4 }), (earlier, later, most) => {
        const deltas = deltasBetween(earlier, later)
        const [up, down] = [rose(deltas, most), fell(deltas, most)]
        const steps = (all: typeof up) => all.map((one) => Math.abs(stepsOf(one)))
        expect(up.length).toBeLessThanOrEqual(most)
        expect(up.every((one) => stepsOf(one) > 0)).toBe(true)
        expect(down.every((one) => stepsOf(one) < 0)).toBe(true)
        for (const all of [steps(up), steps(down)]) expect(all).toEqual(all.toSorted((a, b) => b - a))
      }),
    )
  })
})

describe('the two sides of one question', () => {
  test.each([
    [null, null, { is: 'unanswered' }],
    [3, null, { is: 'onlyMine' }],
    [null, 3, { is: 'onlyPartners' }],
    [3, 3, { is: 'same' }],
    [3, 4, { is: 'near', higher: 'partner' }],
    [5, 3, { is: 'apart', higher: 'me' }],
    [1, 5, { is: 'apart', higher: 'partner' }],
  ])('%s beside %s', (mine, partners, gap) => {
    expect(gapBetween(mine, partners)).toEqual(gap)
  })

  test('read the same from either side', () => {
    const other = { me: 'partner', partner: 'me' } as const
    fc.assert(
      fc.property(value, value, (mine, partners) => {
        const [gap, seen] = [gapBetween(mine, partners), gapBetween(partners, mine)]
        if ('higher' in gap && 'higher' in seen) {
          expect(seen).toEqual({ is: gap.is, higher: other[gap.higher] })
        } else expect('higher' in gap || 'higher' in seen).toBe(false)
      }),
    )
  })
})
