import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SessionLine, SessionState } from '../../../../contract/sessions'
import { firstToOpen, listRows, rowKey } from './list-rows'

const line = (heldOn: string, state: SessionState = 'held'): SessionLine => ({
  id: `${heldOn} ${state}`,
  pairId: 'pair',
  title: '',
  heldOn,
  timeZone: 'UTC',
  minutes: null,
  place: null,
  state,
  wasMoved: false,
  excerpt: '',
  markedCount: 0,
  carriedCount: 0,
})
const now = '2026-11-21T10:00'

describe('the list of sessions', () => {
  test('has what is planned on top, soonest first, then today, then months', () => {
    const lines = [
      line('2026-12-24T15:00', 'planned'),
      line('2026-12-03T15:00', 'planned'),
      line('2026-12-01T15:00', 'cancelled'),
      line('2026-11-19T15:00'),
      line('2026-10-22T15:00'),
    ]
    expect(listRows(lines, now).map(rowKey)).toEqual([
      'comingUp',
      '2026-12-03T15:00 planned',
      '2026-12-24T15:00 planned',
      'today',
      '2026-12',
      '2026-12-01T15:00 cancelled',
      '2026-11',
      '2026-11-19T15:00 held',
      '2026-10',
      '2026-10-22T15:00 held',
    ])
  })

  test('keeps a plan of earlier today on top, and one of yesterday in its month', () => {
    const keys = listRows(
      [line('2026-11-21T09:00', 'planned'), line('2026-11-20T09:00', 'planned')],
      now,
    ).map(rowKey)
    expect(keys).toEqual([
      'comingUp',
      '2026-11-21T09:00 planned',
      'today',
      '2026-11',
      '2026-11-20T09:00 planned',
    ])
  })

  test('says nothing of today while nothing is planned', () => {
    expect(listRows([line('2026-11-19T15:00')], now).map(rowKey)).toEqual([
      '2026-11',
      '2026-11-19T15:00 held',
    ])
  })

  test('shows every session once, each row under a key of its own', () => {
    const lines = fc
      .uniqueArray(
        fc.record({
          day: fc.integer({ min: 20_000, max: 21_500 }),
          state: fc.constantFrom<SessionState>('planned', 'held', 'closed', 'cancelled'),
        }),
        { selector: ({ day }) => day },
      )
      .map((all) =>
        all
          .toSorted((one, other) => other.day - one.day)
          .map(({ day, state }) =>
            line(`${new Date(day * 86_400_000).toISOString().slice(0, 10)}T15:00`, state),
          ),
      )
    fc.assert(
      fc.property(lines, (all) => {
        const rows = listRows(all, now)
        const shown = rows.flatMap((row) => (row.is === 'session' ? [row.line.id] : []))
        expect(shown.toSorted()).toEqual(all.map(({ id }) => id).toSorted())
        expect(new Set(rows.map(rowKey)).size).toBe(rows.length)
      }),
    )
  })
})

describe('where none was chosen', () => {
  test('the newest that took place is opened', () => {
    const lines = [line('2026-12-03T15:00', 'planned'), line('2026-11-19T15:00'), line('2026-11-05T15:00')]
    expect(firstToOpen(lines, now)?.heldOn).toBe('2026-11-19T15:00')
  })

  test('the soonest is opened while all lie ahead', () => {
    const lines = [line('2026-12-24T15:00', 'planned'), line('2026-12-03T15:00', 'planned')]
    expect(firstToOpen(lines, now)?.heldOn).toBe('2026-12-03T15:00')
  })
})
