import fc from 'fast-check'
import { expect, test } from 'vitest'
import { progressOverTime } from './goal-progress-over-time'

const talks = { kind: 'number', unit: 'talks', baseline: 0, target: 4 } as const
const goal = {
  measure: talks,
  measuredFrom: '2026-07-01',
  startsOn: '2026-07-01',
  dueOn: '2027-03-01',
  milestones: [],
}
const said = (id: string, onDay: string, value: number | null, measureVersion = 1) => ({
  id,
  onDay,
  value,
  measureVersion,
})

test('what was counted becomes a share of the way, beside the plan', () => {
  const measures = [{ version: 1, measure: talks, fromDay: '2026-07-01' }]
  const checkIns = [said('b', '2026-09-01', 3), said('a', '2026-08-01', 1)]
  expect(progressOverTime(goal, { measures, checkIns, milestones: [] })).toEqual({
    pieces: [
      [
        { day: '2026-08-01', share: 0.25 },
        { day: '2026-09-01', share: 0.75 },
      ],
    ],
    plan: [
      { day: '2026-07-01', share: 0 },
      { day: '2027-03-01', share: 1 },
    ],
  })
})

test('a new measure begins a new line; one without a target has none', () => {
  const measures = [
    { version: 1, measure: { kind: 'percent', baseline: 0, target: null } as const, fromDay: '2026-07-01' },
    { version: 2, measure: { kind: 'percent', baseline: 20, target: 10 } as const, fromDay: '2026-08-01' },
    { version: 3, measure: talks, fromDay: '2026-09-01' },
  ]
  const checkIns = [
    said('c', '2026-09-05', 1, 3),
    said('b', '2026-08-05', 15, 2),
    said('a', '2026-07-05', 9, 1),
  ]
  expect(progressOverTime(goal, { measures, checkIns, milestones: [] }).pieces).toEqual([
    [{ day: '2026-08-05', share: 0.5 }],
    [{ day: '2026-09-05', share: 0.25 }],
  ])
})

test('a share lies between 0 and 1, whatever was said', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { maxLength: 9 }), (values) => {
      const checkIns = values.map((value, at) => said(String(at), `2026-08-0${at + 1}`, value)).toReversed()
      const measures = [{ version: 1, measure: talks, fromDay: '2026-07-01' }]
      for (const { share } of progressOverTime(goal, { measures, checkIns, milestones: [] }).pieces.flat())
        expect(share >= 0 && share <= 1).toBe(true)
    }),
  )
})
