// The private room's file without its encryption, with the same settings: the peer of every search.
import { copyFileSync } from 'node:fs'
import Database from 'better-sqlite3'

/** The vault is closed meanwhile. */
export function openPlainCopy(from: string, key: Uint8Array, to: string): Database.Database {
  copyFileSync(from, to)
  const db = new Database(to)
  db.pragma("cipher='sqlcipher'")
  db.pragma('legacy=4')
  db.key(Buffer.from(`x'${Buffer.from(key).toString('hex')}'`))
  db.pragma('journal_mode=DELETE')
  db.rekey(Buffer.alloc(0))
  db.close()
  const plain = new Database(to)
  for (const setting of ['temp_store=MEMORY', 'journal_mode=WAL', 'synchronous=FULL', 'secure_delete=ON'])
    plain.pragma(setting)
  for (const setting of ['mmap_size=0', 'cache_size=-32000', 'cell_size_check=ON']) plain.pragma(setting)
  return plain
}
