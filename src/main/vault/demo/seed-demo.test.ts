import { describe, expect, test } from 'vitest'
import { openTestVault } from '../../../../tests/support/open-test-vault'
import type { SessionLine } from '../../../contract/sessions'
import { passagesOf } from '../../../domain/note-document'
import { mentionsOf, type MentionKind } from '../../../domain/note-mentions'
import { phaseOf } from '../../../domain/reveal'
import { parseRecord } from '../../../signed/agreed-record'
import { verifyRecord } from '../../../signed/record-verdict'
import { spokenDigits } from '../../handover/spoken-digits'
import { beforeYouMeet } from '../before-you-meet'
import { checkDraft } from '../leak-check/leak-check'
import { standingOf } from '../reveal/standing'
import { comparisonOf } from '../rounds/compare-rounds'
import { inboxOf } from '../rounds/inbox'
import { stateOf } from '../rounds/state'
import { seedDemo } from './seed-demo'

/** A Saturday, so that the newest session lies on a Thursday. */
const TODAY = '2026-11-21T12:00:00.000Z'

function demo() {
  const deps = { ...openTestVault(), now: () => new Date(TODAY) }
  seedDemo(deps)
  const { privateRoom, sharedRoom } = deps.vault
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
  const summary = (title: string) => {
    const summaries = pairs.flatMap(({ id }) => privateRoom.carries.summariesOf(id))
    const found = summaries.map((id) => sharedRoom.summaries.find(id)).find((one) => one?.title === title)
    if (found === undefined) throw new Error('no summary of that title')
    return found
  }
  const maya = pairs[0]?.id ?? ''
  return { deps, privateRoom, sharedRoom, pairs, maya, lines, titled, mentionsIn, summary }
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

  test('its summaries leak nothing, except the draft that shows what a leak is', () => {
    const { summary, privateRoom, sharedRoom } = demo()
    for (const title of ['Spring', 'Summer 2026', 'For the programme office']) {
      const { leaks, notesChecked } = checkDraft({ privateRoom, sharedRoom }, summary(title))
      expect(leaks.map(({ quote }) => quote)).toEqual([])
      expect(notesChecked).toBeGreaterThan(60)
    }
    const { leaks } = checkDraft({ privateRoom, sharedRoom }, summary('Autumn 2026'))
    expect(leaks.map(({ kind, quote }) => [kind, quote])).toEqual([
      ['name', 'Henrik Sund'],
      ['verbatim', 'The restructuring in Lyon cannot be mentioned before January'],
    ])
  })

  test('one pair is paired and has compared the digits of both cards; the other is not paired', async () => {
    const { deps, pairs, maya, sharedRoom, privateRoom } = demo()
    const pairing = deps.pairings.of(maya)
    const card = sharedRoom.pairings.keys(privateRoom.pairings.pairingOf(maya) ?? '')[0]
    const mine = sharedRoom.pairings.find(privateRoom.pairings.pairingOf(maya) ?? '')
    if (pairing === undefined || card === undefined || mine === undefined) throw new Error('not paired')
    expect(pairing.partner).toMatchObject({ name: 'Maya Okafor', verifiedHow: 'inPerson' })
    const keys = { ...deps.identity.publicIdentity(), pairNonce: mine.pairNonce }
    expect(pairing.partner.digits).toEqual(await spokenDigits(keys, card))
    expect(deps.pairings.of(pairs[1]?.id ?? '')).toBeUndefined()
  })

  test('its summaries stand in every state of a hand-over, with real signatures', () => {
    const { deps, summary } = demo()
    const states = ['Spring', 'Summer 2026', 'For the programme office', 'Autumn 2026'].map((title) => {
      const { status, rounds, trust } = stateOf(deps, { kind: 'summary', id: summary(title).id })
      return [title, status, rounds.length, trust]
    })
    expect(states).toEqual([
      ['Spring', 'answered', 2, 'compared'],
      ['Summer 2026', 'agreed', 3, 'compared'],
      ['For the programme office', 'proposed', 1, 'compared'],
      ['Autumn 2026', 'draft', 0, 'compared'],
    ])
    const record = deps.vault.sharedRoom.agreements.recordOf({
      kind: 'summary',
      id: summary('Summer 2026').id,
    })
    const parsed = parseRecord(record ?? '')
    if (!parsed.ok) throw new Error(parsed.error)
    const { is, people } = verifyRecord(parsed.value)
    expect(is).toBe('agreed')
    expect(new Map(people.map(({ name, signature }) => [name, signature.is]))).toEqual(
      new Map([
        ['Anders Holm', 'holds'],
        ['Maya Okafor', 'holds'],
      ]),
    )
  })

  test('the answer that waits changes a sentence and has two comments in their places', () => {
    const { deps, summary } = demo()
    const { blocks, changeCount } = comparisonOf(deps, { kind: 'summary', id: summary('Spring').id })
    expect(changeCount).toBe(1)
    const told = blocks.flatMap(({ comments }) => comments.map(({ quote }) => quote))
    expect(told).toEqual([
      'We will hold the next failure hour without slides, and a manager always begins.',
      'A brief account, kept deliberately small.',
    ])
    expect(inboxOf(deps).forMe.map(({ title }) => title)).toEqual(['Spring'])
    expect(inboxOf(deps).forThem.map(({ title }) => title)).toEqual(['For the programme office'])
  })

  test('the draft has carried passages, a goal with words of its own and how often they met', () => {
    const { summary, sharedRoom } = demo()
    const { id } = summary('Autumn 2026')
    expect(sharedRoom.summaries.carried(id)).toHaveLength(5)
    expect(sharedRoom.facts.of(id).map(({ kind }) => kind)).toEqual(['goal', 'rhythm'])
  })

  test('the charter was agreed, and a reveal is sealed by both and opened by nobody', () => {
    const { deps, maya, sharedRoom, privateRoom } = demo()
    const charterId = privateRoom.charters.of(maya)[0] ?? ''
    expect(sharedRoom.agreements.recordOf({ kind: 'charter', id: charterId })).toBeDefined()
    const phases = privateRoom.reveals.of(maya).map(({ id }) => phaseOf(standingOf(deps, id).state))
    expect(phases).toEqual(['bothSealed'])
  })

  test('the register says what left: a card and the hand-overs; names of one’s own are kept', () => {
    const { sharedRoom, privateRoom } = demo()
    const entries = sharedRoom.register.list()
    expect(entries.map(({ kind, state, title }) => [kind, state, title])).toEqual([
      ['handover', 'left', 'For the programme office'],
      ['handover', 'left', 'Spring'],
      ['handover', 'left', 'Summer 2026'],
      ['handover', 'left', 'Summer 2026'],
      ['handover', 'left', 'How we learn from each other'],
      ['card', 'left', 'Anders Holm'],
    ])
    const own = privateRoom.keptNames.list().filter(({ origin }) => origin === 'own')
    expect(own.map(({ name }) => name)).toEqual(['Marte Solheim', 'Nordlicht'])
  })
})
