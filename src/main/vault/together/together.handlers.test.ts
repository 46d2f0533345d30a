import { call } from '@orpc/server'
import { existsSync, renameSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { addPair, openTestVault, type TestVault } from '../../../../tests/support/open-test-vault'
import { readHeader } from '../../folder/header'
import { vaultPaths } from '../../folder/paths'
import { changes } from '../changes'
import { charterHandlers } from '../charter.handlers'
import { openSharedAlone, type SharedAlone } from '../rooms/open-shared-alone'
import { summariesHandlers } from '../summaries.handlers'
import { emptyTable } from './table'
import { togetherRouter } from './together.handlers'

let whole: TestVault
let summaryId: string
let otherId: string
let charterId: string

beforeEach(async () => {
  whole = openTestVault()
  const pairId = addPair(whole.vault)
  const summaries = summariesHandlers(whole)
  const started = (title: string) => call(summaries.start, { pairId, title, withNames: true })
  summaryId = (await started('Autumn 2026')).id
  otherId = (await started('Not for this table')).id
  const charters = charterHandlers(whole)
  charterId = (await call(charters.start, { pairId, title: 'How we learn', parts: [] })).id
  whole.vault.close(new Date())
})

const headerOf = (folder: string) => {
  const header = readHeader(vaultPaths(folder).header)
  if (!header.ok) throw new Error('no header')
  const { mac: _mac, ...unsealed } = header.value
  return unsealed
}

function sitDown() {
  const { sharedRoom, header } = whole.keys
  const { folder } = whole
  const vault: SharedAlone = openSharedAlone({
    folder,
    keys: { sharedRoom, header },
    header: headerOf(folder),
  })
  const router = togetherRouter({
    vault,
    table: emptyTable(),
    changes: changes(),
    draftsKey: new Uint8Array(32),
    now: () => new Date(),
  })
  return { vault, router, leave: () => vault.close(new Date()) }
}

const paperIds = async (router: ReturnType<typeof sitDown>['router']) =>
  (await call(router.table.papers, {})).map(({ id }) => id)
const refused = (code: string) => expect.objectContaining({ code })

test('before something is laid on the table there are titles and nothing to open', async () => {
  const { router, leave } = sitDown()
  expect((await paperIds(router)).toSorted()).toEqual([summaryId, otherId, charterId].toSorted())
  await expect(call(router.summaries.open, { summaryId })).rejects.toEqual(refused('NOT_FOUND'))
  await expect(call(router.charters.open, { charterId })).rejects.toEqual(refused('NOT_FOUND'))
  expect(await call(router.register.list, {})).toEqual([])
  leave()
})

test('what was not laid cannot be reached, and a second laying brings nothing back', async () => {
  const { router, leave } = sitDown()
  await call(router.table.lay, { papers: [{ kind: 'summary', id: summaryId }] })
  expect(await paperIds(router)).toEqual([summaryId])
  expect((await call(router.summaries.open, { summaryId })).title).toBe('Autumn 2026')
  await call(router.table.lay, {
    papers: [
      { kind: 'summary', id: otherId },
      { kind: 'summary', id: summaryId },
    ],
  })
  expect(await paperIds(router)).toEqual([summaryId])
  await expect(call(router.summaries.open, { summaryId: otherId })).rejects.toEqual(refused('NOT_FOUND'))
  const { document } = await call(router.summaries.open, { summaryId })
  await expect(
    call(router.summaries.save, { summaryId: otherId, baseRevision: 1, title: 'x', document }),
  ).rejects.toEqual(refused('NOT_FOUND'))
  leave()
})

test('each paper says where it stands, and whether its charter is as its last version says', async () => {
  const { router, leave } = sitDown()
  await call(router.table.lay, { papers: [{ kind: 'charter', id: charterId }] })
  expect(await call(router.table.papers, {})).toMatchObject([{ id: charterId, status: 'draft' }])
  expect(await call(router.charters.open, { charterId })).toMatchObject({
    status: 'draft',
    isReady: false,
    version: 0,
  })
  leave()
})

test('what two write is there in one’s own room, and the private room did not have to be', async () => {
  const { privateRoom } = vaultPaths(whole.folder)
  renameSync(privateRoom, `${privateRoom}.away`)
  const { router, leave } = sitDown()
  await call(router.table.lay, {
    papers: [
      { kind: 'summary', id: summaryId },
      { kind: 'charter', id: charterId },
    ],
  })
  const { document, revision } = await call(router.summaries.open, { summaryId })
  const typed = {
    ...document,
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'We agree.' }] }],
  }
  const saved = await call(router.summaries.save, {
    summaryId,
    baseRevision: revision,
    title: 'Autumn, together',
    document: typed,
  })
  await expect(
    call(router.summaries.save, { summaryId, baseRevision: revision, title: 'Older', document }),
  ).rejects.toEqual(refused('STALE_REVISION'))
  expect(saved.revision).toBe(revision + 1)
  const charter = await call(router.charters.open, { charterId })
  await call(router.charters.save, {
    charterId,
    baseRevision: charter.revision,
    content: { ...charter.content, purpose: 'To hear what nobody says.' },
  })
  leave()
  expect(existsSync(privateRoom)).toBe(false)
  renameSync(`${privateRoom}.away`, privateRoom)
  const again = openTestVault({ ...whole, header: headerOf(whole.folder), create: false })
  expect(again.vault.rolledBackTo).toBeNull()
  expect(again.vault.sharedRoom.summaries.find(summaryId)?.title).toBe('Autumn, together')
  expect(again.vault.sharedRoom.charters.find(charterId)?.content.purpose).toBe('To hear what nobody says.')
})

test('the header keeps the count of the room that was not open, so that an older copy of it still shows', async () => {
  const before = headerOf(whole.folder)
  const { vault, router, leave } = sitDown()
  await call(router.table.lay, { papers: [{ kind: 'summary', id: summaryId }] })
  const { document, revision } = await call(router.summaries.open, { summaryId })
  await call(router.summaries.save, { summaryId, baseRevision: revision, title: 'Once more', document })
  expect(vault.rolledBackTo).toBeNull()
  leave()
  const after = headerOf(whole.folder)
  expect(after.commits).toEqual({ private: before.commits.private, shared: before.commits.shared + 1 })
  expect(after.generation).toBe(before.generation + 1)
})

test('the folder is held: a second opener is refused', () => {
  const { leave } = sitDown()
  expect(() => openTestVault({ ...whole, header: headerOf(whole.folder), create: false })).toThrow(
    refused('VAULT_IN_USE'),
  )
  leave()
})
