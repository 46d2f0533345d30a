// Opens one room's file: SQLCipher v4, raw key, every setting of security.md 4.4 set here and nowhere else.
// Invariant: a file that is not encrypted is never opened, and a new file is encrypted before it holds a byte.
import { closeSync, existsSync, lstatSync, openSync, readSync, rmSync } from 'node:fs'
import Database from 'better-sqlite3'
import { Refusal, refusalOf, systemCodeOf } from '../../refusal'

export type RoomName = 'private' | 'shared'
export type EncryptedDatabase = Database.Database

/** "Duo1": written into each room, so that another program's database is not taken for one. */
export const APPLICATION_ID = 0x44756f31
const PLAIN_SQLITE = 'SQLite format 3\0'
const KEY_BYTES = 32

export interface RoomFile {
  readonly room: RoomName
  readonly path: string
  /** 32 bytes; the caller keeps it. */
  readonly key: Uint8Array
  readonly mode: 'create' | 'open' | 'read'
}

/** Throws ROOM_MISSING, ROOM_NOT_ENCRYPTED, ROOM_DAMAGED, FOLDER_READ_ONLY or DISK_FULL; nothing was written then. */
export function openEncrypted(file: RoomFile): EncryptedDatabase {
  if (file.mode === 'create') refuseExisting(file)
  else refuseUnlikely(file)
  const db = new Database(file.path, {
    fileMustExist: file.mode !== 'create',
    readonly: file.mode === 'read',
  })
  try {
    giveKey(db, file.key)
    firstRead(db, file.room)
    applySettings(db, file.mode)
    if (file.mode === 'create') markAsOurs(db, file)
    else checkWhole(db, file.room)
    return db
  } catch (error) {
    db.close()
    if (file.mode === 'create') rmSync(file.path, { force: true })
    throw error
  }
}

/** As 64 hex digits in a buffer that is wiped: never in SQL text, never in an error. */
function giveKey(db: EncryptedDatabase, key: Uint8Array): void {
  if (key.length !== KEY_BYTES) throw new Error('a room key has 32 bytes')
  db.pragma("cipher='sqlcipher'")
  db.pragma('legacy=4')
  const spelled = Buffer.concat([Buffer.from("x'"), hexOf(key), Buffer.from("'")])
  db.key(spelled)
  spelled.fill(0)
}

function hexOf(key: Uint8Array): Buffer {
  const digits = Buffer.from('0123456789abcdef')
  const hex = Buffer.alloc(key.length * 2)
  key.forEach((byte, at) => {
    hex[at * 2] = digits[byte >> 4] ?? 0
    hex[at * 2 + 1] = digits[byte & 15] ?? 0
  })
  return hex
}

/** The key was proven by the header, so a file that does not open under it is damaged or another vault's. */
function firstRead(db: EncryptedDatabase, room: RoomName): void {
  try {
    db.prepare('SELECT count(*) FROM sqlite_master').get()
  } catch (error) {
    throw damageOf(error, room)
  }
}

function damageOf(error: unknown, room: RoomName): unknown {
  const code = systemCodeOf(error) ?? ''
  const isDamage =
    code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT') || code.startsWith('SQLITE_IOERR')
  return isDamage ? new Refusal('ROOM_DAMAGED', { room }) : error
}

function applySettings(db: EncryptedDatabase, mode: RoomFile['mode']): void {
  db.pragma('temp_store=MEMORY')
  if (mode !== 'read') db.pragma('journal_mode=WAL')
  db.pragma('synchronous=FULL')
  db.pragma('wal_autocheckpoint=1000')
  db.pragma('secure_delete=ON')
  db.pragma('foreign_keys=ON')
  db.pragma('trusted_schema=OFF')
  db.pragma('cell_size_check=ON')
  db.pragma('mmap_size=0')
  db.pragma('cache_size=-32000')
  db.pragma('recursive_triggers=OFF')
  db.pragma('busy_timeout=2000')
  if (process.platform === 'darwin') db.pragma('fullfsync=ON')
}

/** The first page is written here, and read back from disk: it must look like noise. */
function markAsOurs(db: EncryptedDatabase, file: RoomFile): void {
  db.pragma(`application_id=${APPLICATION_ID}`)
  db.pragma('wal_checkpoint(TRUNCATE)')
  if (startOf(file.path) === PLAIN_SQLITE) throw new Refusal('ROOM_NOT_ENCRYPTED', { room: file.room })
}

function checkWhole(db: EncryptedDatabase, room: RoomName): void {
  try {
    const rows = db.pragma('quick_check') as readonly { quick_check: string }[]
    const isOurs = db.pragma('application_id', { simple: true }) === APPLICATION_ID
    if (!isOurs || rows.some((row) => row.quick_check !== 'ok')) throw new Refusal('ROOM_DAMAGED', { room })
  } catch (error) {
    throw damageOf(error, room)
  }
}

function refuseExisting(file: RoomFile): void {
  if (existsSync(file.path)) throw new Refusal('FOLDER_NOT_EMPTY')
}

function refuseUnlikely({ path, room }: RoomFile): void {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  if (stat === undefined || stat.size === 0) throw new Refusal('ROOM_MISSING', { room })
  if (!stat.isFile()) throw new Refusal('ROOM_DAMAGED', { room })
  if (startOf(path) === PLAIN_SQLITE) throw new Refusal('ROOM_NOT_ENCRYPTED', { room })
}

function startOf(path: string): string {
  const handle = openSync(path, 'r')
  try {
    const start = Buffer.alloc(16)
    readSync(handle, start, 0, 16, 0)
    return start.toString('latin1')
  } finally {
    closeSync(handle)
  }
}

/** Everything into the main file, the -wal emptied, then closed. Used at lock. */
export function closeTidily(db: EncryptedDatabase): void {
  try {
    if (!db.readonly) db.pragma('wal_checkpoint(TRUNCATE)')
  } catch (error) {
    // A full or vanished disk: the -wal keeps what was committed.
    if (refusalOf(error) === undefined && !(systemCodeOf(error) ?? '').startsWith('SQLITE_')) throw error
  }
  db.close()
}
