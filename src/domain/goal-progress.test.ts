import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { progressOf, shareOfWay } from './goal-progress'
import { isSameYardstick, type Measure, type Milestone } from './measure'

const step = (id: string, reachedOn: string | null): Milestone => ({
  id,
  title: id,
  dueOn: null,
  value: null,
  reachedOn,
})
const number = (baseline: number, target: number | null): Measure => ({
  kind: 'number',
  unit: 'all-hands',
  baseline,
  target,
})

describe('progress', () => {
  test.each<[string, Measure, number | null, number | null]>([
    ['four of six', number(0, 6), 4, 4 / 6],
    ['from where it started, not from nought', number(2, 6), 4, 0.5],
    ['a falling target', number(20, 5), 14, 0.4],
    ['past the target is all of the way', number(0, 6), 9, 1],
    ['worse than at the start is none of it', number(0, 6), -3, 0],
    ['without a target there is none', number(0, null), 4, null],
    ['nothing measured yet', number(0, 6), null, null],
    ['percent', { kind: 'percent', baseline: 40, target: 80 }, 50, 0.25],
    ['a scale', { kind: 'scale', max: 5, baseline: 2, target: 4 }, 3, 0.5],
    ['no', { kind: 'yesNo' }, 0, 0],
    ['yes', { kind: 'yesNo' }, 1, 1],
    ['not measured', { kind: 'none' }, null, null],
    ['steps without any', { kind: 'steps' }, null, null],
    ['a target that is where it started, and one is there', number(3, 3), 3, 1],
    ['a target that is where it started, and one has left it', number(3, 3), 4, 0],
  ])('%s', (_, measure, value, progress) => {
    const found = progressOf(measure, value, [])
    if (progress === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(progress)
  })

  test('of steps it is how many of them were reached, whatever a check-in said', () => {
    const milestones = [step('one', '2026-08-01'), step('two', null), step('three', null), step('four', null)]
    expect(progressOf({ kind: 'steps' }, 3, milestones)).toBe(0.25)
  })

  const real = fc.integer({ min: -1_000_000, max: 1_000_000 })

  test('it lies between 0 and 1, and a step towards the target never lowers it', () => {
    fc.assert(
      fc.property(real, real, real, fc.nat(1_000), (from, to, at, by) => {
        const share = shareOfWay({ from, to }, at)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        const nearer = at + Math.sign(to - at) * Math.min(by, Math.abs(to - at))
        expect(shareOfWay({ from, to }, nearer)).toBeGreaterThanOrEqual(share)
      }),
    )
  })

  test('a falling way is the rising one in a mirror', () => {
    fc.assert(
      fc.property(real, real, real, (from, to, at) => {
        expect(shareOfWay({ from: -from, to: -to }, -at)).toBe(shareOfWay({ from, to }, at))
      }),
    )
  })
})

describe('two measures are of one yardstick', () => {
  const scale = (max: number): Measure => ({ kind: 'scale', max, baseline: 1, target: max })
  test.each<[string, Measure, Measure, boolean]>([
    ['if only the target moved', number(0, 6), number(1, 8), true],
    [
      'not if the unit changed',
      number(0, 6),
      { kind: 'number', unit: 'calls', baseline: 0, target: 6 },
      false,
    ],
    ['not if the scale is longer', scale(5), scale(10), false],
    ['if the scale is as long', scale(5), { kind: 'scale', max: 5, baseline: 2, target: 4 }, true],
    ['not if the kind changed', { kind: 'percent', baseline: 0, target: 6 }, number(0, 6), false],
    ['if both are steps', { kind: 'steps' }, { kind: 'steps' }, true],
  ])('%s', (_, one, other, isSame) => {
    expect(isSameYardstick(one, other)).toBe(isSame)
    expect(isSameYardstick(other, one)).toBe(isSame)
  })
})
