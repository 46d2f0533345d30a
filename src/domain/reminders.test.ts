import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weekdayOf } from './calendar-day'
import { isQuiet, lookAt, nextLoud, remindersOf, type AheadSession, type ReminderRule } from './reminders'
import { instantOf, localAt } from './zoned-time'

const zone = 'Europe/Oslo'
const rule: ReminderRule = {
  hoursBefore: [24, 1],
  quietFrom: '20:00',
  quietUntil: '08:00',
  quietWeekdays: [6, 7],
}
const at = (local: string) => instantOf(local, zone)
/** Thursday 19 November 2026. */
const session: AheadSession = {
  id: 'one',
  heldOn: '2026-11-19T15:00',
  timeZone: zone,
  knownSince: '2026-11-01T10:00:00.000Z',
}
const look = (
  local: string,
  asked: Partial<Parameters<typeof remindersOf>[0]> = {},
  shown: readonly string[] = [],
) => {
  const nowMs = at(local)
  const reminders = remindersOf({ rule, sessions: [session], dueDays: [], raised: [], zone, nowMs, ...asked })
  return lookAt(reminders, { isShown: (key) => shown.includes(key), quiet: asked.rule ?? rule, zone, nowMs })
}

describe('quiet hours', () => {
  test.each([
    ['2026-11-18T19:59', false],
    ['2026-11-18T20:00', true],
    ['2026-11-19T00:00', true],
    ['2026-11-19T07:59', true],
    ['2026-11-19T08:00', false],
    ['2026-11-21T12:00', true],
  ])('at %s: %s', (local, quiet) => expect(isQuiet(at(local), rule, zone)).toBe(quiet))

  test('put what is due in the evening before a weekend off to Monday morning', () => {
    expect(localAt(nextLoud(at('2026-11-20T21:00'), rule, zone), zone)).toBe('2026-11-23T08:00')
  })

  test('may lie within a day, and may be none', () => {
    const noon = { quietFrom: '12:00', quietUntil: '14:00', quietWeekdays: [] }
    expect(localAt(nextLoud(at('2026-11-19T12:30'), noon, zone), zone)).toBe('2026-11-19T14:00')
    const none = { quietFrom: '00:00', quietUntil: '00:00', quietWeekdays: [] }
    expect(isQuiet(at('2026-11-19T00:00'), none, zone)).toBe(false)
  })
})

const minute = fc.integer({ min: 0, max: 1439 })
const clock = minute.map(
  (of) => `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`,
)
const anyRule: fc.Arbitrary<ReminderRule> = fc.record({
  hoursBefore: fc.uniqueArray(fc.integer({ min: 1, max: 168 }), { maxLength: 4 }),
  quietFrom: clock,
  quietUntil: clock,
  quietWeekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 6 }),
})
const zones = fc.constantFrom(
  'Europe/Oslo',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'UTC',
)
const instant = fc
  .integer({ min: 0, max: 1_500_000 })
  .map((minutes) => Date.parse('2026-01-01T00:00Z') + minutes * 60_000)

describe('whatever the hours, the zone and the clocks', () => {
  test('the next instant that is not quiet is not quiet, and not long ahead', () => {
    fc.assert(
      fc.property(instant, anyRule, zones, (atMs, quiet, there) => {
        const next = nextLoud(atMs, quiet, there)
        expect(next).toBeGreaterThanOrEqual(atMs)
        expect(isQuiet(next, quiet, there)).toBe(false)
        expect(next - atMs).toBeLessThanOrEqual(8 * 86_400_000)
        expect(quiet.quietWeekdays).not.toContain(weekdayOf(localAt(next, there)))
      }),
      { numRuns: 300 },
    )
  })

  test('nothing is due in quiet hours, after a session began, or twice; what comes is not quiet either', () => {
    const anySession = fc.tuple(fc.uuid(), instant, zones).map(([id, atMs, timeZone]): AheadSession => ({
      id,
      heldOn: localAt(atMs, timeZone),
      timeZone,
      knownSince: '2020-01-01T00:00:00.000Z',
    }))
    fc.assert(
      fc.property(
        fc.array(anySession, { maxLength: 5 }),
        instant,
        anyRule,
        zones,
        (sessions, nowMs, quiet, here) => {
          const asked = { rule: quiet, sessions, dueDays: [], raised: ['replan'], zone: here, nowMs }
          const of = (isShown: (key: string) => boolean, atMs: number) =>
            lookAt(remindersOf({ ...asked, nowMs: atMs }), { isShown, quiet, zone: here, nowMs: atMs })
          const now = of(() => false, nowMs)
          if (isQuiet(nowMs, quiet, here)) expect(now.count).toBe(0)
          expect(now.count).toBeLessThanOrEqual(sessions.length + 1)
          for (const next of now.ahead) {
            expect(next).toBeGreaterThanOrEqual(nowMs)
            expect(isQuiet(next, quiet, here)).toBe(false)
          }
          const again = of((key) => now.keys.includes(key), nowMs)
          expect(again.count).toBe(0)
          const [soon] = now.ahead
          if (soon !== undefined) expect(of((key) => now.keys.includes(key), soon).count).toBeGreaterThan(0)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('what is due', () => {
  test('is a session a day and an hour ahead, once each', () => {
    expect(look('2026-11-18T14:59')).toMatchObject({
      count: 0,
      ahead: [at('2026-11-18T15:00'), at('2026-11-19T14:00')],
    })
    const first = look('2026-11-18T15:00')
    expect(first.count).toBe(1)
    expect(look('2026-11-18T15:10', {}, first.keys).count).toBe(0)
    expect(look('2026-11-19T14:00', {}, first.keys).count).toBe(1)
    expect(look('2026-11-19T15:00')).toMatchObject({ count: 0, ahead: [] })
  })

  test('counts once where both fall together', () => {
    expect(look('2026-11-19T14:30')).toMatchObject({ count: 1 })
    expect(look('2026-11-19T14:30').keys).toHaveLength(2)
  })

  test('is not what one has just planned oneself', () => {
    const justPlanned = { ...session, knownSince: new Date(at('2026-11-19T10:00')).toISOString() }
    expect(look('2026-11-19T10:00', { sessions: [justPlanned] })).toMatchObject({
      count: 0,
      ahead: [at('2026-11-19T14:00')],
    })
  })

  test('is said after quiet hours, unless the session has begun by then', () => {
    const early = { ...session, heldOn: '2026-11-19T07:30' }
    expect(look('2026-11-19T07:00', { sessions: [early] }).count).toBe(0)
    expect(look('2026-11-18T08:00', { sessions: [early] }).count).toBe(1)
  })

  test('is what falls on a day, from the morning on, or after a quiet weekend', () => {
    const dueDays = [{ key: 'action', dueOn: '2026-11-18' }]
    expect(look('2026-11-18T08:30', { sessions: [], dueDays }).count).toBe(0)
    expect(look('2026-11-18T09:00', { sessions: [], dueDays }).count).toBe(1)
    expect(look('2026-11-19T09:00', { sessions: [], dueDays }).count).toBe(0)
    const onSaturday = [{ key: 'action', dueOn: '2026-11-21' }]
    expect(look('2026-11-21T09:00', { sessions: [], dueDays: onSaturday }).count).toBe(0)
    expect(look('2026-11-23T08:00', { sessions: [], dueDays: onSaturday }).count).toBe(1)
  })

  test('is a session in another zone by its own clock', () => {
    const abroad = { ...session, heldOn: '2026-11-19T10:00', timeZone: 'America/New_York' }
    expect(look('2026-11-19T15:00', { sessions: [abroad] }).count).toBe(1)
    expect(look('2026-11-18T15:59', { sessions: [abroad] }).count).toBe(0)
  })
})
