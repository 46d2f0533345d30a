// A vault of step 3, full of what the demo has: opened by the newest schema, every row is there, and it is found again.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openTestVault, type TestVault } from '../../../../tests/support/open-test-vault'
import { find } from '../../../../tests/support/search'
import { temporaryFolder } from '../../../../tests/support/temp-folder'
import { vaultPaths } from '../../folder/paths'
import { seedDemo } from '../demo/seed-demo'
import { textLeaks } from '../leak-check/leak-check'
import { closeTidily, openEncrypted, type EncryptedDatabase } from './encrypted-database'
import { migrate } from './migrate'

type Room = 'private' | 'shared'
type Row = Record<string, string | number | Buffer | null>

/** The last migrations before pairing and rounds. */
const LAST: Readonly<Record<Room, number>> = { private: 15, shared: 6 }
/** Derived, or counted on: made anew from what is copied. */
const DERIVED = /^(search|leak_sketch|commit_counter|sqlite)/u

function migrationsOf(room: Room): string[] {
  const folder = join(import.meta.dirname, room, 'migrations')
  const names = readdirSync(folder).sort().slice(0, LAST[room])
  return names.map((name) => readFileSync(join(folder, name), 'utf8'))
}

const tablesOf = (db: EncryptedDatabase): string[] =>
  db
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%' ORDER BY rowid`,
    )
    .pluck()
    .all()
    .filter((name) => !DERIVED.test(name))

const columnsOf = (db: EncryptedDatabase, table: string): string[] =>
  db.prepare<[string], string>('SELECT name FROM pragma_table_info(?)').pluck().all(table)

const rowsOf = (db: EncryptedDatabase, table: string, columns: readonly string[]): Row[] =>
  db.prepare<[], Row>(`SELECT ${columns.map((name) => `"${name}"`).join(', ')} FROM "${table}"`).all()

const asText = (row: Row): string =>
  JSON.stringify(row, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))

/** By table: the rows that the older schema could hold, as it holds them. */
function putBack(room: Room, newest: EncryptedDatabase, older: EncryptedDatabase): Map<string, Row[]> {
  older.pragma('foreign_keys = OFF')
  const there = new Set(tablesOf(newest))
  const written = new Map<string, Row[]>()
  for (const table of tablesOf(older).filter((name) => there.has(name))) {
    const known = new Set(columnsOf(newest, table))
    const columns = columnsOf(older, table).filter((name) => known.has(name))
    const all = table === 'summary' && room === 'shared' ? [...columns, 'status'] : columns
    const names = all.map((name) => `"${name}"`).join(', ')
    const insert = older.prepare(
      `INSERT OR REPLACE INTO "${table}" (${names}) VALUES (${all.map((name) => `@${name}`).join(', ')})`,
    )
    for (const row of rowsOf(newest, table, columns)) insert.run({ status: 'draft', ...row })
    written.set(table, rowsOf(older, table, columns))
  }
  return written
}

function olderVaultOf({ folder, keys }: TestVault) {
  const olderFolder = temporaryFolder()
  const written = new Map<Room, Map<string, Row[]>>()
  for (const room of ['private', 'shared'] as const) {
    const key = room === 'private' ? keys.privateRoom : keys.sharedRoom
    const pathIn = (place: string) =>
      room === 'private' ? vaultPaths(place).privateRoom : vaultPaths(place).sharedRoom
    const newest = openEncrypted({ room, path: pathIn(folder), key, mode: 'read' })
    const older = openEncrypted({ room, path: pathIn(olderFolder), key, mode: 'create' })
    migrate(older, migrationsOf(room))
    written.set(room, putBack(room, newest, older))
    newest.close()
    closeTidily(older)
  }
  return { folder: olderFolder, written }
}

test('every row of a vault of before is there, keys point somewhere, and it is found and checked as ever', () => {
  const demo = openTestVault()
  seedDemo({ ...demo, now: () => new Date('2026-11-21T12:00:00.000Z') })
  const { header } = demo.vault
  demo.vault.close(new Date())
  const { folder, written } = olderVaultOf(demo)

  const { keys } = demo
  const { vault } = openTestVault({ folder, keys, header, create: false })
  while (vault.privateRoom.search.settle(500) > 0);
  while (vault.sharedRoom.search.settle(500) > 0);
  const [summary] = vault.privateRoom.pairs
    .list()
    .flatMap(({ id }) => vault.privateRoom.carries.summariesOf(id))
    .flatMap((id) => vault.sharedRoom.summaries.find(id) ?? [])
  expect(find(vault, summary?.title ?? '').hits.map(({ target }) => target.kind)).toContain('summary')
  const [note] =
    written
      .get('private')
      ?.get('note')
      ?.filter((row) => row['has_words'] === 1) ?? []
  const words = String(note?.['plain_text']).split(/\s+/u)
  expect(find(vault, words.slice(0, 4).join(' ')).hits.length).toBeGreaterThan(0)
  expect(textLeaks(vault, null, words.slice(0, 12).join(' '))).toBe(true)
  vault.close(new Date())

  let rowCount = 0
  for (const [room, tables] of written) {
    const { privateRoom, sharedRoom } = vaultPaths(folder)
    const [path, key] = room === 'private' ? [privateRoom, keys.privateRoom] : [sharedRoom, keys.sharedRoom]
    const db = openEncrypted({ room, path, key, mode: 'read' })
    expect(db.pragma('foreign_key_check')).toEqual([])
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    for (const [table, before] of tables) {
      const columns = Object.keys(before[0] ?? {})
      const after = new Set(columns.length === 0 ? [] : rowsOf(db, table, columns).map(asText))
      const lost = before.filter((row) => !after.has(asText(row)))
      expect({ table, lost }).toEqual({ table, lost: [] })
      rowCount += before.length
    }
    db.close()
  }
  expect(rowCount).toBeGreaterThan(700)
})
