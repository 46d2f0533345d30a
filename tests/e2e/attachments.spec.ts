// Attachments in the real app: bytes over the port of their own, copies outside and their end.
import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { answerSaveDialog } from '../support/app'
import { filesUnder } from '../support/file-scan'
import { makeVaultOnDisk, rememberVault } from '../support/prepared-vault'
import { expect, test, type Desk } from './fixtures'
import { addFile, listenToBytes, readFile } from './pages/bytes'
import { PASSPHRASE, unlock } from './pages/entry'
import { expectSaved, write } from './pages/journal'

const MIB = 1024 * 1024

async function openVault(desk: Desk): Promise<{ page: Page; folder: string }> {
  const folder = join(desk.folders.data, 'vault')
  await makeVaultOnDisk({ folder, passphrase: PASSPHRASE, lines: ['A note.'] })
  rememberVault(desk.folders.profile, folder)
  return { page: await unlocked(desk), folder }
}

async function unlocked(desk: Desk): Promise<Page> {
  const page = await desk.start()
  await listenToBytes(page)
  await unlock(page)
  return page
}

const copy = (page: Page, call: 'saveAttachment' | 'openAttachment', attachmentId: string) =>
  page.evaluate(
    ([name, id]) => window.duologue.call(name, { attachmentId: id, transferId: crypto.randomUUID() }),
    [call, attachmentId] as const,
  )

const contentOf = (mebibytes: number): Buffer =>
  Buffer.concat(Array.from({ length: mebibytes }, (_, at) => Buffer.alloc(MIB, at)))

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex')

/** The system's program is not started; where it would have looked is remembered. */
async function catchOpened(desk: Desk): Promise<() => Promise<string | undefined>> {
  const { electron } = desk.app()
  await electron.evaluate(({ shell, app }) => {
    shell.openPath = (path) => {
      Object.assign(app, { openedForTest: path })
      return Promise.resolve('')
    }
  })
  return () => electron.evaluate(({ app }) => Reflect.get(app, 'openedForTest') as string | undefined)
}

test('a file goes in encrypted, comes back, and is saved outside where one says', async ({ desk }) => {
  const { page, folder } = await openVault(desk)
  const id = await addFile(page, 'Plan for spring.pdf', { mebibytes: 9 })
  expect(await readFile(page, id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  const blobs = readdirSync(join(folder, 'blobs'))
  expect(blobs).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/)])
  const blob = readFileSync(join(folder, 'blobs', blobs[0] ?? ''))
  expect(blob.length).toBe(16 + 9 * (MIB + 16))
  expect(blob.includes(Buffer.alloc(64, 3))).toBe(false)

  const path = join(desk.folders.home, 'out.pdf')
  await answerSaveDialog(desk.app().electron, undefined)
  expect(await copy(page, 'saveAttachment', id)).toEqual({ is: 'cancelled' })
  await answerSaveDialog(desk.app().electron, path)
  expect(await copy(page, 'saveAttachment', id)).toEqual({ is: 'saved', fileName: 'out.pdf' })
  expect(hashOf(readFileSync(path))).toBe(hashOf(contentOf(9)))
  expect(readdirSync(desk.folders.home).filter((name) => name.endsWith('.part'))).toEqual([])

  await addFile(page, 'The same again.pdf', { mebibytes: 9 })
  await expect.poll(() => readdirSync(join(folder, 'blobs')).length).toBe(1)
})

test('what another program was given is gone after the lock, and after a crash at the next start', async ({
  desk,
}) => {
  const { page } = await openVault(desk)
  const opened = await catchOpened(desk)
  const id = await addFile(page, 'Plan.pdf', { mebibytes: 2 })
  expect(await copy(page, 'openAttachment', id)).toEqual({ is: 'opened' })
  const path = (await opened()) ?? ''
  expect(path.endsWith('/Plan.pdf')).toBe(true)
  expect(hashOf(readFileSync(path))).toBe(hashOf(contentOf(2)))
  expect(statSync(path).mode & 0o777).toBe(0o400)
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)

  // The page is gone before it can say that the key was pressed.
  await page.keyboard.press('Control+L').catch(() => undefined)
  await desk.ended()
  expect(existsSync(path)).toBe(false)
  expect(filesUnder(desk.folders.profile).filter((file) => file.includes('Plan'))).toEqual([])

  const again = await unlocked(desk)
  const openedAgain = await catchOpened(desk)
  expect(await copy(again, 'openAttachment', id)).toEqual({ is: 'opened' })
  const left = (await openedAgain()) ?? ''
  const { electron } = desk.app()
  const closed = electron.waitForEvent('close')
  electron.process().kill('SIGKILL')
  await closed
  expect(existsSync(left)).toBe(true)
  await desk.start()
  await expect.poll(() => existsSync(left)).toBe(false)
})

test('a program is never started, only saved', async ({ desk }) => {
  const { page } = await openVault(desk)
  const opened = await catchOpened(desk)
  const id = await addFile(page, 'Invoice.pdf.desktop', { mebibytes: 1 })
  expect(await copy(page, 'openAttachment', id)).toEqual({ is: 'saveInstead' })
  expect(await opened()).toBeUndefined()
})

test('a large file goes in and out while one goes on writing; when it is gone, that is said by name', async ({
  desk,
}) => {
  const { page, folder } = await openVault(desk)
  const adding = addFile(page, 'Recording.mp4', { mebibytes: 80 })
  await write(page, ' Typed meanwhile.')
  await expectSaved(page)
  const id = await adding
  expect(statSync(join(folder, 'blobs', readdirSync(join(folder, 'blobs'))[0] ?? '')).size).toBeGreaterThan(
    80 * MIB,
  )
  await expect(readFile(page, id)).rejects.toThrow('ATTACHMENT_TOO_LARGE')
  const word = randomBytes(8).toString('hex')
  const path = join(desk.folders.home, `${word}.mp4`)
  await answerSaveDialog(desk.app().electron, path)
  expect(await copy(page, 'saveAttachment', id)).toEqual({ is: 'saved', fileName: `${word}.mp4` })
  expect(statSync(path).size).toBe(80 * MIB)

  rmSync(join(folder, 'blobs'), { recursive: true })
  const missing = { is: 'problem', code: 'ATTACHMENT_MISSING' }
  expect(await copy(page, 'saveAttachment', id)).toEqual(missing)
  expect(await copy(page, 'openAttachment', id)).toEqual(missing)
})
