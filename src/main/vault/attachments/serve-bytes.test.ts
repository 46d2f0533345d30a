// Files in and out over the bytes port, on a real vault: page and vault speak as they do in the app.
import { execFileSync } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { bytePorts, fileOf } from '../../../../tests/support/byte-ports'
import { whatIsMissing } from '../../../../tests/support/needs'
import { openTestVault } from '../../../../tests/support/open-test-vault'
import { temporaryFolder } from '../../../../tests/support/temp-folder'
import type { VaultMessage } from '../../../contract/bytes'
import { CHUNK_BYTES, MAX_ATTACHMENT_BYTES, MAX_INLINE_BYTES } from '../../../domain/attachment'
import { Refusal } from '../../refusal'
import { Cancelled } from './transfers'

const MIB = 1024 * 1024

const noMount = whatIsMissing('Linux', 'root', 'the right to mount') !== undefined

/** A disk of its own, as large as it says. */
function smallDisk(size: string): string {
  const folder = temporaryFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder])
  onTestFinished(() => void execFileSync('umount', ['-l', folder]))
  return folder
}

function open(folder?: string) {
  const test = openTestVault(folder === undefined ? {} : { folder })
  const ports = bytePorts(test.attachments)
  const blobs = join(test.folder, 'blobs')
  return {
    ...test,
    page: ports.page,
    raw: ports.raw,
    stopBytes: ports.vault.stop,
    blobs,
    store: test.vault.privateRoom.attachments,
    files: () => (existsSync(blobs) ? readdirSync(blobs) : []),
    copyTo: (attachmentId: string, path: string, transferId: string = randomUUID()) =>
      ports.vault.copyOut({ attachmentId, transferId, path, isReadOnly: false }),
  }
}

/** Says something raw and waits for the answer of that transfer. */
function answerTo(
  raw: ReturnType<typeof open>['raw'],
  message: { transferId: string },
): Promise<VaultMessage> {
  return new Promise((resolve) => {
    raw.on('message', (answer: VaultMessage) => {
      if (answer.transferId === message.transferId) resolve(answer)
    })
    raw.postMessage(message)
  })
}

describe('a file goes in and comes out', () => {
  test.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 7 * CHUNK_BYTES])(
    'of %i bytes',
    async (sizeBytes) => {
      const { page, store, copyTo } = open()
      const content = randomBytes(sizeBytes)
      const progress: number[] = []
      const added = await page.add(fileOf(content), {
        onProgress: ({ doneBytes }) => progress.push(doneBytes),
      })
      expect(added).toMatchObject({
        name: 'Plan.pdf',
        sizeBytes,
        width: null,
        hasThumbnail: false,
        isMissing: false,
      })
      expect(store.find(added.id)?.sizeBytes).toBe(sizeBytes)
      expect(progress.at(-1)).toBe(sizeBytes)
      expect(Buffer.from(await page.read(added.id, 'whole')).equals(content)).toBe(true)
      const path = join(temporaryFolder(), 'copy.pdf')
      await copyTo(added.id, path)
      expect(readFileSync(path).equals(content)).toBe(true)
      expect(statSync(path).mode & 0o777).toBe(0o600)
      expect(store.unfinishedCopies()).toEqual([])
    },
  )

  test('of 40 MiB, chunk by chunk: everything else has its turn in between', async () => {
    const { page, copyTo, files } = open()
    const block = randomBytes(MIB)
    const slice = (from: number, to: number) =>
      Promise.resolve(new Uint8Array(block.subarray(0, to - from)).buffer)
    let turns = 0
    const counting = setInterval(() => (turns += 1), 0)
    const added = await page.add(fileOf(block, { sizeBytes: 40 * MIB, slice }))
    const path = join(temporaryFolder(), 'copy')
    await copyTo(added.id, path)
    clearInterval(counting)
    expect(statSync(path).size).toBe(40 * MIB)
    expect(files()).toHaveLength(1)
    expect(turns).toBeGreaterThan(20)
  })

  test('with its thumbnail', async () => {
    const { page, store } = open()
    const thumbnail = new Uint8Array(Buffer.from('524946460000000057454250565038580a000000', 'hex')).buffer
    const added = await page.add(fileOf(randomBytes(9), { picture: { width: 640, height: 480, thumbnail } }))
    expect(added).toMatchObject({ width: 640, height: 480, hasThumbnail: true })
    expect((await page.read(added.id, 'thumbnail')).buffer).toEqual(thumbnail)
    expect(store.thumbnailOf(added.id)?.length).toBe(20)
  })

  test('empty thumbnails are told', async () => {
    const { page } = open()
    const added = await page.add(fileOf(randomBytes(9)))
    await expect(page.read(added.id, 'thumbnail')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('the same content twice', () => {
  test('is kept once, under two names', async () => {
    const { page, files } = open()
    const content = randomBytes(3000)
    const one = await page.add(fileOf(content))
    const two = await page.add(fileOf(content, { name: 'The same.pdf' }))
    expect(two.id).not.toBe(one.id)
    await expect.poll(() => files().length).toBe(1)
    for (const { id } of [one, two])
      expect(Buffer.from(await page.read(id, 'whole')).equals(content)).toBe(true)
  })

  test('mends what was damaged or missing', async () => {
    const { page, blobs, files, attachments, store } = open()
    const content = randomBytes(3000)
    const { id } = await page.add(fileOf(content))
    const damage = [
      (path: string) => writeFileSync(path, readFileSync(path).fill(0, 20, 30)),
      (path: string) => rmSync(path),
    ]
    for (const harm of damage) {
      harm(join(blobs, files()[0] ?? ''))
      await expect(page.read(id, 'whole')).rejects.toMatchObject({ code: /ATTACHMENT_(DAMAGED|MISSING)/ })
      await page.add(fileOf(content))
      expect(Buffer.from(await page.read(id, 'whole')).equals(content)).toBe(true)
      await expect.poll(() => files().length).toBe(1)
    }
    const row = store.find(id)
    expect(row && (await attachments.seen([row]))[0]?.isMissing).toBe(false)
  })
})

describe('nothing is half-kept', () => {
  test('when the page cancels', async () => {
    const { page, files, store } = open()
    const leaving = new AbortController()
    const adding = page.add(fileOf(randomBytes(9 * MIB)), {
      signal: leaving.signal,
      onProgress: ({ doneBytes }) => {
        if (doneBytes === 3 * MIB) leaving.abort()
      },
    })
    await expect(adding).rejects.toMatchObject({ code: 'CANCELLED' })
    expect(files()).toEqual([])
    expect(store.fileNames()).toEqual([])
  })

  test('when the vault is closed', async () => {
    const { page, stopBytes, files, store } = open()
    let stopped: Promise<void> | undefined
    const adding = page.add(fileOf(randomBytes(9 * MIB)), {
      onProgress: ({ doneBytes }) => {
        if (doneBytes === 3 * MIB) stopped = stopBytes()
      },
    })
    await expect(adding).rejects.toMatchObject({ code: 'CANCELLED' })
    await stopped
    expect(files()).toEqual([])
    expect(store.fileNames()).toEqual([])
  })

  test('when the file cannot be read to its end', async () => {
    const { page, files } = open()
    const content = randomBytes(6 * MIB)
    const slice = (from: number, to: number) =>
      from < 3 * MIB ? fileOf(content).slice(from, to) : Promise.reject(new Error('NotReadableError'))
    await expect(page.add(fileOf(content, { slice }))).rejects.toMatchObject({ code: 'FILE_UNREADABLE' })
    expect(files()).toEqual([])
    const shorter = (from: number, to: number) => fileOf(content).slice(from, Math.min(to, 5 * MIB + 1))
    await expect(page.add(fileOf(content, { slice: shorter }))).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    })
    expect(files()).toEqual([])
  })

  test.skipIf(noMount)('when the disk is full', async () => {
    const { page, files, store, copyTo } = open(smallDisk('6m'))
    await expect(page.add(fileOf(randomBytes(9 * MIB)))).rejects.toMatchObject({ code: 'DISK_FULL' })
    expect(files()).toEqual([])
    expect(store.fileNames()).toEqual([])
    const content = randomBytes(2 * MIB)
    const { id } = await page.add(fileOf(content))
    expect(Buffer.from(await page.read(id, 'whole')).equals(content)).toBe(true)

    const outside = smallDisk('1m')
    await expect(copyTo(id, join(outside, 'copy'))).rejects.toEqual(new Refusal('DISK_FULL'))
    expect(readdirSync(outside)).toEqual([])
    expect(store.unfinishedCopies()).toEqual([])
  })

  test('of a copy outside', async () => {
    const { page, copyTo, blobs, files, store } = open()
    const { id } = await page.add(fileOf(randomBytes(3 * MIB)))
    const folder = temporaryFolder()
    const path = join(folder, 'copy')

    const cancelling = page.follow((transferId) => copyTo(id, path, transferId), {
      signal: cancelAfterFirst(),
    })
    await expect(cancelling).rejects.toBeInstanceOf(Cancelled)
    expect(readdirSync(folder)).toEqual([])

    const file = join(blobs, files()[0] ?? '')
    const bytes = readFileSync(file)
    writeFileSync(file, Buffer.from(bytes).fill(0, 2 * MIB + 100, 2 * MIB + 101))
    await expect(copyTo(id, path)).rejects.toEqual(new Refusal('ATTACHMENT_DAMAGED'))
    expect(readdirSync(folder)).toEqual([])
    await expect(copyTo(id, join(folder, 'nowhere', 'copy'))).rejects.toEqual(new Refusal('FOLDER_READ_ONLY'))
    expect(store.unfinishedCopies()).toEqual([])

    function cancelAfterFirst(): AbortSignal {
      const leaving = new AbortController()
      setImmediate(() => leaving.abort())
      return leaving.signal
    }
  })
})

describe('what no page of ours says', () => {
  const add = (more: object = {}) => ({
    is: 'add',
    transferId: randomUUID(),
    name: 'a',
    mediaType: 'text/plain',
    sizeBytes: 2 * MIB,
    picture: null,
    ...more,
  })
  const chunk = (transferId: string, length: number) => ({
    is: 'chunk',
    transferId,
    bytes: new ArrayBuffer(length),
  })

  test.each([
    ['a path as type', { mediaType: '../x' }],
    ['a negative size', { sizeBytes: -1 }],
    ['half a byte', { sizeBytes: 1.5 }],
    ['no name', { name: ' ' }],
    ['a picture as large as a town', { picture: { width: 1e9, height: 1, thumbnail: null } }],
    ['a thumbnail that is none', { picture: { width: 1, height: 1, thumbnail: new ArrayBuffer(9) } }],
    ['a field too many', { extra: 1 }],
  ])('%s is refused', async (_what, more) => {
    const { raw, files } = open()
    expect(await answerTo(raw, add(more))).toMatchObject({ is: 'failed', code: 'UNEXPECTED' })
    expect(files()).toEqual([])
  })

  test('a file larger than 8 GiB is refused by name', async () => {
    const { raw } = open()
    const answer = await answerTo(raw, add({ sizeBytes: MAX_ATTACHMENT_BYTES + 1 }))
    expect(answer).toMatchObject({ is: 'failed', code: 'ATTACHMENT_TOO_LARGE' })
  })

  test('a third upload at a time, a chunk of another size and more chunks than the window are refused', async () => {
    const { raw, files } = open()
    const [one, two] = [add(), add({ sizeBytes: 20 * MIB })]
    raw.postMessage(one)
    raw.postMessage(two)
    expect(await answerTo(raw, add())).toMatchObject({ is: 'failed', code: 'UNEXPECTED' })
    expect(await answerTo(raw, chunk(one.transferId, 5))).toMatchObject({ is: 'failed', code: 'UNEXPECTED' })
    for (let sent = 0; sent < 9; sent += 1) raw.postMessage(chunk(two.transferId, MIB))
    let answer: VaultMessage = { is: 'next', transferId: '' }
    while (answer.is === 'next') answer = await answerTo(raw, chunk(two.transferId, MIB))
    expect(answer).toMatchObject({ is: 'failed', code: 'UNEXPECTED' })
    await expect.poll(files).toEqual([])
  })

  test('an id that is in use starts nothing else, and takes no place', async () => {
    const { raw, page } = open()
    const stored = await page.add(fileOf(randomBytes(5 * MIB)))
    const reads = Array.from({ length: 2 }, () => {
      const transferId = randomUUID()
      raw.postMessage({ is: 'read', transferId, attachmentId: stored.id, part: 'whole' })
      raw.postMessage(add({ transferId }))
      return transferId
    })
    expect((await page.add(fileOf(randomBytes(7)))).sizeBytes).toBe(7)
    for (const transferId of reads) raw.postMessage({ is: 'cancel', transferId })
  })

  test('a seventeenth read at a time is refused', async () => {
    const { raw, page } = open()
    const { id: attachmentId } = await page.add(fileOf(randomBytes(5 * MIB)))
    const read = () => ({
      is: 'read' as const,
      transferId: randomUUID(),
      attachmentId,
      part: 'whole' as const,
    })
    for (let count = 0; count < 16; count += 1) raw.postMessage(read())
    expect(await answerTo(raw, read())).toMatchObject({ is: 'failed', code: 'UNEXPECTED' })
  })

  test('nonsense changes nothing, and the port goes on', async () => {
    const { raw, page } = open()
    for (const nonsense of [
      null,
      undefined,
      7,
      'add',
      [],
      {},
      { is: 'chunk' },
      { is: 'chunk', transferId: 1 },
      new Map(),
    ])
      raw.postMessage(nonsense)
    raw.postMessage({ is: 'cancel', transferId: randomUUID() })
    raw.postMessage({ is: 'next', transferId: randomUUID() })
    expect((await page.add(fileOf(randomBytes(5)))).sizeBytes).toBe(5)
  })
})

test('reading is refused by name: unknown, too large for a page, missing on disk', async () => {
  const { page, blobs, files } = open()
  await expect(page.read(randomUUID(), 'whole')).rejects.toMatchObject({ code: 'NOT_FOUND' })
  const block = randomBytes(MIB)
  const slice = (from: number, to: number) =>
    Promise.resolve(new Uint8Array(block.subarray(0, to - from)).buffer)
  const large = await page.add(fileOf(block, { sizeBytes: MAX_INLINE_BYTES + 1, slice }))
  await expect(page.read(large.id, 'whole')).rejects.toMatchObject({ code: 'ATTACHMENT_TOO_LARGE' })
  const small = await page.add(fileOf(block))
  for (const name of files()) rmSync(join(blobs, name))
  await expect(page.read(small.id, 'whole')).rejects.toMatchObject({ code: 'ATTACHMENT_MISSING' })
})

test('a folder that cannot be written to is said so', async () => {
  const { page, folder, blobs } = open()
  mkdirSync(blobs)
  chmodSync(blobs, 0o500)
  if (process.getuid?.() === 0) rmSync(blobs, { recursive: true })
  // Root writes anywhere: a file in its place stands for it.
  if (process.getuid?.() === 0) writeFileSync(join(folder, 'blobs'), '')
  await expect(page.add(fileOf(randomBytes(5)))).rejects.toMatchObject({ code: /FOLDER_(READ_ONLY|MISSING)/ })
})
