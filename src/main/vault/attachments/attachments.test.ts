// Attachments over time: what nobody uses goes, what a crash left goes, and nothing else.
import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { addPair, addSession, openTestVault, type TestVault } from '../../../../tests/support/open-test-vault'
import { scanFiles } from '../../../../tests/support/file-scan'
import { temporaryFolder } from '../../../../tests/support/temp-folder'
import { parseNoteDocument } from '../../../domain/note-document'
import { attachmentsOf } from './attachments'
import { blobFolder } from './blob-folder'

const day = (count: number) => new Date(Date.parse('2026-11-19T08:00:00Z') + count * 86_400_000)

/** The same vault as seen on a day. */
function onDay(count: number, { vault, folder, changes }: TestVault) {
  const store = vault.privateRoom.attachments
  const blobs = blobFolder(join(folder, 'blobs'))
  const now = () => day(count)
  return { store, blobs, ...attachmentsOf({ store, folder: blobs, changes, newId: randomUUID, now }) }
}

async function add(at: ReturnType<typeof onDay>, content = randomBytes(2000), name = 'Plan.pdf') {
  const adding = await at.startAdding({
    name,
    mediaType: 'application/pdf',
    sizeBytes: content.length,
    picture: null,
  })
  await adding.append(content)
  return adding.finish()
}

function noteShowing(attachmentId: string) {
  const note = parseNoteDocument({ type: 'doc', content: [{ type: 'file', attrs: { attachmentId } }] })
  if (!note.ok) throw new Error(note.error.code)
  return note.value
}

const usual = { isRolledBack: false }

describe('an attachment no note shows', () => {
  test('goes after thirty days, with its file', async () => {
    const test = openTestVault()
    const { id } = await add(onDay(0, test))
    await onDay(29, test).sweep(usual)
    expect(onDay(29, test).store.find(id)).toBeDefined()
    await onDay(31, test).sweep(usual)
    const { store, blobs } = onDay(31, test)
    expect(store.find(id)).toBeUndefined()
    expect(store.blobOf(id)).toBeUndefined()
    expect([store.fileNames(), store.spareFiles(), blobs.list()]).toEqual([[], [], []])
  })

  test('stays from the day a note shows it, and while an earlier version of one does', async () => {
    const test = openTestVault()
    const { id } = await add(onDay(0, test))
    await onDay(1, test).sweep(usual)
    const { noteId } = addSession(test.vault, addPair(test.vault), noteShowing(id))
    for (const at of [31, 80]) await onDay(at, test).sweep(usual)
    expect(onDay(80, test).store.find(id)).toBeDefined()
    const revised = test.vault.privateRoom.notes.revise({
      noteId,
      baseRevision: 1,
      document: noteShowing(randomUUID()),
      savedAt: day(80).toISOString(),
    })
    expect(revised.ok).toBe(true)
    for (const at of [81, 112, 500]) await onDay(at, test).sweep(usual)
    expect(onDay(500, test).store.find(id)).toBeDefined()
  })

  test('stays while a template shows it, also when the note it came from is deleted for good', async () => {
    const test = openTestVault()
    const { id } = await add(onDay(0, test))
    const { templates, trash } = test.vault.privateRoom
    const createdAt = day(0).toISOString()
    templates.add({ id: randomUUID(), title: 'Mine', part: 'note', document: noteShowing(id), createdAt })
    const { sessionId } = addSession(test.vault, addPair(test.vault), noteShowing(id))
    trash.remove({ kind: 'session', id: sessionId })
    for (const at of [1, 40, 80]) await onDay(at, test).sweep(usual)
    expect(onDay(80, test).store.find(id)).toBeDefined()
  })

  test('keeps its file while another attachment has the same content', async () => {
    const test = openTestVault()
    const content = randomBytes(3000)
    const one = await add(onDay(0, test), content)
    const two = await add(onDay(20, test), content)
    await onDay(31, test).sweep(usual)
    const { store, blobs } = onDay(31, test)
    expect([store.find(one.id), store.find(two.id)?.id]).toEqual([undefined, two.id])
    expect(blobs.list()).toHaveLength(1)
  })
})

describe('the next opening', () => {
  test('removes what a crash left, and nothing that is not ours', async () => {
    const test = openTestVault()
    const kept = await add(onDay(0, test))
    const blobs = join(test.folder, 'blobs')
    for (const name of ['a'.repeat(32), `${'b'.repeat(32)}.part`, 'mine.txt'])
      writeFileSync(join(blobs, name), 'x')
    mkdirSync(join(blobs, 'folder'))
    const { store, sweep } = onDay(1, test.reopen())
    await sweep(usual)
    expect(readdirSync(blobs).toSorted()).toEqual([...store.fileNames(), 'folder', 'mine.txt'].toSorted())
    expect(store.find(kept.id)).toBeDefined()
  })

  test('of an older copy of the room leaves the newer files alone', async () => {
    const test = openTestVault()
    const stranger = 'a'.repeat(32)
    const { id } = await add(onDay(0, test))
    writeFileSync(join(test.folder, 'blobs', stranger), 'of a newer room')
    await onDay(90, test).sweep({ isRolledBack: true })
    expect(onDay(90, test).blobs.list()).toContain(stranger)
    expect(onDay(90, test).store.find(id)).toBeDefined()
  })

  test('removes a readable copy that was cut short', async () => {
    const test = openTestVault()
    const path = join(temporaryFolder(), '.duologue-0123456789abcdef.part')
    const away = join(temporaryFolder(), 'unplugged', '.duologue-0123456789abcdef.part')
    writeFileSync(path, 'in clear')
    for (const each of [path, away]) test.vault.privateRoom.attachments.intendCopy(each)
    const { store, sweep } = onDay(1, test.reopen())
    await sweep(usual)
    expect(existsSync(path)).toBe(false)
    expect(store.unfinishedCopies()).toEqual([away])
  })

  test('does not touch what is taken in meanwhile', async () => {
    const test = openTestVault()
    const at = onDay(0, test)
    const sweeping = at.sweep(usual)
    const { id } = await add(at)
    await sweeping
    expect(at.store.find(id)).toBeDefined()
    expect(at.blobs.list()).toHaveLength(1)
  })
})

test('whoever deletes the last row of a content deletes its key', async () => {
  const test = openTestVault()
  const at = onDay(0, test)
  const content = randomBytes(100)
  await add(at, content)
  await add(at, content)
  await at.tidy()
  test.vault.privateRoom.inOne(() =>
    at.store.deleteUnused({ at: day(60).toISOString(), unusedBefore: '9999' }),
  )
  expect([at.store.fileNames(), at.store.spareFiles().length]).toEqual([[], 1])
  await at.tidy()
  expect([at.store.spareFiles(), at.blobs.list()]).toEqual([[], []])
})

test('a list is by date, a page at a time, and of a pair what its notes show', async () => {
  const test = openTestVault()
  const added = []
  for (let count = 0; count < 5; count += 1)
    added.unshift(await add(onDay(count, test), randomBytes(9), `File ${count}`))
  const { store } = onDay(9, test)
  const names = added.map(({ name }) => name)
  const first = store.list({ limit: 3 })
  expect(first.map(({ name }) => name)).toEqual(names.slice(0, 3))
  const last = first.at(-1)
  expect(store.list({ limit: 3, before: last }).map(({ name }) => name)).toEqual(names.slice(3))
  const pairId = addPair(test.vault)
  addSession(test.vault, pairId, noteShowing(added[3]?.id ?? ''))
  expect(store.list({ limit: 9, pairId }).map(({ name }) => name)).toEqual(['File 1'])
  expect(store.list({ limit: 9, pairId: randomUUID() })).toEqual([])
  store.rename(added[0]?.id ?? '', 'Renamed')
  expect(store.list({ limit: 1 })[0]?.name).toBe('Renamed')
})

test('neither name nor content lies readable in the vault', async () => {
  const test = openTestVault()
  const word = 'quillonberrywick'
  await add(onDay(0, test), Buffer.from(`begin ${word} end `.repeat(200)), `${word}.txt`)
  expect(scanFiles(test.folder, [word]).hits).toEqual([])
  test.vault.close(new Date())
  expect(scanFiles(test.folder, [word])).toMatchObject({ hits: [] })
})
