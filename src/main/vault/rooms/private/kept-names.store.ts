// Names to keep as rows of the private room: those the vault knows, less the ones let go, and names of one's own.
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'
import { nameKeyOf } from './labels.store'

export type NameOrigin = 'own' | 'person' | 'pair' | 'candidate' | 'helper'

export interface KeptName {
  readonly name: string
  /** Where the vault knows it from. */
  readonly origin: NameOrigin
  readonly isKept: boolean
}

export interface KeptNamesStore {
  /** By name, each once. */
  list(): KeptName[]
  add(name: string, at: string): void
  /** A name of one's own goes; one that the vault knows is no longer kept. */
  letGo(name: string, at: string): void
  keepAgain(name: string): void
}

interface KnownRow {
  readonly name: string
  readonly origin: NameOrigin
}

export function keptNamesStore(db: EncryptedDatabase, commits: CommitCounter): KeptNamesStore {
  const known = db.prepare<[], KnownRow>(`
    SELECT name, 'own' AS origin FROM kept_name
    UNION ALL SELECT my_name, 'pair' FROM pair
    UNION ALL SELECT partner_name, 'pair' FROM pair
    UNION ALL SELECT name, 'person' FROM person
    UNION ALL SELECT name, 'candidate' FROM candidate
    UNION ALL SELECT DISTINCT helper_name, 'helper' FROM goal WHERE helper_name <> ''`)
  const letGo = db.prepare<[], string>('SELECT name_key FROM let_go_name').pluck()
  const insert = db.prepare<[string, string, string]>('INSERT OR IGNORE INTO kept_name VALUES (?, ?, ?)')
  const remove = db.prepare<[string]>('DELETE FROM kept_name WHERE name_key = ?')
  const insertLetGo = db.prepare<[string, string]>('INSERT OR IGNORE INTO let_go_name VALUES (?, ?)')
  const removeLetGo = db.prepare<[string]>('DELETE FROM let_go_name WHERE name_key = ?')

  const list = (): KeptName[] => {
    const gone = new Set(letGo.all())
    const names = new Map<string, KeptName>()
    for (const { name, origin } of known.all()) {
      const key = nameKeyOf(name)
      if (key !== '' && !names.has(key)) names.set(key, { name, origin, isKept: !gone.has(key) })
    }
    return [...names.values()].sort((one, other) => one.name.localeCompare(other.name))
  }

  return {
    list,
    add: db.transaction((name: string, at: string) => {
      insert.run(nameKeyOf(name), name, at)
      removeLetGo.run(nameKeyOf(name))
      commits.raise()
    }),
    letGo: db.transaction((name: string, at: string) => {
      const key = nameKeyOf(name)
      remove.run(key)
      if (list().some((kept) => nameKeyOf(kept.name) === key)) insertLetGo.run(key, at)
      commits.raise()
    }),
    keepAgain: db.transaction((name: string) => {
      removeLetGo.run(nameKeyOf(name))
      commits.raise()
    }),
  }
}
