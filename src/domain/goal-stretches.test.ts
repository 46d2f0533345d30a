import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stretchesOf } from './goal-stretches'

const pages = {
  version: 1,
  fromDay: '2026-07-01',
  measure: { kind: 'number', unit: 'pages', baseline: 0, target: 9 },
} as const
const talks = {
  version: 2,
  fromDay: '2026-10-01',
  measure: { kind: 'number', unit: 'talks', baseline: 0, target: 3 },
} as const
const said = (id: string, onDay: string, value: number | null, measureVersion = 1) => ({
  id,
  onDay,
  value,
  measureVersion,
})

describe('stretches of one measure', () => {
  test('the line ends where the measure changed', () => {
    const checkIns = [said('c', '2026-11-01', 1, 2), said('b', '2026-09-01', 5), said('a', '2026-08-01', 2)]
    expect(stretchesOf({ measures: [talks, pages], checkIns, milestones: [] })).toEqual([
      {
        ...pages,
        untilDay: '2026-10-01',
        points: [
          { day: '2026-08-01', value: 2, checkInId: 'a' },
          { day: '2026-09-01', value: 5, checkInId: 'b' },
        ],
      },
      { ...talks, untilDay: null, points: [{ day: '2026-11-01', value: 1, checkInId: 'c' }] },
    ])
  })

  test('of two check-ins on a day the later one stands, and words without a value are no point', () => {
    const checkIns = [said('c', '2026-08-01', null), said('b', '2026-08-01', 3), said('a', '2026-08-01', 2)]
    const [only] = stretchesOf({ measures: [pages], checkIns, milestones: [] })
    expect(only?.points).toEqual([{ day: '2026-08-01', value: 3, checkInId: 'b' }])
  })

  test('steps are made when a milestone is ticked', () => {
    const ticked = (id: string, reachedOn: string | null) => ({
      id,
      title: id,
      dueOn: null,
      value: null,
      reachedOn,
    })
    const [only] = stretchesOf({
      measures: [{ ...pages, measure: { kind: 'steps' } }],
      checkIns: [said('a', '2026-08-01', 7)],
      milestones: [
        ticked('b', '2026-09-01'),
        ticked('a', '2026-08-05'),
        ticked('c', '2026-09-01'),
        ticked('d', null),
      ],
    })
    expect(only?.points.map(({ day, value }) => [day, value])).toEqual([
      ['2026-08-05', 1],
      ['2026-09-01', 3],
    ])
  })

  test('no value crosses into another measure, and days rise', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-08-${String(number).padStart(2, '0')}`)
    const checkIn = fc.record({
      id: fc.uuid(),
      onDay: day,
      value: fc.option(fc.nat(9)),
      measureVersion: fc.constantFrom(1, 2),
    })
    fc.assert(
      fc.property(fc.array(checkIn), (checkIns) => {
        const stretches = stretchesOf({ measures: [pages, talks], checkIns, milestones: [] })
        for (const { version, points } of stretches) {
          const days = points.map((point) => point.day)
          expect(days).toEqual([...new Set(days)].toSorted())
          for (const { checkInId, value } of points)
            expect(checkIns).toContainEqual(
              expect.objectContaining({ id: checkInId, value, measureVersion: version }),
            )
        }
      }),
    )
  })
})
