// Brings a room to the newest schema, one migration a transaction; a room from the future is left untouched.
import { Refusal } from '../../refusal'
import type { EncryptedDatabase } from './encrypted-database'

/** `migrations[0]` takes a new file to schema 1, and so on. The schema number is SQLite's `user_version`. */
export function migrate(db: EncryptedDatabase, migrations: readonly string[]): void {
  const version = schemaVersionOf(db)
  if (version > migrations.length) throw new Refusal('VAULT_NEWER', { format: version })
  migrations.slice(version).forEach((sql, at) => {
    db.transaction(() => {
      db.exec(sql)
      db.pragma(`user_version=${version + at + 1}`)
    })()
  })
}

export function schemaVersionOf(db: EncryptedDatabase): number {
  return Number(db.pragma('user_version', { simple: true }))
}
