// Versions of a note on a real vault: kept, compared, brought back, thinned.
import { call } from '@orpc/server'
import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { note } from '../../../tests/support/documents'
import { addPair, addSession, openTestVault } from '../../../tests/support/open-test-vault'
import { parseNoteDocument, passagesOf, type NoteDocument } from '../../domain/note-document'
import { historyHandlers } from './history.handlers'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

function aNote(document: NoteDocument = note('First words.')) {
  const deps = openTestVault()
  const { sessionId, noteId } = addSession(deps.vault, addPair(deps.vault), document)
  const begun = Date.now()
  let baseRevision = 1
  const save = (words: NoteDocument, afterMs: number) => {
    const savedAt = new Date(begun + afterMs).toISOString()
    deps.vault.privateRoom.notes.revise({ noteId, baseRevision, document: words, savedAt })
    baseRevision += 1
  }
  return {
    deps,
    sessionId,
    noteId,
    save,
    history: historyHandlers(deps),
    privateRoom: deps.vault.privateRoom,
  }
}

describe('the history of a note', () => {
  test('holds the words that rested, newest first, and not the ones typed on the way', async () => {
    const { noteId, save, history } = aNote()
    save(note('First words. Second'), 10 * MINUTE)
    save(note('First words. Second words.'), 10 * MINUTE + 500)
    save(note('Third.'), 20 * MINUTE)
    expect(await call(history.versions, { noteId })).toMatchObject([
      { revision: 3, reason: 'pause', wordCount: 4 },
      { revision: 1, reason: 'pause', wordCount: 2 },
    ])
    expect((await call(history.version, { noteId, revision: 3 })).document).toEqual(
      note('First words. Second words.'),
    )
  })

  test('says word by word what was added and removed since', async () => {
    const { noteId, save, history } = aNote(note('We met in Oslo.', 'It rained.'))
    save(note('We met in Bergen.', 'It rained.'), 10 * MINUTE)
    expect(await call(history.compare, { noteId, revision: 1 })).toEqual({
      currentRevision: 2,
      differences: [
        { is: 'same', text: 'We met in ' },
        { is: 'removed', text: 'Oslo' },
        { is: 'added', text: 'Bergen' },
        { is: 'same', text: '.\nIt rained.' },
      ],
    })
  })

  test('is kept when a version is brought back, and what may be shared is still the same passage', async () => {
    const first = note('Some ==may be shared== words.')
    const { noteId, save, history, privateRoom } = aNote(first)
    save(note('Other words.'), 10 * MINUTE)
    const { revision } = await call(history.restore, { noteId, revision: 1, baseRevision: 2 })
    expect(revision).toBe(3)
    const restored = privateRoom.notes.find(noteId)?.document
    expect(restored).toEqual(first)
    expect(restored && passagesOf(restored)).toEqual(passagesOf(first))
    expect(await call(history.versions, { noteId })).toMatchObject([
      { revision: 2, reason: 'restore' },
      { revision: 1, reason: 'pause' },
    ])
  })

  test('refuses by name: a note saved meanwhile, a version or note that is not there, a session in the trash', async () => {
    const { noteId, sessionId, save, history, privateRoom } = aNote()
    save(note('Other words.'), 10 * MINUTE)
    const refused = async (asked: Promise<unknown>, code: string) =>
      expect(asked).rejects.toMatchObject({ code })
    await refused(call(history.restore, { noteId, revision: 1, baseRevision: 1 }), 'STALE_REVISION')
    await refused(call(history.version, { noteId, revision: 2 }), 'NOT_FOUND')
    await refused(call(history.versions, { noteId: randomUUID() }), 'NOT_FOUND')
    privateRoom.trash.put('session', sessionId, new Date().toISOString())
    await refused(call(history.versions, { noteId }), 'NOT_FOUND')
    expect(privateRoom.notes.find(noteId)?.revision).toBe(2)
  })

  test('brings back no mark of a label that was deleted for good meanwhile', async () => {
    const [gone, there] = [randomUUID(), randomUUID()]
    const marked = (...tagIds: string[]) => {
      const marks = tagIds.map((tagId) => ({ type: 'tag', attrs: { tagId } }))
      const content = [{ type: 'paragraph', content: [{ type: 'text', text: 'Words.', marks }] }]
      const parsed = parseNoteDocument({ type: 'doc', content })
      if (!parsed.ok) throw new Error(parsed.error.code)
      return parsed.value
    }
    const { noteId, save, history, privateRoom } = aNote(marked(gone, there))
    const createdAt = new Date().toISOString()
    privateRoom.tags.add({ id: there, name: 'There', createdAt })
    privateRoom.trash.put('tag', there, createdAt)
    save(note('Other words.'), 10 * MINUTE)
    await call(history.restore, { noteId, revision: 1, baseRevision: 2 })
    expect(privateRoom.notes.find(noteId)?.document).toEqual(marked(there))
  })

  test('is there after locking, and thins out with the days', () => {
    const { deps, noteId, save, privateRoom } = aNote()
    for (let hour = 1; hour <= 48; hour += 1) save(note(`Words of hour ${String(hour)}.`), hour * 60 * MINUTE)
    expect(privateRoom.versions.list(noteId)).toHaveLength(48)
    const { versions } = deps.reopen().vault.privateRoom
    const thinAfter = (days: number) => {
      versions.thin(new Date(Date.now() + days * DAY), 1_000)
      return versions.list(noteId)
    }
    expect(thinAfter(2)).toHaveLength(48)
    const newest = versions.list(noteId)[0]
    const daily = thinAfter(20)
    expect(daily.length).toBeGreaterThanOrEqual(2)
    expect(daily.length).toBeLessThanOrEqual(3)
    expect(daily[0]).toEqual(newest)
    expect(thinAfter(200).length).toBeLessThanOrEqual(2)
  })

  test('holds on to the images and files of its versions', () => {
    const attachmentId = randomUUID()
    const parsed = parseNoteDocument({ type: 'doc', content: [{ type: 'image', attrs: { attachmentId } }] })
    if (!parsed.ok) throw new Error(parsed.error.code)
    const { noteId, save, privateRoom } = aNote(parsed.value)
    const at = new Date().toISOString()
    privateRoom.attachments.add(
      {
        id: attachmentId,
        name: 'plan.png',
        mediaType: 'image/png',
        width: 1,
        height: 1,
        thumbnail: null,
        createdAt: at,
      },
      {
        id: randomUUID(),
        fileName: 'a'.repeat(32),
        key: Buffer.alloc(32),
        sha256: Buffer.alloc(32),
        sizeBytes: 1,
      },
    )
    save(note('Without it.'), MINUTE)
    expect(privateRoom.versions.list(noteId)).toMatchObject([{ reason: 'cut' }])
    const later = (days: number) => new Date(Date.now() + days * DAY).toISOString()
    for (const days of [0, 40])
      privateRoom.attachments.deleteUnused({ at: later(days), unusedBefore: later(days - 30) })
    expect(privateRoom.attachments.find(attachmentId)?.name).toBe('plan.png')
  })
})
