// The entries of one room's search index. Invariant: an entry, its words and its title change together.
import { indexTextOf } from '../../../domain/search-text'
import { ANY_ENTRY, facetOf, type Facet } from '../../../domain/search-facets'
import { ENTRIES_A_MINUTE, firstEntryAt } from '../../../domain/search-order'
import type { EncryptedDatabase } from './encrypted-database'

/** An object as the index sees it. */
export interface IndexedObject {
  readonly kind: string
  readonly objectId: string
  readonly sessionId?: string
  readonly pairId?: string
  readonly part?: string
  /** Local date and time; what follows the minutes does not count. */
  readonly dated: string
  readonly title: string
  /** Everything it is found by, besides its title. */
  readonly words: string
  /** Whether `words` are kept for snippets; false if they stand in a table already. */
  readonly keepsWords: boolean
  readonly facets: readonly Facet[]
  /** Found by its words; else by its title only, in the jump list. */
  readonly isSearched: boolean
  readonly isInJumpList: boolean
}

export interface SearchEntries {
  put(object: IndexedObject): void
  remove(kind: string, objectId: string): void
  clear(): void
  /** Rewrites part of the index so that no word of a removed entry is left in it; answers whether there is more to do. */
  expunge(maxPages: number): boolean
}

interface EntryRow {
  readonly id: number
  readonly dated: string
  readonly title: string
  readonly words: string | null
  readonly facets: string
  readonly isSearched: number
}

export function searchEntries(db: EncryptedDatabase): SearchEntries {
  const find = db.prepare<[string, string], EntryRow>(
    `SELECT id, dated, title, words, facets, is_searched AS isSearched FROM search_entry
      WHERE kind = ? AND object_id = ?`,
  )
  const lastIn = db
    .prepare<[number, number], number | null>('SELECT max(id) FROM search_entry WHERE id BETWEEN ? AND ?')
    .pluck()
  const insert = db.prepare(`
    INSERT INTO search_entry (id, kind, object_id, session_id, pair_id, part, dated, title, words, facets, is_searched)
    VALUES (@id, @kind, @objectId, @sessionId, @pairId, @part, @dated, @title, @words, @facets, @isSearched)`)
  const forget = db.prepare<[number]>('DELETE FROM search_entry WHERE id = ?')
  const insertWords = db.prepare('INSERT INTO search (rowid, title, body, facets) VALUES (?, ?, ?, ?)')
  const forgetWords = db.prepare<[number]>('DELETE FROM search WHERE rowid = ?')
  const insertTitle = db.prepare('INSERT INTO search_title (rowid, title, facets) VALUES (?, ?, ?)')
  const forgetTitle = db.prepare<[number]>('DELETE FROM search_title WHERE rowid = ?')
  const forgetAll = [
    db.prepare('DELETE FROM search_entry'),
    db.prepare(`INSERT INTO search (search) VALUES ('delete-all')`),
    db.prepare(`INSERT INTO search_title (search_title) VALUES ('delete-all')`),
  ]
  const merges = ['search', 'search_title'].map((table) =>
    db.prepare<[number]>(`INSERT INTO ${table} (${table}, rank) VALUES ('merge', ?)`),
  )
  const changes = db.prepare<[], number>('SELECT total_changes()').pluck()

  const removeEntry = (id: number) => {
    forgetWords.run(id)
    forgetTitle.run(id)
    forget.run(id)
  }

  /** After the last one of its minute; a minute that is full lends from the next. */
  const freeId = (dated: string): number => {
    for (let first = firstEntryAt(dated); ; first += ENTRIES_A_MINUTE) {
      const end = first + ENTRIES_A_MINUTE - 1
      const last = lastIn.get(first, end) ?? first - 1
      if (last < end) return last + 1
    }
  }

  return {
    put: (object: IndexedObject) => {
      const { kind, objectId, sessionId = null, pairId = null, part = null, dated, title } = object
      const facets = [ANY_ENTRY, facetOf('kind', kind), ...object.facets].join(' ')
      const there = find.get(kind, objectId)
      const words = object.keepsWords ? object.words : null
      const isSearched = object.isSearched ? 1 : 0
      if (there !== undefined && isAsBefore(there, { dated, title, words, facets, isSearched })) return
      if (there !== undefined) removeEntry(there.id)
      const id = there?.dated === dated ? there.id : freeId(dated)
      insert.run({ id, kind, objectId, sessionId, pairId, part, dated, title, words, facets, isSearched })
      const titleText = indexTextOf(title)
      if (object.isSearched) insertWords.run(id, titleText, indexTextOf(object.words), facets)
      if (object.isInJumpList) insertTitle.run(id, titleText, facets)
    },
    remove: (kind: string, objectId: string) => {
      const there = find.get(kind, objectId)
      if (there !== undefined) removeEntry(there.id)
    },
    clear: () => {
      for (const statement of forgetAll) statement.run()
    },
    expunge: (maxPages: number) => {
      // The room was closed meanwhile.
      if (!db.open) return false
      // Less than two changes: nothing was left to merge (SQLite's FTS5 documentation, "The merge command").
      const isMerged = merges.map((merge) => {
        const before = changes.get() ?? 0
        merge.run(-maxPages)
        return (changes.get() ?? 0) - before < 2
      })
      return isMerged.includes(false)
    },
  }
}

/** Only what keeps its words can tell. */
const isAsBefore = (there: EntryRow, now: Omit<EntryRow, 'id'>): boolean =>
  now.words !== null &&
  there.words === now.words &&
  there.title === now.title &&
  there.dated === now.dated &&
  there.facets === now.facets &&
  there.isSearched === now.isSearched
