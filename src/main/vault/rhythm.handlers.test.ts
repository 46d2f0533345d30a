import { createRouterClient } from '@orpc/server'
import { expect, test, vi } from 'vitest'
import { daysLater } from '../../domain/calendar-day'
import { addPair, openTestVault } from '../../../tests/support/open-test-vault'
import { startSession } from './start-session'
import { lookForDue } from './rhythm/due'
import { nudgeShell } from './rhythm/nudge-shell'
import { vaultRouter } from './vault.handlers'

const TODAY = '2026-11-22'
const rule = {
  fromDay: '2026-09-03',
  unit: 'weeks' as const,
  every: 2,
  weekday: 4,
  time: '15:00',
  minutes: 50,
  timeZone: 'Europe/Oslo',
  drives: 'me' as const,
  protects: 'partner' as const,
}

function practice() {
  const test = openTestVault()
  const pairId = addPair(test.vault)
  const client = createRouterClient(vaultRouter(test))
  const session = (heldOn: string, state: 'planned' | 'held') =>
    startSession(
      test,
      { pairId, title: 'Reading the room', heldOn, timeZone: 'Europe/Oslo', minutes: 50, place: null, state },
      {},
    )
  return { ...test, pairId, client, session }
}

test('a rhythm is kept, moved, cancelled and missed, as the steps of its sessions say', async () => {
  const { client, pairId, session } = practice()
  await client.rhythm.set({ pairId, today: TODAY, ...rule })
  session('2026-10-01T15:00', 'held')
  const later = session('2026-10-15T15:00', 'planned')
  await client.sessions.move({
    sessionId: later,
    heldOn: '2026-10-20T10:00',
    timeZone: 'Europe/Oslo',
    by: 'me',
    why: 'A board meeting',
  })
  await client.sessions.hold({ sessionId: later, by: 'both' })
  const off = session('2026-10-29T15:00', 'planned')
  await client.sessions.cancel({ sessionId: off, by: 'partner', why: '' })
  const { slots, facts, replan } = await client.rhythm.kept({ pairId, today: TODAY })
  expect(slots.map(({ expectedOn, state, by }) => [expectedOn.slice(5, 10), state, by])).toEqual([
    ['10-01', 'kept', null],
    ['10-15', 'moved', 'me'],
    ['10-29', 'cancelled', 'partner'],
    ['11-12', 'missed', null],
    ['11-26', 'coming', null],
  ])
  expect(facts).toMatchObject({ met: 2, of: 4, cancelledByPartner: 1, cancelledByMe: 0 })
  expect(replan).toEqual({ is: 'raised', misses: 2, slotOn: '2026-11-12T15:00' })
})

test('a re-plan card is put off, comes back, and is answered by another rhythm', async () => {
  const { client, pairId, session, ...vault } = practice()
  await client.rhythm.set({ pairId, today: TODAY, ...rule })
  session('2026-10-15T15:00', 'held')
  const replanOn = async (today: string) => (await client.rhythm.kept({ pairId, today })).replan.is
  expect(await replanOn(TODAY)).toBe('raised')
  await client.rhythm.answerReplan({
    pairId,
    slotOn: '2026-11-12T15:00',
    answer: 'notNow',
    until: daysLater(TODAY, 3),
  })
  expect(await replanOn(TODAY)).toBe('putOff')
  expect(await replanOn(daysLater(TODAY, 3))).toBe('raised')
  const monthly = { ...rule, fromDay: '2026-12-01', unit: 'months' as const, every: 1 }
  await client.rhythm.set({ pairId, today: daysLater(TODAY, 3), ...monthly })
  expect(await replanOn(daysLater(TODAY, 3))).toBe('solved')
  const again = createRouterClient(vaultRouter(vault.reopen()))
  expect(await again.rhythm.history({ pairId })).toHaveLength(2)
  expect(await again.rhythm.get({ pairId })).toMatchObject({ unit: 'months', fromDay: '2026-12-01' })
})

test('a cancelled date with another in its place is to come, not missed', async () => {
  const { client, pairId, session } = practice()
  await client.rhythm.set({ pairId, today: TODAY, ...rule })
  session('2026-11-12T15:00', 'held')
  const off = session('2026-11-26T15:00', 'planned')
  const another = { heldOn: '2026-11-30T10:00', timeZone: 'Europe/Oslo' }
  await client.sessions.cancel({ sessionId: off, by: 'me', why: '', another })
  const { slots } = await client.rhythm.kept({ pairId, today: TODAY })
  expect(slots.at(-1)).toMatchObject({ expectedOn: '2026-11-26T15:00', takesPlaceOn: '2026-11-30T10:00' })
  const { lines } = await client.sessions.list({ pairId, limit: 5, before: null })
  expect(lines.map(({ state, title }) => `${state} ${title}`)).toEqual([
    'planned Reading the room',
    'cancelled Reading the room',
    'held Reading the room',
  ])
})

test('nothing is asked of a pair that ended', async () => {
  const { client, pairId, session } = practice()
  await client.rhythm.set({ pairId, today: TODAY, ...rule })
  session('2026-10-15T15:00', 'held')
  const today = new Date().toISOString().slice(0, 10)
  await client.pairs.end({ pairId, endedOn: today, howItEnded: '' })
  expect((await client.rhythm.kept({ pairId, today: daysLater(today, 60) })).replan).toEqual({ is: 'none' })
})

test('the next dates follow the rhythm, and without one the habit', async () => {
  const { client, pairId, session } = practice()
  session('2026-11-05T09:00', 'held')
  session('2026-11-12T09:00', 'held')
  const asked = { pairId, from: '2026-11-22T10:00', count: 2 }
  expect((await client.rhythm.propose(asked)).map(({ heldOn }) => heldOn)).toEqual([
    '2026-11-26T09:00',
    '2026-12-03T09:00',
  ])
  await client.rhythm.set({ pairId, today: TODAY, ...rule })
  expect(await client.rhythm.propose(asked)).toEqual([
    { heldOn: '2026-11-26T15:00', timeZone: 'Europe/Oslo', minutes: 50 },
    { heldOn: '2026-12-10T15:00', timeZone: 'Europe/Oslo', minutes: 50 },
  ])
})

const setting = {
  isOn: true,
  hoursBefore: [24, 1],
  quietFrom: '20:00',
  quietUntil: '08:00',
  quietWeekdays: [6, 7],
  isOnWhileLocked: false,
}

test('the shell learns a count and instants, each thing once, and nothing while reminders are off', async () => {
  const { client, vault, session } = practice()
  const before = new Date(Date.now() - 60_000)
  const tomorrow = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
  session(`${tomorrow}T15:00`, 'planned')
  const dayAhead = new Date(Date.parse(`${tomorrow}T14:00Z`) - 86_400_000)
  const quietly = { ...setting, quietFrom: '00:00', quietUntil: '00:00', quietWeekdays: [] }
  const look = (at: Date) => lookForDue(vault.privateRoom, at, 'UTC')
  expect(look(dayAhead)).toEqual({ count: 0, nextLookAt: null, aheadAt: [] })
  await client.rhythm.reminders.set(quietly)
  expect(await client.rhythm.reminders.get({})).toEqual(quietly)
  expect(look(before).count).toBe(0)
  const due = look(new Date(dayAhead.getTime() + 3_600_000))
  expect(due.count).toBe(1)
  expect(due.aheadAt).toEqual([])
  expect(look(new Date(dayAhead.getTime() + 3_600_000)).count).toBe(0)
  await client.rhythm.reminders.set({ ...quietly, isOnWhileLocked: true })
  expect(look(new Date(dayAhead.getTime() + 3_600_000)).aheadAt).toHaveLength(1)
})

test('a change that can move a date nudges the shell, once for several', () => {
  vi.useFakeTimers()
  const { changes } = openTestVault()
  const nudge = vi.fn<() => void>()
  const told = nudgeShell(changes, nudge)
  told.announce('words')
  vi.advanceTimersByTime(60_000)
  expect(nudge).not.toHaveBeenCalled()
  told.announce('sessions')
  told.announce('rhythm')
  told.announceWords('one')
  vi.advanceTimersByTime(60_000)
  expect(nudge).toHaveBeenCalledTimes(1)
  vi.useRealTimers()
})
