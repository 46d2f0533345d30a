import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { decryptedRoom } from '../../../../tests/support/room-pages'
import { temporaryFolder } from '../../../../tests/support/temp-folder'
import { closeTidily, openEncrypted } from './encrypted-database'
import { scrub } from './scrub'

const SECRET = 'narienvogel'

/** Rows in no order, growing and shrinking, as those of notes and their tasks do. */
function roomWithDeletedRows() {
  const path = join(temporaryFolder(), 'private.db')
  const key = new Uint8Array(randomBytes(32))
  const db = openEncrypted({ room: 'private', path, key, mode: 'create' })
  db.exec(
    'CREATE TABLE line (id TEXT PRIMARY KEY, secret INTEGER NOT NULL, words TEXT NOT NULL) STRICT, WITHOUT ROWID',
  )
  const put = db.prepare('INSERT OR REPLACE INTO line VALUES (?, ?, ?)')
  const idOf = (at: number) => createHash('sha256').update(String(at)).digest('hex')
  const putOne = (at: number): void => {
    const number = (at * 31) % 2_500
    const isSecret = number % 3 === 0
    put.run(idOf(number), isSecret ? 1 : 0, (isSecret ? SECRET : 'harmless').repeat(1 + ((at * 7) % 30)))
  }
  const putMany = db.transaction((from: number) => {
    for (let at = from; at < from + 100; at += 1) putOne(at)
  })
  for (let from = 0; from < 4_000; from += 100) putMany(from)
  db.exec('DELETE FROM line WHERE secret = 1')
  db.pragma('wal_checkpoint(TRUNCATE)')
  const traces = () => decryptedRoom(path, key).toString('latin1').split(SECRET).length - 1
  return { db, traces }
}

test('what secure_delete leaves in the free part of pages is gone after it, and the rest is there', () => {
  const { db, traces } = roomWithDeletedRows()
  const count = db.prepare('SELECT count(*) FROM line').pluck()
  const before = count.get()
  expect(traces()).toBeGreaterThan(0)
  scrub(db)
  expect(traces()).toBe(0)
  expect(count.get()).toBe(before)
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  closeTidily(db)
})
