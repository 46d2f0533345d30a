import { createRouterClient } from '@orpc/server'
import { describe, expect, test } from 'vitest'
import { addPair, openTestVault } from '../../../tests/support/open-test-vault'
import { note } from '../../../tests/support/documents'
import { calendarOut } from './calendar/calendar-out'
import { startSession } from './start-session'
import { vaultRouter } from './vault.handlers'

const asked = { timeZone: 'Europe/Oslo', from: '2026-01-01T00:00', until: '2027-06-01T00:00' }
const file = (count: number) =>
  [
    'BEGIN:VCALENDAR',
    ...Array.from({ length: count }, (_, at) => [
      'BEGIN:VEVENT',
      `UID:event-${at}`,
      `SUMMARY:Talk ${at}`,
      `DTSTART:${at % 2 === 0 ? '20251119' : '20281119'}T${String(at % 24).padStart(2, '0')}${String(at % 60).padStart(2, '0')}00`,
      'END:VEVENT',
    ]).flat(),
    'END:VCALENDAR',
  ].join('\r\n')

function practice() {
  const test = openTestVault()
  const client = createRouterClient(vaultRouter(test))
  return { ...test, pairId: addPair(test.vault), client }
}

describe('dates out of a calendar file', () => {
  const NOW = '2026-11-22T10:00'

  test('become held and planned sessions, come once, and go again together', async () => {
    const { client, pairId } = practice()
    const first = await client.rhythm.calendar.read({ words: file(4), ...asked })
    expect(first.dates.map(({ title, isKnown }) => `${title} ${isKnown}`)).toEqual([
      'Talk 0 false',
      'Talk 2 false',
      'Talk 1 false',
      'Talk 3 false',
    ])
    const picks = first.dates.map(({ at }) => ({ at, pairId }))
    const taken = await client.rhythm.calendar.take({ readingId: first.readingId, now: NOW, picks })
    expect(taken).toMatchObject({ added: 4, doubles: 0 })
    const { lines } = await client.sessions.list({ pairId, limit: 10, before: null })
    expect(lines.map(({ title, state }) => `${title} ${state}`)).toEqual([
      'Talk 3 planned',
      'Talk 1 planned',
      'Talk 2 held',
      'Talk 0 held',
    ])
    const again = await client.rhythm.calendar.read({ words: file(4), ...asked })
    expect(again.dates.every(({ isKnown }) => isKnown)).toBe(true)
    expect(await client.rhythm.calendar.take({ readingId: again.readingId, now: NOW, picks })).toMatchObject({
      added: 0,
      doubles: 4,
    })
    expect(await client.rhythm.calendar.undo({ importId: taken.importId })).toEqual({
      removed: 4,
      inTrash: 0,
    })
    expect((await client.sessions.list({ pairId, limit: 10, before: null })).lines).toEqual([])
    const afresh = await client.rhythm.calendar.read({ words: file(4), ...asked })
    expect(afresh.dates.some(({ isKnown }) => isKnown)).toBe(false)
  })

  test('somebody wrote in one: undoing puts it into the trash', async () => {
    const { client, pairId } = practice()
    const { readingId } = await client.rhythm.calendar.read({ words: file(2), ...asked })
    const picks = [0, 1].map((at) => ({ at, pairId }))
    const { importId } = await client.rhythm.calendar.take({ readingId, now: NOW, picks })
    const [line] = (await client.sessions.list({ pairId, limit: 1, before: null })).lines
    if (line === undefined) throw new Error('there is a session')
    const { revision } = await client.sessions.open({ sessionId: line.id, part: 'note' })
    await client.sessions.save({
      sessionId: line.id,
      part: 'note',
      baseRevision: revision,
      title: line.title,
      document: { ...note('Kept words') },
    })
    expect(await client.rhythm.calendar.undo({ importId })).toEqual({ removed: 1, inTrash: 1 })
    expect(await client.trash.list({})).toMatchObject([{ kind: 'session', id: line.id }])
  })

  test('a title given since, or a card that came up in one, counts as written', async () => {
    const { client, pairId } = practice()
    const { readingId } = await client.rhythm.calendar.read({ words: file(3), ...asked })
    const picks = [0, 1, 2].map((at) => ({ at, pairId }))
    const { importId } = await client.rhythm.calendar.take({ readingId, now: NOW, picks })
    const { lines } = await client.sessions.list({ pairId, limit: 3, before: null })
    const [titled, withCard] = lines
    if (titled === undefined || withCard === undefined) throw new Error('there are sessions')
    const { revision, document } = await client.sessions.open({ sessionId: titled.id, part: 'note' })
    await client.sessions.save({
      sessionId: titled.id,
      part: 'note',
      baseRevision: revision,
      title: 'Our first hour',
      document,
    })
    await client.cards.add({
      pairId,
      kind: 'lesson',
      title: 'Pivot tables',
      byWhom: 'me',
      dueOn: null,
      format: null,
      sessionId: withCard.id,
      today: '2026-11-22',
    })
    expect(await client.rhythm.calendar.undo({ importId })).toEqual({ removed: 1, inTrash: 2 })
  })

  test('written in while the undo is at work, a session goes to the trash', async () => {
    const { client, pairId } = practice()
    const { readingId, dates } = await client.rhythm.calendar.read({ words: file(600), ...asked })
    const picks = dates.map(({ at }) => ({ at, pairId }))
    const { importId } = await client.rhythm.calendar.take({ readingId, now: NOW, picks })
    const [last] = (await client.sessions.list({ pairId, limit: 1, before: null })).lines
    if (last === undefined) throw new Error('there is a session')
    const { revision } = await client.sessions.open({ sessionId: last.id, part: 'note' })
    const undoing = client.rhythm.calendar.undo({ importId })
    await client.sessions.save({
      sessionId: last.id,
      part: 'note',
      baseRevision: revision,
      title: last.title,
      document: { ...note('Kept words') },
    })
    expect(await undoing).toEqual({ removed: 599, inTrash: 1 })
  })

  test('a file that is none, or too large, is refused by name', async () => {
    const { client } = practice()
    await expect(client.rhythm.calendar.read({ words: 'Dear Maya', ...asked })).rejects.toMatchObject({
      code: 'NOT_A_CALENDAR',
    })
    const large = `BEGIN:VCALENDAR\n${'x'.repeat(20 * 1024 * 1024)}`
    await expect(client.rhythm.calendar.read({ words: large, ...asked })).rejects.toMatchObject({
      code: 'CALENDAR_TOO_LARGE',
    })
  })

  test('of another reading than the last, nothing is taken', async () => {
    const { client, pairId } = practice()
    const { readingId } = await client.rhythm.calendar.read({ words: file(1), ...asked })
    await client.rhythm.calendar.read({ words: file(2), ...asked })
    await expect(
      client.rhythm.calendar.take({ readingId, now: NOW, picks: [{ at: 0, pairId }] }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })

  test('a thousand are taken while saves go on', async () => {
    const { client, pairId } = practice()
    const { readingId, dates } = await client.rhythm.calendar.read({ words: file(1_000), ...asked })
    let isDone = false
    const taking = client.rhythm.calendar
      .take({ readingId, now: NOW, picks: dates.map(({ at }) => ({ at, pairId })) })
      .then((taken) => {
        isDone = true
        return taken
      })
    await client.tags.add({ name: 'meanwhile' })
    expect(isDone).toBe(false)
    expect((await taking).added).toBe(1_000)
  })
})

describe('a calendar file that leaves', () => {
  function planned() {
    const test = practice()
    const sessionId = startSession(
      test,
      {
        pairId: test.pairId,
        title: 'Budget worries of Maya',
        heldOn: '2028-11-23T15:00',
        timeZone: 'Europe/Oslo',
        minutes: 50,
        place: null,
        state: 'planned',
      },
      {},
    )
    const written = () =>
      calendarOut(test, { pairId: test.pairId, choice: { is: 'planned' }, title: 'Conversation' }, 'UTC')
        ?.words ?? ''
    const field = (name: string) => new RegExp(`^${name}:(.*)\\r$`, 'mu').exec(written())?.[1]
    return { ...test, sessionId, written, field }
  }

  test('says when, under a name of its own that stays, and not what', () => {
    const { written, field, sessionId } = planned()
    const uid = field('UID')
    expect(written()).not.toMatch(/Maya|Budget|Anders|ORGANIZER|ATTENDEE|DESCRIPTION/u)
    expect(uid).not.toBe(sessionId)
    expect(field('UID')).toBe(uid)
    expect(field('SEQUENCE')).toBe('0')
    expect(field('DTSTART')).toBe('20281123T140000Z')
    expect(field('DTEND')).toBe('20281123T145000Z')
  })

  test('a moved date is a later version of the same, a cancelled one is called off', async () => {
    const { client, field, sessionId } = planned()
    const uid = field('UID')
    await client.sessions.move({
      sessionId,
      heldOn: '2028-11-24T15:00',
      timeZone: 'Europe/Oslo',
      by: 'me',
      why: '',
    })
    expect([field('UID'), field('SEQUENCE'), field('DTSTART')]).toEqual([uid, '1', '20281124T140000Z'])
    expect(field('SEQUENCE')).toBe('1')
    await client.sessions.cancel({ sessionId, by: 'me', why: '' })
    expect([field('UID'), field('SEQUENCE'), field('STATUS')]).toEqual([uid, '2', 'CANCELLED'])
  })

  test('a title that names somebody, or says private words, is refused', async () => {
    const { client, pairId } = planned()
    await client.candidates.add({
      name: 'Noor Haddad',
      work: '',
      couldTeachMe: '',
      couldLearnFromMe: '',
      why: '',
    })
    await client.goals.add({ pairId, title: 'Ask', forWhom: 'me', dueOn: null, helperName: 'Ingrid' })
    const problemOf = async (title: string) => (await client.rhythm.calendar.checkTitle({ title })).problem
    expect(await problemOf('Conversation')).toBeNull()
    expect(await problemOf('Coffee with Maya')).toBe('name')
    expect(await problemOf('okafor')).toBe('name')
    expect(await problemOf('Lunch with Noor')).toBe('name')
    expect(await problemOf('Ingrid')).toBe('name')
    expect(await problemOf('Maya’s hour')).toBe('name')
    expect(await problemOf('Mayas Stunde')).toBe('name')
    expect(await problemOf('Learn how the floor really works')).toBe('leak')
  })

  test('of a session of another pair, or with nothing ahead, there is none', () => {
    const { vault, newId, now, sessionId } = planned()
    const other = addPair(vault, 'Luc Tremblay')
    const order = { pairId: other, choice: { is: 'session' as const, sessionId }, title: 'Conversation' }
    expect(calendarOut({ vault, newId, now }, order, 'UTC')).toBeNull()
  })

  test('the dates of the rhythm go out before they are planned', async () => {
    const { client, pairId, vault, newId, now } = practice()
    const rule = {
      unit: 'weeks' as const,
      every: 2,
      weekday: 4,
      time: '15:00',
      minutes: 50,
      timeZone: 'Europe/Oslo',
    }
    await client.rhythm.set({
      pairId,
      today: '2026-11-22',
      fromDay: '2026-11-01',
      drives: 'me',
      protects: 'me',
      ...rule,
    })
    const out = calendarOut(
      { vault, newId, now },
      { pairId, choice: { is: 'rhythm', count: 6 }, title: 'Talk' },
      'UTC',
    )
    expect(out?.count).toBe(6)
  })
})
