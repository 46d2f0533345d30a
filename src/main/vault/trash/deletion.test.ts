// Deleted for good: looked for in the decrypted bytes of both rooms, not by asking the program.
import { call } from '@orpc/server'
import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { note } from '../../../../tests/support/documents'
import { addPair, addSession, openTestVault, type TestVault } from '../../../../tests/support/open-test-vault'
import { decryptedRoom } from '../../../../tests/support/room-pages'
import type { TrashKind } from '../../../contract/trash'
import { parseNoteDocument, type NoteDocument } from '../../../domain/note-document'
import { vaultPaths } from '../../folder/paths'
import { charterHandlers } from '../charter.handlers'
import { summariesHandlers, doorHandlers } from '../summaries.handlers'
import { trashHandlers } from '../trash.handlers'

/** FTS5 keeps a word without the letters it shares with the one before it: the ending is looked for. */
const ENDING = 'narienvogel'
const CANARY = `zqka${ENDING}`

function traces({ folder, keys }: TestVault): { private: number; shared: number } {
  const { privateRoom, sharedRoom } = vaultPaths(folder)
  const count = (path: string, key: Uint8Array) =>
    decryptedRoom(path, key).toString('latin1').split(ENDING).length - 1
  return { private: count(privateRoom, keys.privateRoom), shared: count(sharedRoom, keys.sharedRoom) }
}

async function putAndDelete(deps: TestVault, kind: TrashKind, id: string): Promise<void> {
  const trash = trashHandlers(deps)
  await call(trash.put, { kind, id })
  await call(trash.deleteForGood, { kind, id })
}

function settle({ vault }: TestVault): void {
  for (const room of [vault.privateRoom, vault.sharedRoom]) while (room.search.settle(50) > 0);
}

const filler = (length: number) => 'Ordinary words about the week. '.repeat(length)

/** Notes of several pairs in turn, each written again later: their rows move between pages all the while. */
function writeMuch(
  { vault }: TestVault,
  noteCount: number,
  written: readonly (readonly [pairId: string, word: string])[],
): void {
  const { notes, sessions } = vault.privateRoom
  const noteIds: string[] = []
  for (let at = 0; at < noteCount; at += 1) {
    const [pairId, word] = written[at % written.length] ?? ['', '']
    const { sessionId, noteId } = addSession(vault, pairId, tasks(word, at))
    sessions.retitle(sessionId, `${word} ${String(at)}`)
    noteIds.push(noteId)
    const earlier = (at * 7) % noteIds.length
    const note = notes.find(noteIds[earlier] ?? '')
    if (note === undefined) continue
    const document = tasks(written[earlier % written.length]?.[1] ?? '', at * 3)
    const savedAt = new Date(Date.now() + at * 600_000).toISOString()
    notes.revise({ noteId: note.noteId, baseRevision: note.revision, document, savedAt })
  }
}

function tasks(word: string, seed: number): NoteDocument {
  const content = Array.from({ length: 1 + (seed % 8) }, (_, at) => ({
    type: 'taskItem',
    attrs: { checked: (seed + at) % 2 === 0 },
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: word.repeat(1 + ((seed * 5 + at * 7) % 20)) }] },
    ],
  }))
  const words = { type: 'paragraph', content: [{ type: 'text', text: `${filler(1 + (seed % 90))}${word}` }] }
  return parsed({ type: 'doc', content: [words, { type: 'taskList', content }] })
}

function marked(kind: 'tag' | 'person' | 'goal', id: string, text: string): NoteDocument {
  return parsed({
    type: 'doc',
    content: [
      {
        type: 'paragraph',
        content: [{ type: 'text', text, marks: [{ type: kind, attrs: { [`${kind}Id`]: id } }] }],
      },
    ],
  })
}

function parsed(input: unknown): NoteDocument {
  const document = parseNoteDocument(input)
  if (!document.ok) throw new Error(document.error.code)
  return document.value
}

test('a pair goes with everything of it, and no byte of it stays in either room', async () => {
  const deps = openTestVault()
  const { privateRoom } = deps.vault
  const other = addPair(deps.vault, 'Luc Tremblay')
  const pairId = addPair(deps.vault, `Maya ${CANARY}`)
  writeMuch(deps, 200, [
    [other, 'harmless'],
    [pairId, CANARY],
    [other, 'elsewhere'],
  ])
  const goalId = randomUUID()
  const createdAt = new Date().toISOString()
  privateRoom.goals.add({ id: goalId, pairId, title: CANARY, forWhom: 'me', dueOn: null, createdAt })
  const elsewhere = addSession(deps.vault, other, marked('goal', goalId, 'Stays as it is.'))
  const { sessionId, noteId } = addSession(deps.vault, pairId, note(`==${CANARY} may be shared==`))
  privateRoom.sessions.note({
    id: randomUUID(),
    sessionId,
    kind: 'moved',
    by: 'me',
    why: CANARY,
    from: '2026-11-19T15:00',
    to: '2026-11-20T15:00',
    at: createdAt,
  })
  const summaries = summariesHandlers(deps)
  const { id: summaryId } = await call(summaries.start, { pairId, title: CANARY, withNames: true })
  const passageIds = (await call(summaries.candidates, { summaryId })).map(({ passageId }) => passageId)
  await call(doorHandlers(deps).carry, { summaryId, noteId, revision: 1, passageIds })
  settle(deps)
  expect(traces(deps).private).toBeGreaterThan(1_000)
  expect(traces(deps).shared).toBeGreaterThan(3)

  await putAndDelete(deps, 'pair', pairId)
  expect(traces(deps)).toEqual({ private: 0, shared: 0 })
  expect(privateRoom.sessions.list(null, 200, null)).toHaveLength(134)
  expect(privateRoom.notes.mentioning('goal', goalId)).toEqual([])
  expect(privateRoom.notes.find(elsewhere.noteId)?.document).toEqual(note('Stays as it is.'))
  const again = deps.reopen()
  expect(traces(again)).toEqual({ private: 0, shared: 0 })
  expect(again.vault.privateRoom.pairs.list().map(({ id }) => id)).toEqual([other])
}, 60_000)

test('a session goes with its notes and their versions', async () => {
  const deps = openTestVault()
  const pairId = addPair(deps.vault)
  writeMuch(deps, 30, [[pairId, 'harmless']])
  const { sessionId, noteId } = addSession(deps.vault, pairId, note(`${filler(200)}${CANARY}`))
  const { notes, versions } = deps.vault.privateRoom
  const document = note('Nothing of it.')
  notes.revise({ noteId, baseRevision: 1, document, savedAt: new Date().toISOString() })
  expect(versions.list(noteId)).toMatchObject([{ revision: 1, reason: 'cut' }])
  settle(deps)
  expect(traces(deps).private).toBeGreaterThan(0)
  await putAndDelete(deps, 'session', sessionId)
  expect(traces(deps)).toEqual({ private: 0, shared: 0 })
})

test.each(['tag', 'person'] as const)(
  'a %s goes, its mark is taken out of the notes, and the words stay',
  async (kind) => {
    const deps = openTestVault()
    const { notes, tags, people, versions } = deps.vault.privateRoom
    const id = randomUUID()
    const labels = kind === 'tag' ? tags : people
    labels.add({ id, name: CANARY, createdAt: new Date().toISOString() })
    const pairId = addPair(deps.vault)
    const noteIds = Array.from(
      { length: 25 },
      () => addSession(deps.vault, pairId, marked(kind, id, 'Words.')).noteId,
    )
    settle(deps)
    expect(traces(deps).private).toBeGreaterThan(0)
    await putAndDelete(deps, kind, id)
    expect(traces(deps)).toEqual({ private: 0, shared: 0 })
    for (const noteId of noteIds) {
      expect(notes.find(noteId)).toMatchObject({ revision: 2, document: note('Words.') })
      expect(versions.list(noteId)).toEqual([])
    }
  },
)

test('a summary goes with the passages carried into it; the register keeps its entry', async () => {
  const deps = openTestVault()
  const pairId = addPair(deps.vault)
  const { noteId } = addSession(deps.vault, pairId, note(`==${CANARY} may be shared==`))
  const summaries = summariesHandlers(deps)
  const { id: summaryId } = await call(summaries.start, { pairId, title: 'Autumn', withNames: false })
  const [candidate] = await call(summaries.candidates, { summaryId })
  const passageIds = [candidate?.passageId ?? '']
  await call(doorHandlers(deps).carry, { summaryId, noteId, revision: 1, passageIds })
  const title = 'Autumn'
  deps.vault.sharedRoom.register.announce({
    id: randomUUID(),
    kind: 'summary',
    subjectId: summaryId,
    title,
    revision: 2,
    format: 'pdf',
    fileName: 'autumn.pdf',
    sizeBytes: 1,
    sha256: 'a'.repeat(64),
    sealedFor: 'nobody',
    overrideCount: 0,
    at: new Date().toISOString(),
  })
  settle(deps)
  expect(traces(deps).shared).toBeGreaterThan(0)
  await putAndDelete(deps, 'summary', summaryId)
  expect(traces(deps).shared).toBe(0)
  expect(await call(summaries.register, {})).toMatchObject([
    { subjectId: summaryId, title, partnerName: 'Maya Okafor' },
  ])
  expect(deps.vault.privateRoom.carries.ofSummary(summaryId)).toEqual([])
})

test('a charter goes with its clauses and versions, and with what was noted of its parts', async () => {
  const deps = openTestVault()
  const { pairs, charters } = deps.vault.privateRoom
  const pairId = addPair(deps.vault)
  const pair = pairs.find(pairId)
  if (pair === undefined) throw new Error('no pair')
  pairs.revise({ ...pair, objective: `To hear ${CANARY}` })
  const on = charterHandlers(deps)
  const offers = await call(on.offers, { pairId })
  const parts = offers.map(({ part, fingerprint }) => ({ part, fingerprint }))
  const { id, content } = await call(on.start, { pairId, title: CANARY, parts })
  const words = `${CANARY} stays between us`
  const clauses = [{ key: 'confidentiality', heading: 'Confidentiality', words, isOwn: false }]
  const { revision } = await call(on.save, {
    charterId: id,
    baseRevision: 1,
    content: { ...content, clauses },
  })
  await call(on.ready, { charterId: id, baseRevision: revision })
  pairs.revise({ ...pair, objective: '' })
  settle(deps)
  expect(traces(deps).private).toBeGreaterThan(0)
  expect(traces(deps).shared).toBeGreaterThan(0)
  await putAndDelete(deps, 'charter', id)
  expect(traces(deps)).toEqual({ private: 0, shared: 0 })
  expect(charters.parts(id)).toEqual([])
})

test.each(['savedSearch', 'template'] as const)('a %s', async (kind) => {
  const deps = openTestVault()
  const { savedSearches, templates } = deps.vault.privateRoom
  const id = randomUUID()
  const createdAt = new Date().toISOString()
  if (kind === 'template')
    templates.add({ id, part: 'note', title: CANARY, document: note(CANARY), createdAt })
  else savedSearches.add({ id, name: CANARY, text: CANARY, filters: {}, createdAt })
  expect(traces(deps).private).toBeGreaterThan(0)
  await putAndDelete(deps, kind, id)
  expect(traces(deps).private).toBe(0)
})

async function addFile(deps: TestVault, name: string): Promise<string> {
  const bytes = Buffer.from(name.repeat(100))
  const adding = await deps.attachments.startAdding({
    name,
    mediaType: 'text/plain',
    sizeBytes: bytes.length,
    picture: null,
  })
  await adding.append(bytes)
  return (await adding.finish()).id
}

const filesIn = ({ folder }: TestVault) => readdirSync(vaultPaths(folder).blobs)

test('a file goes with its key and its bytes', async () => {
  const deps = openTestVault()
  const id = await addFile(deps, CANARY)
  settle(deps)
  expect(traces(deps).private).toBeGreaterThan(0)
  expect(filesIn(deps)).toHaveLength(1)
  await putAndDelete(deps, 'attachment', id)
  expect(traces(deps).private).toBe(0)
  expect(filesIn(deps)).toEqual([])
})

test('a session takes its files along, but none that stands in another note', async () => {
  const deps = openTestVault()
  const pairId = addPair(deps.vault)
  const [own, common] = [await addFile(deps, CANARY), await addFile(deps, 'common')]
  const image = (attachmentId: string) => ({ type: 'image', attrs: { attachmentId } })
  const { sessionId } = addSession(
    deps.vault,
    pairId,
    parsed({ type: 'doc', content: [image(own), image(common)] }),
  )
  addSession(deps.vault, pairId, parsed({ type: 'doc', content: [image(common)] }))
  await putAndDelete(deps, 'session', sessionId)
  expect(deps.vault.privateRoom.attachments.find(own)).toBeUndefined()
  expect(deps.vault.privateRoom.attachments.find(common)?.name).toBe('common')
  expect(filesIn(deps)).toHaveLength(1)
  expect(traces(deps).private).toBe(0)
})
