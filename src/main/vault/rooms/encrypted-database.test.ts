import { randomBytes } from 'node:crypto'
import { readFileSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../../../../tests/support/temp-folder'
import { APPLICATION_ID, closeTidily, openEncrypted, type RoomFile } from './encrypted-database'

function roomFile(): RoomFile & { mode: 'create' } {
  const path = join(temporaryFolder(), 'private.db')
  return { room: 'private', path, key: new Uint8Array(randomBytes(32)), mode: 'create' }
}

function filledRoom(): RoomFile {
  const file = roomFile()
  const db = openEncrypted(file)
  db.exec('CREATE TABLE words (text TEXT NOT NULL) STRICT')
  const insert = db.prepare('INSERT INTO words VALUES (?)')
  for (let at = 0; at < 400; at += 1) insert.run(`sentence ${at} ${'about Lyon '.repeat(20)}`)
  closeTidily(db)
  return { ...file, mode: 'open' }
}

const codeOf = (work: () => unknown): unknown => {
  try {
    work()
    return 'opened'
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : error
  }
}

describe('the open sequence', () => {
  test.each([
    ['temp_store', 2],
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['wal_autocheckpoint', 1000],
    ['secure_delete', 1],
    ['foreign_keys', 1],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['mmap_size', 0],
    ['cache_size', -32000],
    ['recursive_triggers', 0],
    ['application_id', APPLICATION_ID],
    ['cipher', 'sqlcipher'],
    ['legacy', 4],
  ])('leaves %s at %s', (setting, value) => {
    const file = filledRoom()
    const db = openEncrypted(file)
    const read = db.pragma(setting, { simple: true })
    closeTidily(db)
    expect(typeof value === 'number' ? Number(read) : read).toBe(value)
  })

  test('a new file looks like noise from its first byte', () => {
    const file = roomFile()
    closeTidily(openEncrypted(file))
    const bytes = readFileSync(file.path)
    expect(bytes.subarray(0, 16).toString('latin1')).not.toBe('SQLite format 3\0')
    const counts = Array.from({ length: 256 }, () => 0)
    for (const byte of bytes) counts[byte] = (counts[byte] ?? 0) + 1
    const entropy = counts
      .filter((count) => count > 0)
      .reduce((sum, count) => sum - (count / bytes.length) * Math.log2(count / bytes.length), 0)
    expect(entropy).toBeGreaterThan(7.5)
  })

  test('a key of another length never becomes a passphrase', () => {
    const file = roomFile()
    expect(() => openEncrypted({ ...file, key: new Uint8Array(31) })).toThrow('32 bytes')
  })

  test('the key is in no error', () => {
    const file = filledRoom()
    const wrong = new Uint8Array(randomBytes(32))
    const hex = Buffer.from(wrong).toString('hex')
    expect(() => openEncrypted({ ...file, key: wrong })).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining(hex) }),
    )
  })
})

describe('what is refused, each by its own name', () => {
  test('another key: the file is damaged or of another vault', () => {
    const file = filledRoom()
    const before = readFileSync(file.path)
    expect(codeOf(() => openEncrypted({ ...file, key: new Uint8Array(randomBytes(32)) }))).toBe(
      'ROOM_DAMAGED',
    )
    expect(readFileSync(file.path).equals(before)).toBe(true)
  })

  test('a plaintext database put in its place', () => {
    const file = filledRoom()
    writeFileSync(file.path, '')
    const plain = new Database(file.path)
    plain.exec('CREATE TABLE t (x)')
    plain.close()
    expect(codeOf(() => openEncrypted(file))).toBe('ROOM_NOT_ENCRYPTED')
  })

  test('a missing or empty file; none is made', () => {
    const file: RoomFile = { ...roomFile(), mode: 'open' }
    expect(codeOf(() => openEncrypted(file))).toBe('ROOM_MISSING')
    expect(statSync(file.path, { throwIfNoEntry: false })).toBeUndefined()
    writeFileSync(file.path, '')
    expect(codeOf(() => openEncrypted(file))).toBe('ROOM_MISSING')
  })

  test('a link in its place', () => {
    const file = filledRoom()
    const link = `${file.path}.link`
    symlinkSync(file.path, link)
    expect(codeOf(() => openEncrypted({ ...file, path: link }))).toBe('ROOM_DAMAGED')
  })

  test('a file cut short', () => {
    const file = filledRoom()
    truncateSync(file.path, Math.floor(statSync(file.path).size / 2 / 4096) * 4096 - 100)
    expect(codeOf(() => openEncrypted(file))).toBe('ROOM_DAMAGED')
  })

  test('creating over an existing file', () => {
    const file = filledRoom()
    expect(codeOf(() => openEncrypted({ ...file, mode: 'create' }))).toBe('FOLDER_NOT_EMPTY')
  })

  test('no flipped bit changes an answer: it is refused, or lies in a page that holds nothing', () => {
    const file = filledRoom()
    const bytes = readFileSync(file.path)
    const rows = (db: Database.Database) => db.prepare('SELECT text FROM words ORDER BY rowid').pluck().all()
    const whole = openEncrypted(file)
    const before = rows(whole)
    closeTidily(whole)
    let refused = 0
    for (let round = 0; round < 60; round += 1) {
      const flipped = Buffer.from(bytes)
      const at = Math.floor((bytes.length / 60) * round) + 7
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (round % 8))
      writeFileSync(file.path, flipped)
      const code = codeOf(() => {
        const db = openEncrypted(file)
        try {
          expect(rows(db)).toEqual(before)
        } finally {
          db.close()
        }
      })
      if (code === 'ROOM_DAMAGED') refused += 1
      else expect(code).toBe('opened')
    }
    expect(refused).toBeGreaterThan(50)
  })
})
