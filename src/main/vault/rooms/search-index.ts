// One room's search index: what changed goes in, matches come out. Invariant: what is pending is brought in whole
// or stays pending.
import type { EntryRange } from '../../../domain/search-order'
import type { CommitCounter } from './commit-counter'
import type { EncryptedDatabase } from './encrypted-database'
import { searchEntries, type SearchEntries } from './search-entries'

export interface PendingObject {
  readonly kind: string
  readonly objectId: string
}

/** What the index is asked for: an expression of `matchOf`, and the dates. */
export interface IndexQuery {
  readonly match: string
  readonly range: EntryRange
}

export interface SearchIndex extends SearchEntries {
  /**
   * Brings at most `maxObjects` of what changed into the index, in one transaction; answers how many are left, counted
   * to `COUNT_LIMIT`.
   */
  settle(maxObjects: number): number
  /** It was brought in along with another; answers whether it was pending. */
  markSettled(object: PendingObject): boolean
  /** Entry ids, newest first. */
  newest(query: IndexQuery, limit: number): number[]
  /** Entry ids, best first; of a very common word the newest `RANKED_LIMIT` are ranked. */
  ranked(query: IndexQuery, limit: number, offset: number): number[]
  /** Counted to `COUNT_LIMIT`. */
  count(query: IndexQuery): number
  /** Ids of entries of the jump list, newest first. */
  titled(match: string, limit: number): number[]
}

export const COUNT_LIMIT = 1_000
/** Ranking looks at every match: this many take about as long as a page needs to appear. */
export const RANKED_LIMIT = 20_000

/** `indexNow` puts or removes whatever the pending object stands for; called inside a transaction. */
export function searchIndex(
  db: EncryptedDatabase,
  commits: CommitCounter,
  indexNow: (object: PendingObject, index: SearchIndex) => void,
): SearchIndex {
  const entry = searchEntries(db)
  const pending = db.prepare<[number], PendingObject>(
    'SELECT kind, object_id AS objectId FROM search_pending WHERE at > 0 ORDER BY at LIMIT ?',
  )
  const settled = db.prepare<PendingObject>(
    'DELETE FROM search_pending WHERE kind = @kind AND object_id = @objectId',
  )
  const pendingCount = db
    .prepare<[number], number>('SELECT count(*) FROM (SELECT 1 FROM search_pending WHERE at > 0 LIMIT ?)')
    .pluck()

  const markSettled = (object: PendingObject): boolean => settled.run(object).changes > 0

  const settleSome = db.transaction((objects: readonly PendingObject[]) => {
    for (const object of objects) if (markSettled(object)) indexNow(object, index)
    commits.raise()
  })

  const index: SearchIndex = {
    ...entry,
    ...matchesOf(db),
    settle: (maxObjects) => {
      // The room was closed meanwhile: what is pending stays so.
      if (!db.open) return 0
      const objects = pending.all(maxObjects)
      if (objects.length > 0) settleSome(objects)
      return pendingCount.get(COUNT_LIMIT) ?? 0
    },
    markSettled,
  }
  return index
}

function matchesOf(db: EncryptedDatabase) {
  const newest = db
    .prepare<[string, number, number, number], number>(
      'SELECT rowid FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?',
    )
    .pluck()
  const ranked = db
    .prepare<[string, number, number, number, number, number], number>(
      `SELECT rowid FROM (SELECT rowid, rank AS score FROM search
                           WHERE search MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?)
        ORDER BY score, rowid DESC LIMIT ? OFFSET ?`,
    )
    .pluck()
  const count = db
    .prepare<[string, number, number, number], number>(
      `SELECT count(*) FROM (SELECT 1 FROM search WHERE search MATCH ? AND rowid BETWEEN ? AND ?
                              ORDER BY rowid DESC LIMIT ?)`,
    )
    .pluck()
  const titled = db
    .prepare<[string, number], number>(
      'SELECT rowid FROM search_title WHERE search_title MATCH ? ORDER BY rowid DESC LIMIT ?',
    )
    .pluck()

  return {
    newest: ({ match, range }: IndexQuery, limit: number) => newest.all(match, range.from, range.to, limit),
    ranked: ({ match, range }: IndexQuery, limit: number, offset: number) =>
      ranked.all(match, range.from, range.to, RANKED_LIMIT, limit, offset),
    count: ({ match, range }: IndexQuery) => count.get(match, range.from, range.to, COUNT_LIMIT) ?? 0,
    titled: (match: string, limit: number) => titled.all(match, limit),
  }
}
