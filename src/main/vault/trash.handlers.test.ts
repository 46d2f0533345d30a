// The trash on a real vault: what lies there is nowhere else, and comes back as it was.
import { call } from '@orpc/server'
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { addPair, addSession, openTestVault, type TestVault } from '../../../tests/support/open-test-vault'
import type { TrashKind } from '../../contract/trash'
import { parseNoteDocument } from '../../domain/note-document'
import { goalsHandlers } from './goals.handlers'
import { peopleHandlers, tagsHandlers } from './labels.handlers'
import { checkDraft } from './leak-check/leak-check'
import { pairsHandlers } from './pairs.handlers'
import { searchHandlers } from './search.handlers'
import { sessionsHandlers } from './sessions.handlers'
import { doorHandlers, summariesHandlers } from './summaries.handlers'
import { trashHandlers } from './trash.handlers'
import { deletionOf } from './trash/deletion'
import { purge } from './trash/purge'

const DAY_MS = 86_400_000
const PRIVATE = 'Henrik told me the same in March and I brushed him off.'

const handlersOf = (deps: TestVault) => ({
  trash: trashHandlers(deps),
  pairs: pairsHandlers(deps),
  sessions: sessionsHandlers(deps),
  goals: goalsHandlers(deps),
  tags: tagsHandlers(deps),
  people: peopleHandlers(deps),
  summaries: summariesHandlers(deps),
  door: doorHandlers(deps),
  search: searchHandlers(deps),
})

/** A pair with a session that bears a tag and a passage, a goal, and a summary that took the passage. */
async function aJournal(deps = openTestVault()) {
  const on = handlersOf(deps)
  const pairId = addPair(deps.vault)
  const tag = await call(on.tags.add, { name: 'AI' })
  const goal = await call(on.goals.add, { pairId, title: 'Learn to ask', forWhom: 'me', dueOn: null })
  const document = parseNoteDocument({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: PRIVATE, marks: [{ type: 'tag', attrs: { tagId: tag.id } }] },
          {
            type: 'text',
            text: ' Carried.',
            marks: [{ type: 'mayBeShared', attrs: { passageId: randomUUID() } }],
          },
        ],
      },
    ],
  })
  if (!document.ok) throw new Error(document.error.code)
  const { sessionId, noteId } = addSession(deps.vault, pairId, document.value)
  const { id: summaryId } = await call(on.summaries.start, { pairId, title: 'Autumn', withNames: false })
  const [candidate] = await call(on.summaries.candidates, { summaryId })
  const passageIds = [candidate?.passageId ?? '']
  await call(on.door.carry, { summaryId, noteId, revision: 1, passageIds })
  const put = (kind: TrashKind, id: string) => call(on.trash.put, { kind, id })
  const restore = (kind: TrashKind, id: string) => call(on.trash.restore, { kind, id })
  /** Everything people see of it. */
  const look = async () => ({
    pairs: await call(on.pairs.list, {}),
    sessions: await call(on.sessions.list, { pairId: null, limit: 50, before: null }),
    month: await call(on.sessions.month, { pairId: null, month: '2026-11' }),
    goals: await call(on.goals.list, { pairId }),
    tags: await call(on.tags.list, {}),
    summaries: await call(on.summaries.list, { pairId }),
    found: (
      await call(on.search.find, { text: 'henrik', mode: 'ranked', filters: {}, limit: 10, after: null })
    ).hits,
  })
  return {
    deps,
    on,
    pairId,
    sessionId,
    noteId,
    goalId: goal.id,
    tagId: tag.id,
    summaryId,
    passageIds,
    put,
    restore,
    look,
  }
}

const refused = async (asked: Promise<unknown>, code: string) => expect(asked).rejects.toMatchObject({ code })

describe('put away and brought back', () => {
  test.each(['pair', 'session', 'goal', 'tag', 'summary'] as const)('a %s', async (kind) => {
    const journal = await aJournal()
    const { on, put, restore, look } = journal
    const id = journal[`${kind}Id`]
    const before = await look()
    await put(kind, id)
    expect(await look()).not.toEqual(before)
    expect(await call(on.trash.list, {})).toMatchObject([{ kind, id }])
    await refused(put(kind, id), 'NOT_FOUND')
    await restore(kind, id)
    expect(await look()).toEqual(before)
    expect(await call(on.trash.list, {})).toEqual([])
    await refused(restore(kind, id), 'NOT_FOUND')
  })

  test('says what it is, whose, since when and until when', async () => {
    const { on, sessionId, put } = await aJournal()
    await put('session', sessionId)
    const [thing] = await call(on.trash.list, {})
    expect(thing).toMatchObject({
      name: 'Reading the room',
      partnerName: 'Maya Okafor',
      heldOn: '2026-11-19T15:00',
    })
    expect(Date.parse(thing?.goesAt ?? '') - Date.parse(thing?.trashedAt ?? '')).toBe(30 * DAY_MS)
  })

  test('a name that was taken meanwhile gets a number', async () => {
    const { on, tagId, put, restore } = await aJournal()
    await put('tag', tagId)
    await call(on.tags.add, { name: 'ai' })
    await restore('tag', tagId)
    expect((await call(on.tags.list, {})).map(({ name }) => name)).toEqual(['ai', 'AI (2)'])
  })

  test('what belongs to a pair in the trash waits for the pair', async () => {
    const { pairId, sessionId, goalId, summaryId, put, restore } = await aJournal()
    await put('session', sessionId)
    await put('goal', goalId)
    await put('summary', summaryId)
    await put('pair', pairId)
    await refused(restore('session', sessionId), 'PAIR_IN_TRASH')
    await refused(restore('goal', goalId), 'PAIR_IN_TRASH')
    await refused(restore('summary', summaryId), 'PAIR_IN_TRASH')
    await restore('pair', pairId)
    await restore('session', sessionId)
    await restore('goal', goalId)
    await restore('summary', summaryId)
  })
})

describe('what lies in the trash', () => {
  test('cannot be opened or carried', async () => {
    const { on, pairId, sessionId, noteId, summaryId, passageIds, put, restore } = await aJournal()
    await put('session', sessionId)
    await refused(call(on.sessions.open, { sessionId, part: 'note' }), 'NOT_FOUND')
    expect(await call(on.summaries.candidates, { summaryId })).toEqual([])
    await refused(call(on.door.carry, { summaryId, noteId, revision: 1, passageIds }), 'NOT_FOUND')
    await restore('session', sessionId)
    await put('pair', pairId)
    await refused(call(on.sessions.open, { sessionId, part: 'note' }), 'NOT_FOUND')
    await refused(call(on.summaries.open, { summaryId }), 'NOT_FOUND')
  })

  test('is private still: the leak check reads it', async () => {
    const { deps, on, sessionId, summaryId, put } = await aJournal()
    const document = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: PRIVATE }] }],
    }
    const { revision } = await call(on.summaries.open, { summaryId })
    await call(on.summaries.save, { summaryId, baseRevision: revision, title: 'Autumn', document })
    await put('session', sessionId)
    const summary = deps.vault.sharedRoom.summaries.find(summaryId)
    if (summary === undefined) throw new Error('the summary is there')
    expect(checkDraft(deps.vault, summary).leaks).toHaveLength(1)
  })
})

describe('deleted for good', () => {
  test('only what lies in the trash', async () => {
    const { on, sessionId, noteId, put } = await aJournal()
    await refused(call(on.trash.deleteForGood, { kind: 'session', id: sessionId }), 'NOT_FOUND')
    await put('session', sessionId)
    expect(await call(on.trash.goneNotes, { noteIds: [noteId] })).toEqual([])
    await call(on.trash.deleteForGood, { kind: 'session', id: sessionId })
    expect(await call(on.trash.goneNotes, { noteIds: [noteId] })).toEqual([noteId])
    await refused(call(on.trash.restore, { kind: 'session', id: sessionId }), 'NOT_FOUND')
  })

  test('a session: what was carried out of it stays in the summary, and can be withdrawn', async () => {
    const { on, sessionId, summaryId, put } = await aJournal()
    await put('session', sessionId)
    await call(on.trash.deleteForGood, { kind: 'session', id: sessionId })
    const { carried } = await call(on.summaries.open, { summaryId })
    expect(carried).toMatchObject([{ stillMarked: false }])
    const left = await call(on.door.withdraw, { summaryId, carryId: carried[0]?.carryId ?? '' })
    expect(left.carried).toEqual([])
  })

  test('everything at once', async () => {
    const { on, pairId, tagId, put } = await aJournal()
    await put('tag', tagId)
    await put('pair', pairId)
    expect(await call(on.trash.empty, {})).toEqual({ count: 2 })
    expect(await call(on.trash.list, {})).toEqual([])
    expect(await call(on.pairs.list, {})).toEqual([])
  })

  test('cut short anywhere, it goes on at the next opening', async () => {
    const { deps, on, pairId, summaryId, put } = await aJournal()
    await put('pair', pairId)
    // The first step, and part of the second: the shared room is done, the private one is not.
    deps.vault.privateRoom.trash.letGo([{ kind: 'pair', id: pairId }])
    deps.vault.sharedRoom.trash.remove('summary', [summaryId])
    expect(await call(on.trash.list, {})).toEqual([])
    await refused(call(on.trash.restore, { kind: 'pair', id: pairId }), 'NOT_FOUND')
    const again = deps.reopen()
    await purge(again)
    expect(again.vault.privateRoom.trash.going()).toEqual([])
    expect(again.vault.privateRoom.pairs.partnerName(pairId)).toBeUndefined()
    expect([...again.vault.privateRoom.notes.each()]).toEqual([])
  })

  test('twice at the same time is as good as once', async () => {
    const { deps, tagId, put } = await aJournal()
    await put('tag', tagId)
    const deletion = deletionOf(deps)
    const thing = { kind: 'tag', id: tagId } as const
    await Promise.all([deletion.delete([thing]), deletion.delete([thing])])
    expect(deps.vault.privateRoom.trash.going()).toEqual([])
    expect(deps.vault.privateRoom.notes.mentioning('tag', tagId)).toEqual([])
  })
})

describe('after 30 days', () => {
  const inDays = (deps: TestVault, days: number) => ({
    ...deps,
    now: () => new Date(Date.now() + days * DAY_MS),
  })

  test('it goes by itself, and no day earlier', async () => {
    const { deps, on, sessionId, put } = await aJournal()
    await put('session', sessionId)
    await purge(inDays(deps, 29))
    expect(await call(on.trash.list, {})).toHaveLength(1)
    await purge(inDays(deps, 31))
    expect(await call(on.trash.list, {})).toEqual([])
    expect(deps.vault.privateRoom.sessions.find(sessionId)).toBeUndefined()
  })

  test('not while an older copy of the vault lies there', async () => {
    const { deps, on, sessionId, put } = await aJournal()
    await put('session', sessionId)
    const older = { ...deps.vault, rolledBackTo: new Date().toISOString() }
    await purge({ ...inDays(deps, 31), vault: older })
    expect(await call(on.trash.list, {})).toHaveLength(1)
    // Nor what was being deleted when the copy was made.
    deps.vault.privateRoom.trash.letGo([{ kind: 'session', id: sessionId }])
    await purge({ ...inDays(deps, 31), vault: older })
    expect(deps.vault.privateRoom.sessions.find(sessionId)).toBeDefined()
  })
})
