import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { daysLater } from './calendar-day'
import type { Milestone } from './measure'
import { type Planned, plannedAt, planOf } from './plan-line'

const milestone = (dueOn: string | null, value: number | null = null): Milestone => ({
  id: String(dueOn),
  title: 'a milestone',
  dueOn,
  value,
  reachedOn: null,
})
const goal = (over: Partial<Planned> = {}): Planned => ({
  measure: { kind: 'number', unit: '', baseline: 0, target: 6 },
  startsOn: '2026-07-01',
  dueOn: '2027-03-01',
  milestones: [],
  ...over,
})
const steps = { kind: 'steps' } as const
const pointsOf = (planned: Planned) => planOf(planned).map(({ day, value }) => `${day} ${String(value)}`)

describe('the plan line', () => {
  test.each<[string, Planned, string[]]>([
    ['runs straight from start to target', goal(), ['2026-07-01 0', '2027-03-01 6']],
    [
      'bends at milestones with a value',
      goal({ milestones: [milestone('2026-12-01', 4), milestone('2026-09-01', 1)] }),
      ['2026-07-01 0', '2026-09-01 1', '2026-12-01 4', '2027-03-01 6'],
    ],
    [
      'passes over milestones without a value, before the start or after the end',
      goal({ milestones: [milestone('2026-12-01'), milestone('2026-06-30', 1), milestone('2027-04-01', 9)] }),
      ['2026-07-01 0', '2027-03-01 6'],
    ],
    ['is not there without a target', goal({ measure: { kind: 'percent', baseline: 0, target: null } }), []],
    ['is not there without a date', goal({ dueOn: null }), []],
    ['is not there if it is due before it starts', goal({ dueOn: '2026-06-01' }), []],
    ['is not there if it is due on the day it starts', goal({ dueOn: '2026-07-01' }), []],
    ['is not there for a yes or no', goal({ measure: { kind: 'yesNo' } }), []],
    ['is not there for what is not measured', goal({ measure: { kind: 'none' } }), []],
    [
      'counts the steps that are due',
      goal({
        measure: steps,
        milestones: [
          milestone('2026-12-01'),
          milestone('2026-09-01'),
          milestone('2026-09-01'),
          milestone(null),
        ],
      }),
      ['2026-07-01 0', '2026-09-01 2', '2026-12-01 3', '2027-03-01 4'],
    ],
    [
      'ends with the last dated step if the goal has no date',
      goal({ measure: steps, dueOn: null, milestones: [milestone('2026-09-01'), milestone('2026-12-01')] }),
      ['2026-07-01 0', '2026-09-01 1', '2026-12-01 2'],
    ],
  ])('%s', (_, planned, points) => expect(pointsOf(planned)).toEqual(points))

  test('asks for half of it half-way, for the start before it and for the target ever after', () => {
    const plan = planOf(goal({ startsOn: '2026-01-01', dueOn: '2026-01-11' }))
    expect(plannedAt(plan, '2025-12-01')).toBe(0)
    expect(plannedAt(plan, '2026-01-01')).toBe(0)
    expect(plannedAt(plan, '2026-01-06')).toBe(3)
    expect(plannedAt(plan, '2026-01-11')).toBe(6)
    expect(plannedAt(plan, '2028-01-01')).toBe(6)
    expect(plannedAt([], '2026-01-06')).toBeNull()
  })

  test('no day of a year weighs more than another, also where the clocks change', () => {
    const plan = planOf(
      goal({
        startsOn: '2026-03-28',
        dueOn: '2026-03-31',
        measure: { kind: 'number', unit: '', baseline: 0, target: 3 },
      }),
    )
    expect(['2026-03-29', '2026-03-30'].map((day) => plannedAt(plan, day))).toEqual([1, 2])
  })

  const dayNumber = fc.integer({ min: 0, max: 900 })
  const dayAt = (days: number) => daysLater('2026-01-01', days)

  test('it is at every point of its own, stays within them, and never runs back if they do not', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(dayNumber, fc.integer({ min: 0, max: 100 })), {
          selector: ([day]) => day,
          maxLength: 8,
        }),
        fc.integer({ min: -100, max: 200 }),
        dayNumber,
        dayNumber,
        (bends, target, one, other) => {
          const plan = planOf(
            goal({
              measure: { kind: 'number', unit: '', baseline: 0, target },
              startsOn: dayAt(0),
              dueOn: dayAt(900),
              milestones: bends.map(([day, value]) => milestone(dayAt(day), value)),
            }),
          )
          const days = plan.map(({ day }) => day)
          expect(days).toEqual([...new Set(days)].toSorted())
          for (const { day, value } of plan) expect(plannedAt(plan, day)).toBeCloseTo(value)
          const values = plan.map(({ value }) => value)
          const [earlier, later] = [Math.min(one, other), Math.max(one, other)].map((day) =>
            plannedAt(plan, dayAt(day)),
          )
          expect(earlier).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9)
          expect(earlier).toBeLessThanOrEqual(Math.max(...values) + 1e-9)
          const isRising = values.every((value, at) => value >= (values[at - 1] ?? -Infinity))
          if (isRising) expect(Number(later)).toBeGreaterThanOrEqual(Number(earlier) - 1e-9)
        },
      ),
    )
  })
})
