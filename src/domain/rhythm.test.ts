import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dayOf, daysLater } from './calendar-day'
import { replanOf, type ReplanAnswer } from './replan'
import {
  lastSlots,
  missesInARow,
  rhythmFacts,
  slotsOf,
  type TimeTogether,
  type RhythmSession,
  type RhythmSide,
  type Slot,
} from './rhythm'
import type { RhythmRule } from './rhythm-dates'

/** Thursdays: 3, 17 September, 1, 15, 29 October, 12, 26 November 2026. */
const rule: RhythmRule = {
  fromDay: '2026-09-03',
  unit: 'weeks',
  every: 2,
  weekday: 4,
  time: '15:00',
  timeZone: 'Europe/Oslo',
}

let count = 0
function session(
  on: string,
  state: RhythmSession['state'] = 'closed',
  change: Partial<RhythmSession> = {},
): RhythmSession {
  count += 1
  return { id: `s${count}`, heldOn: `${on}T15:00`, timeZone: 'Europe/Oslo', state, events: [], ...change }
}
const cancelled = (on: string, by: RhythmSide = 'partner') =>
  session(on, 'cancelled', { events: [{ kind: 'cancelled', by, from: `${on}T15:00` }] })
const moved = (from: string, to: string, state: RhythmSession['state'] = 'closed') =>
  session(to, state, { events: [{ kind: 'moved', by: 'me', from: `${from}T15:00` }] })

interface Asked {
  readonly today?: string
  readonly rules?: readonly RhythmRule[]
  readonly periods?: readonly TimeTogether[]
}
const slots = (
  sessions: readonly RhythmSession[],
  { today = '2026-11-22', rules = [rule], periods = [] }: Asked = {},
) => slotsOf({ rules, sessions, periods, today, from: '2026-08-01', until: '2026-12-01' })
const states = (found: readonly Slot[]) =>
  found.map(({ expectedOn, state }) => `${expectedOn.slice(5, 10)} ${state}`)

describe('each expected date', () => {
  test('is kept, moved, cancelled, missed or to come', () => {
    const found = slots([
      session('2026-09-03'),
      session('2026-09-16'),
      moved('2026-10-01', '2026-10-09'),
      cancelled('2026-10-15', 'me'),
      session('2026-11-12', 'held'),
      session('2026-11-26', 'planned'),
    ])
    expect(states(found)).toEqual([
      '09-03 kept',
      '09-17 kept',
      '10-01 moved',
      '10-15 cancelled',
      '10-29 missed',
      '11-12 kept',
      '11-26 coming',
    ])
    expect(found.map(({ by }) => by)).toEqual([null, null, 'me', 'me', null, null, null])
    expect(rhythmFacts(found)).toEqual({
      met: 4,
      of: 6,
      cancelledByMe: 1,
      cancelledByPartner: 0,
      missesInARow: 0,
      since: '2026-09-03',
    })
  })

  test('a cancelled one with another date that took place is kept', () => {
    const found = slots([session('2026-09-03'), cancelled('2026-09-17'), session('2026-09-21')])
    expect(states(found).slice(0, 2)).toEqual(['09-03 kept', '09-17 kept'])
  })

  test('one moved to a day ahead is still to come', () => {
    const found = slots([session('2026-11-12'), moved('2026-11-20', '2026-11-25', 'planned')], {
      today: '2026-11-22',
    })
    expect(found.at(-1)).toMatchObject({ state: 'coming', takesPlaceOn: '2026-11-25T15:00', by: 'me' })
  })

  test('is missed when its day is over, not before', () => {
    const first = session('2026-09-03')
    const on = (today: string) =>
      slots([first], { today }).find(({ expectedOn }) => expectedOn.includes('09-17'))
    expect(on('2026-09-17')?.state).toBe('coming')
    expect(on('2026-09-18')?.state).toBe('missed')
  })

  test('a planned session that nobody said took place is a miss that knows its session', () => {
    const found = slots([session('2026-09-03'), session('2026-09-17', 'planned', { id: 'unsaid' })])
    expect(found[1]).toMatchObject({ state: 'missed', sessionId: 'unsaid' })
  })

  test('a planned session waits a week for somebody to say whether it took place', () => {
    const sessions = [session('2026-10-15'), cancelled('2026-10-29'), session('2026-11-12', 'planned')]
    const on = (today: string) => {
      const found = slots(sessions, { today })
      return [found.find(({ expectedOn }) => expectedOn.includes('11-12'))?.state, missesInARow(found).length]
    }
    expect(on('2026-11-12')).toEqual(['coming', 1])
    expect(on('2026-11-13')).toEqual(['unsaid', 1])
    expect(on('2026-11-19')).toEqual(['unsaid', 1])
    expect(on('2026-11-20')).toEqual(['missed', 2])
  })

  test('nothing is missed before the first session, nor where there is none', () => {
    expect(states(slots([session('2026-10-15')], { today: '2026-10-16' }))).toEqual([
      '10-15 kept',
      '10-29 coming',
      '11-12 coming',
      '11-26 coming',
    ])
    expect(slots([]).every(({ state }) => state === 'coming')).toBe(true)
  })

  test('nothing is expected between the end of a pair and its new beginning', () => {
    const periods = [
      { beganOn: '2026-09-01', endedOn: '2026-09-20' },
      { beganOn: '2026-10-20', endedOn: null },
    ]
    const found = slots([session('2026-09-03'), session('2026-10-02'), session('2026-11-12')], { periods })
    expect(states(found)).toEqual(['09-03 kept', '09-17 missed', '10-02 kept', '11-12 kept', '11-26 coming'])
    expect(found[2]?.isExpected).toBe(false)
  })

  test('before any rhythm was set, each session stands for itself', () => {
    const found = slots([session('2026-08-05'), session('2026-08-20'), cancelled('2026-08-27')], {
      rules: [{ ...rule, fromDay: '2026-11-20' }],
    })
    expect(states(found)).toEqual(['08-05 kept', '08-20 kept', '08-27 cancelled', '11-26 coming'])
  })

  test('a session in another zone counts for the day it is where the rhythm lives', () => {
    const late = session('2026-09-16', 'held', { heldOn: '2026-09-16T23:30', timeZone: 'America/New_York' })
    const [slot] = slots([late], { rules: [{ ...rule, every: 1 }], today: '2026-09-18' })
    expect(slot).toMatchObject({ expectedOn: '2026-09-17T15:00', state: 'kept' })
  })

  test('a rhythm changed midway leaves the slots before the change as they were', () => {
    const sessions = [session('2026-09-03'), cancelled('2026-09-17'), session('2026-10-01')]
    const changed = { ...rule, fromDay: '2026-10-20', unit: 'months' as const, every: 1, weekday: 2 }
    expect(states(slots(sessions, { rules: [rule, changed] })).slice(0, 4)).toEqual(
      states(slots(sessions)).slice(0, 4),
    )
  })
})

const anySession: fc.Arbitrary<RhythmSession> = fc
  .tuple(
    fc.uuid(),
    fc.integer({ min: 0, max: 150 }),
    fc.constantFrom('planned' as const, 'held' as const, 'closed' as const, 'cancelled' as const),
    fc.option(fc.integer({ min: 0, max: 150 })),
    fc.constantFrom('me' as const, 'partner' as const, 'both' as const),
  )
  .map(([id, at, state, from, by]) => ({
    id,
    heldOn: `${daysLater('2026-07-20', at)}T15:00`,
    timeZone: 'Europe/Oslo',
    state,
    events: [
      ...(from === null
        ? []
        : [{ kind: 'moved' as const, by, from: `${daysLater('2026-07-20', from)}T15:00` }]),
      ...(state === 'cancelled' ? [{ kind: 'cancelled' as const, by, from: '' }] : []),
    ],
  }))
const sessionsArbitrary = fc.array(anySession, { maxLength: 25 })

describe('whatever happened', () => {
  test('a date is kept or moved exactly where a session took place, and each session counts once', () => {
    fc.assert(
      fc.property(sessionsArbitrary, (sessions) => {
        const all = slotsOf({
          rules: [rule],
          sessions,
          periods: [],
          today: '2026-11-22',
          from: '2026-01-01',
          until: '2027-12-31',
        })
        const ids = all.flatMap(({ sessionId }) => sessionId ?? [])
        expect(new Set(ids).size).toBe(ids.length)
        for (const { state, sessionId } of all) {
          const found = sessions.find(({ id }) => id === sessionId)
          const took = found?.state === 'held' || found?.state === 'closed'
          expect(state === 'kept' || state === 'moved').toBe(took)
        }
        expect(all.map(({ key }) => key)).toHaveLength(new Set(all.map(({ key }) => key)).size)
        const { met, of } = rhythmFacts(all)
        expect(met).toBeLessThanOrEqual(of)
      }),
    )
  })

  test('nothing is missed outside the time together, and nothing of the future is', () => {
    const periods = [
      { beganOn: '2026-08-20', endedOn: '2026-10-01' },
      { beganOn: '2026-11-01', endedOn: null },
    ]
    fc.assert(
      fc.property(sessionsArbitrary, fc.integer({ min: 0, max: 130 }), (sessions, at) => {
        const today = daysLater('2026-08-01', at)
        for (const slot of slots(sessions, { today, periods })) {
          if (slot.state !== 'missed' || slot.sessionId !== null) continue
          const day = dayOf(slot.expectedOn)
          expect(day < today).toBe(true)
          expect(
            periods.some(({ beganOn, endedOn }) => day >= beganOn && (endedOn === null || day < endedOn)),
          ).toBe(true)
        }
      }),
    )
  })

  test('the last ones are a part of all, in order, with at most one to come', () => {
    fc.assert(
      fc.property(sessionsArbitrary, fc.integer({ min: 1, max: 12 }), (sessions, count) => {
        const last = lastSlots(slots(sessions), count)
        expect(last.filter(({ state }) => state === 'coming').length).toBeLessThanOrEqual(1)
        expect(last.filter(({ state }) => state !== 'coming').length).toBeLessThanOrEqual(count)
      }),
    )
  })
})

describe('the question what would help', () => {
  const raisedBy = (
    sessions: readonly RhythmSession[],
    answers: readonly ReplanAnswer[] = [],
    today = '2026-11-22',
    periods: readonly TimeTogether[] = [],
  ) => replanOf({ slots: slots(sessions, { today, periods }), answers, periods, today })
  const met = session('2026-09-03')
  const metAgain = session('2026-10-29')
  const twoMissed = [
    met,
    session('2026-09-17'),
    session('2026-10-01'),
    session('2026-10-15'),
    cancelled('2026-10-29'),
  ]

  test('is asked at the second miss in a row, not at the first', () => {
    expect(raisedBy([met, session('2026-09-17')], [], '2026-10-03')).toEqual({ is: 'none' })
    expect(raisedBy([met], [], '2026-09-19')).toEqual({ is: 'none' })
    expect(raisedBy([met], [], '2026-10-02')).toEqual({ is: 'raised', misses: 2, slotOn: '2026-10-01T15:00' })
    expect(raisedBy(twoMissed)).toEqual({ is: 'raised', misses: 2, slotOn: '2026-11-12T15:00' })
  })

  test('is not asked where a moved one took place between', () => {
    expect(raisedBy([...twoMissed, moved('2026-11-12', '2026-11-17')])).toEqual({ is: 'none' })
  })

  test('is asked also where an earlier one was moved beyond those that were missed', () => {
    const farOff: RhythmSession = { ...moved('2026-10-15', '2027-03-18'), state: 'planned' }
    expect(raisedBy([met, session('2026-10-01'), farOff], [], '2026-11-13')).toEqual({
      is: 'raised',
      misses: 2,
      slotOn: '2026-11-12T15:00',
    })
  })

  test('counts a coming date that is cancelled already', () => {
    const soon = [met, session('2026-09-17'), cancelled('2026-10-01')]
    expect(raisedBy(soon, [], '2026-09-28').is).toBe('none')
    expect(raisedBy([...soon, cancelled('2026-10-15')], [], '2026-10-02').is).toBe('raised')
  })

  test('rests once answered, until another date is missed', () => {
    const solved: ReplanAnswer = { slotOn: '2026-11-12T15:00', answer: 'changed', until: null }
    expect(raisedBy(twoMissed, [solved])).toEqual({ is: 'solved' })
    expect(raisedBy(twoMissed, [solved], '2026-11-27').is).toBe('raised')
    expect(raisedBy([...twoMissed, metAgain], [solved], '2026-11-13').is).toBe('none')
  })

  test('put off, it comes back on the day', () => {
    const later: ReplanAnswer = { slotOn: '2026-11-12T15:00', answer: 'notNow', until: '2026-11-24' }
    expect(raisedBy(twoMissed, [later]).is).toBe('putOff')
    expect(raisedBy(twoMissed, [later], '2026-11-24').is).toBe('raised')
  })

  test('is not asked of a pair that ended, and begins anew with it', () => {
    const ended = [{ beganOn: '2026-09-01', endedOn: '2026-11-20' }]
    expect(raisedBy(twoMissed, [], '2026-11-22', ended)).toEqual({ is: 'none' })
    const again = [...ended, { beganOn: '2026-11-20', endedOn: null }]
    expect(raisedBy(twoMissed, [], '2026-11-22', again)).toEqual({ is: 'none' })
  })

  test('misses in a row are misses, at the end of what is decided', () => {
    fc.assert(
      fc.property(sessionsArbitrary, (sessions) => {
        const all = slots(sessions)
        for (const { state } of missesInARow(all)) expect(['cancelled', 'missed']).toContain(state)
      }),
    )
  })
})
