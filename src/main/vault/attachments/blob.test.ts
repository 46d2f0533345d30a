// The format of a blob: what is written is read back, and nothing else ever is.
import { createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../../../tests/support/temp-folder'
import { CHUNK_BYTES, chunkSizeAt } from '../../../domain/attachment'
import { blobFolder, type BlobFolder } from './blob-folder'
import { openChunk, sealChunk, SEALED_CHUNK_BYTES, TAG_BYTES } from './chunk-cipher'
import { readBlob, type StoredBlob } from './read-blob'
import { writeBlob } from './write-blob'

const HEADER_BYTES = 16
const newFolder = (): BlobFolder => blobFolder(join(temporaryFolder(), 'blobs'))

async function write(folder: BlobFolder, content: Buffer) {
  const writer = await writeBlob(folder, content.length)
  for (let index = 0; !writer.isComplete(); index += 1) {
    const at = index * CHUNK_BYTES
    await writer.append(content.subarray(at, at + chunkSizeAt(content.length, index)))
  }
  return writer.finish()
}

async function read(folder: BlobFolder, blob: StoredBlob): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of readBlob(folder, blob)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const refused = (folder: BlobFolder, blob: StoredBlob) =>
  expect(read(folder, blob)).rejects.toMatchObject({ code: 'ATTACHMENT_DAMAGED' })

describe('what was written is read back', () => {
  test.each([0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 3 * CHUNK_BYTES])(
    '%i bytes',
    async (sizeBytes) => {
      const folder = newFolder()
      const content = randomBytes(sizeBytes)
      const blob = await write(folder, content)
      expect((await read(folder, blob)).equals(content)).toBe(true)
      expect(blob.sha256).toEqual(createHash('sha256').update(content).digest())
      // A byte or two stand in any noise.
      if (sizeBytes >= 64)
        expect(readFileSync(folder.pathOf(blob.fileName)).includes(content.subarray(0, 64))).toBe(false)
      expect(folder.list()).toEqual([blob.fileName])
    },
  )

  test('by another program too, from docs/format.md alone', async () => {
    const folder = newFolder()
    const content = randomBytes(CHUNK_BYTES + 5)
    const { key, fileName } = await write(folder, content)
    const file = readFileSync(folder.pathOf(fileName))
    const plain = [0, 1].map((index) => {
      const start = 16 + index * (1_048_576 + 16)
      const sealed = file.subarray(start, start + 1_048_576 + 16)
      const nonce = Buffer.from(`${'00'.repeat(10)}0${index}0${index === 1 ? 1 : 0}`, 'hex')
      const decipher = createDecipheriv('aes-256-gcm', key, nonce)
      decipher.setAAD(Buffer.from('duologue blob/v1')).setAuthTag(sealed.subarray(-16))
      return Buffer.concat([decipher.update(sealed.subarray(0, -16)), decipher.final()])
    })
    expect(Buffer.concat(plain).equals(content)).toBe(true)
  })
})

describe('a chunk opens', () => {
  const chunk = fc.uint8Array({ maxLength: 200 })
  const keys = fc.uint8Array({ minLength: 32, maxLength: 32 })
  const places = fc.record({ index: fc.nat(2 ** 31), isLast: fc.boolean() })

  test('with its key at its place', () => {
    fc.assert(
      fc.property(keys, places, chunk, (key, place, plain) => {
        expect(openChunk(key, place, sealChunk(key, place, plain))).toEqual(Buffer.from(plain))
      }),
    )
  })
  test('and not with a flipped bit, another key, another place or another end', () => {
    fc.assert(
      fc.property(keys, places, chunk, fc.nat(), (key, place, plain, bit) => {
        const sealed = sealChunk(key, place, plain)
        const at = bit % (sealed.length * 8)
        const flipped = Buffer.from(sealed)
        flipped[at >> 3] = (flipped[at >> 3] ?? 0) ^ (1 << (at & 7))
        const otherKey = key.with(0, (key[0] ?? 0) ^ 1)
        expect(openChunk(key, place, flipped)).toBeUndefined()
        expect(openChunk(otherKey, place, sealed)).toBeUndefined()
        expect(openChunk(key, { ...place, index: place.index + 1 }, sealed)).toBeUndefined()
        expect(openChunk(key, { ...place, isLast: !place.isLast }, sealed)).toBeUndefined()
        expect(openChunk(key, place, sealed.subarray(0, at >> 3))).toBeUndefined()
      }),
    )
  })
})

describe('a file that is not what was written is refused', () => {
  const sizeBytes = 2 * CHUNK_BYTES + 700
  const chunkAt = (index: number) => HEADER_BYTES + index * SEALED_CHUNK_BYTES
  const tampered = (change: (file: Buffer, other: Buffer) => Buffer) => async () => {
    const folder = newFolder()
    const blob = await write(folder, randomBytes(sizeBytes))
    const other = await write(folder, randomBytes(sizeBytes))
    const path = folder.pathOf(blob.fileName)
    writeFileSync(path, change(readFileSync(path), readFileSync(folder.pathOf(other.fileName))))
    await refused(folder, blob)
  }
  const flip = (file: Buffer, at: number) => {
    file[at] = (file[at] ?? 0) ^ 0x40
    return file
  }

  test.each([0, 15, 16, 5000, chunkAt(1) - 1, chunkAt(1), chunkAt(2) + 699, chunkAt(2) + 700])(
    'byte %i flipped',
    (at) => tampered((file) => flip(file, at))(),
  )
  test.each([0, 1, HEADER_BYTES, chunkAt(1), chunkAt(2), chunkAt(2) + 700])('cut to %i bytes', (length) =>
    tampered((file) => file.subarray(0, length))(),
  )
  test(
    'longer by a byte',
    tampered((file) => Buffer.concat([file, Buffer.from('x')])),
  )
  test(
    'two chunks swapped',
    tampered((file) => {
      const [first, second] = [file.subarray(chunkAt(0), chunkAt(1)), file.subarray(chunkAt(1), chunkAt(2))]
      return Buffer.concat([file.subarray(0, HEADER_BYTES), second, first, file.subarray(chunkAt(2))])
    }),
  )
  test(
    'a chunk repeated',
    tampered((file) => {
      const first = file.subarray(chunkAt(0), chunkAt(1))
      return Buffer.concat([file.subarray(0, chunkAt(1)), first, file.subarray(chunkAt(2))])
    }),
  )
  test(
    'a chunk of another blob in its place',
    tampered((file, other) =>
      Buffer.concat([
        file.subarray(0, chunkAt(1)),
        other.subarray(chunkAt(1), chunkAt(2)),
        file.subarray(chunkAt(2)),
      ]),
    ),
  )
  test(
    'another blob in its place',
    tampered((_file, other) => other),
  )
  test('the end taken away, and the size with it', async () => {
    const folder = newFolder()
    const blob = await write(folder, randomBytes(sizeBytes))
    const path = folder.pathOf(blob.fileName)
    writeFileSync(path, readFileSync(path).subarray(0, chunkAt(2)))
    await refused(folder, { ...blob, sizeBytes: 2 * CHUNK_BYTES })
  })
  test('a link in its place', async () => {
    const folder = newFolder()
    const [blob, other] = [await write(folder, randomBytes(9)), await write(folder, randomBytes(9))]
    rmSync(folder.pathOf(blob.fileName))
    symlinkSync(folder.pathOf(other.fileName), folder.pathOf(blob.fileName))
    await refused(folder, { ...other, fileName: blob.fileName })
  })
  test('no bytes after the damaged chunk are seen, and none of it', async () => {
    const folder = newFolder()
    const blob = await write(folder, randomBytes(sizeBytes))
    const path = folder.pathOf(blob.fileName)
    writeFileSync(path, flip(readFileSync(path), chunkAt(1) + 10))
    let seen = 0
    const all = (async () => {
      for await (const chunk of readBlob(folder, blob)) seen += chunk.length
    })()
    await expect(all).rejects.toMatchObject({ code: 'ATTACHMENT_DAMAGED' })
    expect(seen).toBe(CHUNK_BYTES)
  })
})

test('a missing file is told apart from a damaged one, and from a vault that is away', async () => {
  const base = temporaryFolder()
  const folder = blobFolder(join(base, 'vault', 'blobs'))
  const there = blobFolder(join(base, 'blobs'))
  const blob = await write(there, randomBytes(TAG_BYTES))
  rmSync(there.pathOf(blob.fileName))
  await expect(read(there, blob)).rejects.toMatchObject({ code: 'ATTACHMENT_MISSING' })
  await expect(read(folder, blob)).rejects.toMatchObject({ code: 'VAULT_UNREACHABLE' })
})

test('an abandoned file leaves nothing', async () => {
  const folder = newFolder()
  const writer = await writeBlob(folder, 2 * CHUNK_BYTES)
  await writer.append(randomBytes(CHUNK_BYTES))
  expect(folder.list()).toHaveLength(1)
  await writer.abandon()
  expect(folder.list()).toEqual([])
})

test('more, fewer or other bytes than announced are refused', async () => {
  const folder = newFolder()
  const writer = await writeBlob(folder, CHUNK_BYTES + 1)
  await expect(writer.append(randomBytes(5))).rejects.toThrow('other bytes')
  await writer.append(randomBytes(CHUNK_BYTES))
  await expect(writer.finish()).rejects.toThrow('fewer bytes')
  await expect(writer.append(randomBytes(2))).rejects.toThrow('other bytes')
  await writer.append(randomBytes(1))
  await expect(writer.append(randomBytes(1))).rejects.toThrow('other bytes')
  await writer.abandon()
})

test('only files of its own making are listed', async () => {
  const path = join(temporaryFolder(), 'blobs')
  const folder = blobFolder(path)
  await folder.prepare()
  for (const name of ['notes.txt', '.DS_Store', 'a'.repeat(31), `${'b'.repeat(32)}.part`])
    writeFileSync(join(path, name), '')
  expect(folder.list()).toEqual([`${'b'.repeat(32)}.part`])
  expect(() => folder.pathOf('../private.db')).toThrow('not the name')
  expect(readdirSync(path)).toHaveLength(4)
})
