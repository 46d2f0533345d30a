// Searches kept by name, as rows of the private room.
import type { SavedSearch } from '../../../../contract/search'
import { savedFilters } from '../../../../contract/search'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface SavedSearchesStore {
  /** Oldest first, without those in the trash. */
  list(): SavedSearch[]
  add(search: SavedSearch): void
  rename(id: string, name: string): boolean
  putInTrash(id: string, at: string): boolean
}

interface Row extends Omit<SavedSearch, 'filters'> {
  readonly filters: string
}

export function savedSearchesStore(db: EncryptedDatabase, commits: CommitCounter): SavedSearchesStore {
  const list = db.prepare<[], Row>(`
    SELECT id, name, text, filters, created_at AS createdAt
      FROM saved_search WHERE trashed_at IS NULL ORDER BY created_at, id`)
  const insert = db.prepare(`
    INSERT INTO saved_search (id, name, text, filters, created_at)
    VALUES (@id, @name, @text, @json, @createdAt)`)
  const rename = db.prepare<[string, string]>(
    'UPDATE saved_search SET name = ? WHERE id = ? AND trashed_at IS NULL',
  )
  const putInTrash = db.prepare<[string, string]>(
    'UPDATE saved_search SET trashed_at = ? WHERE id = ? AND trashed_at IS NULL',
  )

  const written = db.transaction((write: () => { changes: number }): boolean => {
    const { changes } = write()
    commits.raise()
    return changes > 0
  })

  return {
    list: () =>
      list.all().map(({ filters, ...row }) => ({ ...row, filters: savedFilters.parse(JSON.parse(filters)) })),
    add: ({ filters, ...search }) => {
      written(() => insert.run({ ...search, json: JSON.stringify(filters) }))
    },
    rename: (id, name) => written(() => rename.run(name, id)),
    putInTrash: (id, at) => written(() => putInTrash.run(at, id)),
  }
}
