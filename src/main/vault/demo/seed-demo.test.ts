import { describe, expect, test } from 'vitest'
import { openTestVault } from '../../../../tests/support/open-test-vault'
import type { SessionLine } from '../../../contract/sessions'
import { passagesOf } from '../../../domain/note-document'
import { mentionsOf, type MentionKind } from '../../../domain/note-mentions'
import { beforeYouMeet } from '../before-you-meet'
import { checkDraft } from '../leak-check/leak-check'
import { seedDemo } from './seed-demo'

/** A Saturday, so that the newest session lies on a Thursday. */
const TODAY = '2026-11-21T12:00:00.000Z'

function demo() {
  const test = openTestVault()
  seedDemo({ ...test, now: () => new Date(TODAY) })
  const { privateRoom, sharedRoom } = test.vault
  const pairs = privateRoom.pairs.list()
  const lines = (pairId: string | null): SessionLine[] => privateRoom.sessions.list(pairId, 200, null)
  const titled = (title: string): SessionLine => {
    const line = lines(null).find((one) => one.title === title)
    if (line === undefined) throw new Error('no session of that title')
    return line
  }
  const mentionsIn = (sessionId: string, kind: MentionKind): string[] => {
    const note = privateRoom.notes.ofSession(sessionId, 'note')
    const mentions = note === undefined ? [] : mentionsOf(note.document)
    return mentions.filter((one) => one.kind === kind).map(({ targetId }) => targetId)
  }
  return { privateRoom, sharedRoom, pairs, maya: pairs[0]?.id ?? '', lines, titled, mentionsIn }
}

describe('the demo vault', () => {
  test('has forty sessions that took place; one lies ahead, and four were cancelled', () => {
    const { privateRoom, lines, maya, titled } = demo()
    const ofState = (...states: string[]) => lines(null).filter(({ state }) => states.includes(state))
    expect(ofState('held', 'closed')).toHaveLength(40)
    expect(ofState('cancelled')).toHaveLength(4)
    expect(ofState('planned').map(({ heldOn }) => heldOn)).toEqual(['2026-11-27T15:00'])
    for (const { id } of ofState('planned')) {
      expect(privateRoom.notes.wordCounts(id)).toMatchObject({ note: 0, reflection: 0 })
      expect(privateRoom.notes.wordCounts(id).prep).toBeGreaterThan(40)
    }
    expect(privateRoom.sessions.next(maya, '2026-11-21T00:00')).toEqual(titled('Her first page, read aloud'))
    expect(ofState('held').map(({ title }) => title)).toEqual(['Reading the room in all-hands'])
  })

  test('says of moved and cancelled dates by whom and why', () => {
    const { lines, maya, privateRoom, titled } = demo()
    const ofMaya = lines(maya)
    expect(ofMaya.filter(({ wasMoved }) => wasMoved).map(({ title }) => title)).toHaveLength(3)
    const told = ofMaya
      .filter(({ wasMoved, state }) => wasMoved || state === 'cancelled')
      .flatMap(({ id }) => privateRoom.sessions.rhythm(id))
      .filter(({ kind }) => kind !== 'kept')
    expect(told).toHaveLength(6)
    expect(told.every(({ why }) => why.length > 20)).toBe(true)
    expect(new Set(told.map(({ by }) => by)).size).toBe(3)
    const seat = titled('A seat in May')
    expect(privateRoom.sessions.rhythm(seat.id)).toMatchObject([
      { kind: 'moved', by: 'partner', from: '2026-09-10T16:00', to: seat.heldOn },
      { kind: 'kept', by: 'both', from: seat.heldOn },
    ])
  })

  test('the newest note bears what the mockup shows', () => {
    const { titled, privateRoom, maya, mentionsIn } = demo()
    const line = titled('Reading the room in all-hands')
    const note = privateRoom.notes.ofSession(line.id, 'note')
    expect(line).toMatchObject({ heldOn: '2026-11-19T15:00', minutes: 50, state: 'held', markedCount: 3 })
    expect(privateRoom.sessions.find(line.id)?.felt).toEqual(['Open', 'Energising', '1 new perspective'])
    const goals = privateRoom.goals.list(maya)
    expect(mentionsIn(line.id, 'goal')).toEqual([
      goals.find(({ title }) => title === 'Speak so that juniors answer back')?.id,
    ])
    expect(mentionsIn(line.id, 'person')).toEqual([privateRoom.people.named('henrik sund')?.id])
    expect(mentionsIn(line.id, 'session')).toEqual([titled('Three all-hands from the third row').id])
    expect(note && passagesOf(note.document).map(({ text }) => text.slice(0, 9))).toEqual([
      'People st',
      'Next time',
      'Open Dece',
    ])
    expect(privateRoom.versions.list(note?.noteId ?? '').map(({ reason }) => reason)).toEqual([
      'pause',
      'pause',
    ])
  })

  test('directions go both ways, in more than half of the sessions', () => {
    const { lines, maya, privateRoom } = demo()
    const ways = lines(maya).map(({ id }) => {
      const json = JSON.stringify(privateRoom.notes.ofSession(id, 'note')?.document)
      return (['shared', 'learned', 'both'] as const).filter((way) => json.includes(`"way":"${way}"`))
    })
    expect(ways.filter((found) => found.length > 0).length).toBeGreaterThan(ways.length / 2)
    for (const way of ['shared', 'learned', 'both'] as const)
      expect(ways.filter((found) => found.includes(way)).length).toBeGreaterThan(5)
  })

  test('tags and people come back in several notes', () => {
    const { privateRoom } = demo()
    const tags = privateRoom.tags.list()
    expect(tags).toHaveLength(8)
    expect(tags.every(({ noteCount }) => noteCount >= 2)).toBe(true)
    expect(privateRoom.people.list().map(({ name }) => name)).toEqual([
      'Ada Okafor',
      'Berit Lund',
      'Henrik Sund',
      'Ingrid Falk',
      'Sabine Roth',
      'Tomasz Nowak',
    ])
  })

  test('before the planned session there are a few actions of different age, owner and date', () => {
    const { privateRoom, maya } = demo()
    const next = privateRoom.sessions.next(maya, '2026-11-21T00:00')
    if (next === undefined) throw new Error('nothing is planned')
    const { actions, goals, cards, lastSessions } = beforeYouMeet(privateRoom, next)
    expect(actions.map(({ timesCarried }) => timesCarried).sort((one, other) => one - other)).toEqual([
      0, 1, 1, 2, 3, 6,
    ])
    expect(new Set(actions.map(({ owner }) => owner))).toEqual(new Set(['me', 'partner', 'both']))
    expect(actions.filter(({ dueOn }) => dueOn !== null && dueOn < '2026-11-21')).toHaveLength(1)
    expect(actions.find(({ text }) => text.startsWith('Open Dec'))).toMatchObject({
      owner: 'me',
      dueOn: '2026-12-10',
    })
    expect(goals).toHaveLength(5)
    expect(cards.length).toBeGreaterThan(4)
    expect(lastSessions).toHaveLength(3)
  })

  test('about twenty sessions were reflected on, and say in a few words how they went', () => {
    const { lines, privateRoom } = demo()
    const reflected = lines(null).filter(({ id }) => privateRoom.notes.wordCounts(id).reflection > 0)
    expect(reflected.length).toBeGreaterThanOrEqual(20)
    expect(reflected.every(({ id }) => (privateRoom.sessions.find(id)?.felt.length ?? 0) > 0)).toBe(true)
  })

  test('its summaries leak nothing', () => {
    const { pairs, privateRoom, sharedRoom } = demo()
    const summaries = pairs
      .flatMap(({ id }) => privateRoom.carries.summariesOf(id))
      .map((id) => sharedRoom.summaries.find(id))
    expect(summaries).toHaveLength(2)
    for (const summary of summaries) {
      if (summary === undefined) throw new Error('a summary is gone')
      const { leaks, notesChecked } = checkDraft({ privateRoom, sharedRoom }, summary)
      expect(leaks.map(({ quote }) => quote)).toEqual([])
      expect(notesChecked).toBeGreaterThan(60)
    }
  })
})
