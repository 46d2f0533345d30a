import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { note } from '../../../../tests/support/documents'
import { addPair, addSession, openTestVault } from '../../../../tests/support/open-test-vault'
import { addSummary, find, idsOf, spelled } from '../../../../tests/support/search'
import type { SearchFilters } from '../../../contract/search'
import { parseNoteDocument } from '../../../domain/note-document'

/** A paragraph, marked with tags or people by id. */
function marked(words: string, ...marks: { type: string; attrs: object }[]) {
  const text = { type: 'text', text: words, marks }
  const parsed = parseNoteDocument({ type: 'doc', content: [{ type: 'paragraph', content: [text] }] })
  if (!parsed.ok) throw new Error(parsed.error.code)
  return parsed.value
}

describe('finding', () => {
  test('a word of a note, with its snippet and where it leads', () => {
    const { vault } = openTestVault()
    const pairId = addPair(vault)
    const { sessionId, noteId } = addSession(vault, pairId, note('The budget for Łódź was café talk.'))
    expect(find(vault, 'lodz caf')).toEqual({
      hits: [
        {
          target: { kind: 'note', pairId, sessionId, noteId, part: 'note' },
          title: [{ text: 'Reading the room', isHit: false }],
          dated: '2026-11-19T15:00',
          snippet: [
            { text: 'The budget for ', isHit: false },
            { text: 'Łódź', isHit: true },
            { text: ' was ', isHit: false },
            { text: 'café', isHit: true },
            { text: ' talk.', isHit: false },
          ],
        },
      ],
      total: 1,
      isTotalCapped: false,
      next: null,
      unindexedCount: 0,
    })
  })

  test('while typing the newest session comes first, a page at a time, none twice and none left out', () => {
    const { vault } = openTestVault()
    const pairId = addPair(vault)
    const days = ['2026-03-01', '2025-12-31', '2026-03-02', '2026-02-10', '2026-03-02']
    for (const day of days) addSession(vault, pairId, note('Budget again'), `${day}T09:00`)
    addSummary(vault, pairId, 'Autumn', 'Our budget')
    const dates: string[] = []
    let after: string | null = null
    do {
      const page = find(vault, 'budg', { limit: 2, after })
      expect(page.total).toBe(6)
      dates.push(...page.hits.map((hit) => hit.dated.slice(0, 10)))
      after = page.next
    } while (after !== null)
    expect(dates).toEqual([
      '2026-11-20',
      '2026-03-02',
      '2026-03-02',
      '2026-03-01',
      '2026-02-10',
      '2025-12-31',
    ])
  })

  test('ranked, a title weighs more than a mention, and pages do not overlap', () => {
    const { vault } = openTestVault()
    const pairId = addPair(vault)
    const about = (title: string, words: string) => {
      const { sessionId } = addSession(vault, pairId, note(words))
      vault.privateRoom.sessions.retitle(sessionId, title)
      return sessionId
    }
    for (let at = 0; at < 5; at += 1) about('Lunch', 'We spoke of many things, then of the canteen')
    const once = about('Trip', 'On the train we talked of the budget, the weather and the team')
    const titled = about('Budget', 'Numbers for next year')
    expect(idsOf(vault, 'budget', { mode: 'ranked' })).toEqual([titled, once])
    const first = find(vault, 'of', { mode: 'ranked', limit: 4 })
    const second = find(vault, 'of', { mode: 'ranked', limit: 4, after: first.next })
    const shown = [...first.hits, ...second.hits].map(({ target }) => JSON.stringify(target))
    expect(new Set(shown).size).toBe(6)
    expect(second.next).toBeNull()
  })

  test('Enter on half a word finds what typing found', () => {
    const { vault } = openTestVault()
    const { sessionId } = addSession(vault, addPair(vault), note('A negotiation'))
    expect(idsOf(vault, 'negot', { mode: 'ranked' })).toEqual([sessionId])
  })

  test('words of the title and of the note together', () => {
    const { vault } = openTestVault()
    const { sessionId } = addSession(vault, addPair(vault), note('Lyon in January'))
    expect(idsOf(vault, 'lyon reading')).toEqual([sessionId])
    expect(idsOf(vault, 'lyon -reading')).toEqual([])
    expect(idsOf(vault, '"lyon reading"')).toEqual([])
  })

  test('a session without words by its title, once; its notes once they have words', () => {
    const { vault } = openTestVault()
    const { sessionId, noteId } = addSession(vault, addPair(vault), note(''))
    expect(find(vault, 'reading').hits.map(({ target }) => target.kind)).toEqual(['session'])
    const savedAt = new Date().toISOString()
    vault.privateRoom.notes.revise({ noteId, baseRevision: 1, document: note('Words'), savedAt })
    expect(find(vault, 'reading').hits.map(({ target }) => target.kind)).toEqual(['note'])
    expect(idsOf(vault, 'reading')).toEqual([sessionId])
  })

  test('goals, people, tags, pairs and summaries', () => {
    const { vault } = openTestVault()
    const pairId = addPair(vault, 'Zoë Müller')
    const createdAt = '2026-05-01T08:00:00.000Z'
    const ids = { goal: randomUUID(), person: randomUUID(), tag: randomUUID() }
    vault.privateRoom.goals.add({
      id: ids.goal,
      pairId,
      title: 'Lead a Müller meeting',
      forWhom: 'me',
      dueOn: null,
      createdAt,
    })
    vault.privateRoom.people.add({ id: ids.person, name: 'Hans Müller', createdAt })
    vault.privateRoom.tags.add({ id: ids.tag, name: 'müller affair', createdAt })
    const summaryId = addSummary(vault, pairId, 'Autumn', 'What Müller said')
    expect(new Set(idsOf(vault, 'muller'))).toEqual(new Set([pairId, ...Object.values(ids), summaryId]))
    expect(idsOf(vault, 'muller', { filters: { kinds: ['summary'] } })).toEqual([summaryId])
    expect(idsOf(vault, 'muller is:draft')).toEqual([summaryId])
    expect(idsOf(vault, 'muller is:agreed')).toEqual([])
  })
})

describe('filters', () => {
  function aVault() {
    const { vault } = openTestVault()
    const [maya, luc] = [addPair(vault, 'Maya Okafor'), addPair(vault, 'Luc Tremblay')]
    const createdAt = '2026-05-01T08:00:00.000Z'
    const [tagId, personId] = [randomUUID(), randomUUID()]
    vault.privateRoom.tags.add({ id: tagId, name: 'Team health', createdAt })
    vault.privateRoom.people.add({ id: personId, name: 'Ana', createdAt })
    const tagged = marked(
      'Budget one',
      { type: 'tag', attrs: { tagId } },
      { type: 'person', attrs: { personId } },
    )
    const ofMaya = addSession(vault, maya, tagged, '2026-03-31T23:59').sessionId
    const ofLuc = addSession(vault, luc, note('==Budget two=='), '2026-04-01T00:00').sessionId
    const ofBoth = [addSummary(vault, maya, 'x', 'Budget three'), addSummary(vault, luc, 'x', 'Budget four')]
    return { vault, maya, luc, tagId, personId, ofMaya, ofLuc, ofBoth }
  }

  test('typed as words', () => {
    const { vault, ofMaya, ofLuc, ofBoth } = aVault()
    const budget = (filter: string) => idsOf(vault, `budget ${filter} `)
    expect(budget('')).toHaveLength(4)
    expect(budget('tag:"team health"')).toEqual([ofMaya])
    expect(budget('tag:health')).toEqual([ofMaya])
    expect(budget('tag:nobody')).toEqual([])
    expect(idsOf(vault, 'budget tag:hea')).toEqual([ofMaya])
    expect(budget('person:ana')).toEqual([ofMaya])
    expect(budget('-person:ana kind:note')).toEqual([ofLuc])
    expect(budget('pair:maya')).toEqual([ofBoth[0], ofMaya])
    expect(budget('-pair:maya')).toEqual([ofBoth[1], ofLuc])
    expect(budget('on:2026-03')).toEqual([ofMaya])
    expect(budget('after:2026-03 before:2026-05')).toEqual([ofLuc])
    expect(budget('is:marked')).toEqual([ofLuc])
    expect(budget('is:held')).toEqual([ofLuc, ofMaya])
    expect(budget('is:planned')).toEqual([])
    expect(budget('has:file')).toEqual([])
    expect(idsOf(vault, 'is:marked')).toEqual([ofLuc])
  })

  test('as fields', () => {
    const { vault, maya, tagId, personId, ofMaya, ofLuc, ofBoth } = aVault()
    const budget = (filters: SearchFilters) => idsOf(vault, 'budget', { filters })
    expect(budget({ pairId: maya })).toEqual([ofBoth[0], ofMaya])
    expect(budget({ tagId, personId })).toEqual([ofMaya])
    expect(budget({ kinds: ['note', 'goal'] })).toEqual([ofLuc, ofMaya])
    expect(budget({ kinds: [] })).toEqual([])
    expect(budget({ fromDay: '2026-03-31', toDay: '2026-03-31' })).toEqual([ofMaya])
    expect(budget({ isMarked: true })).toEqual([ofLuc])
    expect(budget({ isMarked: false, kinds: ['note'] })).toEqual([ofMaya])
    expect(budget({ isAgreed: true })).toEqual([])
    expect(idsOf(vault, '', { filters: { tagId } })).toEqual([ofMaya])
    expect(idsOf(vault, '')).toEqual([])
  })
})

describe('the index follows', () => {
  test('saved words, a new title, a new date', () => {
    const { vault } = openTestVault()
    const { sessionId, noteId } = addSession(vault, addPair(vault), note('First words'))
    expect(idsOf(vault, 'first')).toEqual([sessionId])
    const savedAt = new Date().toISOString()
    vault.privateRoom.notes.revise({ noteId, baseRevision: 1, document: note('Other'), savedAt })
    vault.privateRoom.sessions.retitle(sessionId, 'Walking')
    const when = { timeZone: 'Europe/Oslo', minutes: null, place: null }
    vault.privateRoom.sessions.setDetails(sessionId, { ...when, heldOn: '2020-01-02T03:04' })
    expect(idsOf(vault, 'first')).toEqual([])
    expect(idsOf(vault, 'reading')).toEqual([])
    expect(find(vault, 'walking other').hits[0]?.dated).toBe('2020-01-02T03:04')
    expect(idsOf(vault, 'other on:2020-01-02')).toEqual([sessionId])
    expect(idsOf(vault, 'other on:2026')).toEqual([])
  })

  test('everything again after a reopening and a rebuilding', () => {
    const first = openTestVault()
    const { sessionId } = addSession(first.vault, addPair(first.vault), note('Lyon'))
    const { vault } = first.reopen()
    expect(idsOf(vault, 'lyon')).toEqual([sessionId])
    vault.privateRoom.search.rebuild()
    expect(idsOf(vault, 'lyon')).toEqual([sessionId])
    expect(find(vault, 'lyon').unindexedCount).toBe(0)
  })

  test('more than a search takes along is said to be missing', () => {
    const { vault } = openTestVault()
    const pairId = addPair(vault)
    for (let at = 0; at < 40; at += 1) addSession(vault, pairId, note('Lyon'))
    vault.privateRoom.search.rebuild()
    expect(find(vault, 'lyon').unindexedCount).toBeGreaterThan(0)
    while (vault.privateRoom.search.settle(16) > 0);
    expect(find(vault, 'lyon')).toMatchObject({ total: 40, unindexedCount: 0 })
  })

  test('more sessions in one minute than it has room for', () => {
    const { vault } = openTestVault()
    const pairId = addPair(vault)
    vault.privateRoom.inOne(() => {
      for (let at = 0; at < 1_100; at += 1) addSession(vault, pairId, note('Import'))
    })
    while (vault.privateRoom.search.settle(500) > 0);
    const { total, isTotalCapped } = find(vault, 'import')
    expect({ total, isTotalCapped }).toEqual({ total: 1_000, isTotalCapped: true })
  })
})

test('a snippet marks what was found', () => {
  const { vault } = openTestVault()
  addSession(vault, addPair(vault), note('We met.', 'The 会議の資料 was long.'))
  expect(find(vault, '議の').hits.map(({ snippet }) => spelled(snippet))).toEqual([
    'We met. The 会[議の]資料 was long.',
  ])
})
