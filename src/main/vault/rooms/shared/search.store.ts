// Search in the shared room: its summaries. It knows no pair, and no word of the private room.
import { facetOf } from '../../../../domain/search-facets'
import { parseSummaryDocument, summaryTextOf } from '../../../../domain/summary-document'
import type { SharedText } from '../../../../domain/text'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'
import { type PendingObject, searchIndex, type SearchIndex } from '../search-index'

/** A summary with all that is shown of it. */
export interface SummaryEntry {
  readonly id: number
  readonly summaryId: string
  readonly dated: string
  readonly title: SharedText
  readonly words: SharedText
  readonly status: 'draft'
}

export interface SummarySearchStore extends Pick<
  SearchIndex,
  'settle' | 'expunge' | 'newest' | 'ranked' | 'titled'
> {
  /** Forgets the index and marks everything there is as changed. */
  rebuild(): void
  entry(id: number): SummaryEntry | undefined
  summaryOf(entryId: number): string | undefined
}

interface SummaryRow {
  readonly title: SharedText
  readonly status: string
  readonly document: string
  readonly updatedAt: string
}

export function summarySearchStore(db: EncryptedDatabase, commits: CommitCounter): SummarySearchStore {
  const summary = db.prepare<[string], SummaryRow>(
    'SELECT title, status, document, updated_at AS updatedAt FROM summary WHERE id = ? AND trashed_at IS NULL',
  )
  const entry = db.prepare<[number], SummaryEntry>(`
    SELECT search_entry.id, object_id AS summaryId, dated, search_entry.title, words, status
      FROM search_entry JOIN summary ON summary.id = object_id WHERE search_entry.id = ?`)
  const summaryOf = db.prepare<[number], string>('SELECT object_id FROM search_entry WHERE id = ?').pluck()
  const markEverything = db.prepare(
    `INSERT OR IGNORE INTO search_pending (kind, object_id) SELECT 'summary', id FROM summary`,
  )

  const indexNow = ({ kind, objectId }: PendingObject, index: SearchIndex): void => {
    const row = summary.get(objectId)
    const document = row === undefined ? undefined : parseSummaryDocument(JSON.parse(row.document))
    if (row === undefined || document?.ok !== true) return index.remove(kind, objectId)
    index.put({
      kind,
      objectId,
      dated: row.updatedAt,
      title: row.title,
      words: summaryTextOf(document.value),
      keepsWords: true,
      facets: [facetOf('status', row.status)],
      isSearched: true,
      isInJumpList: true,
    })
  }
  const index = searchIndex(db, commits, indexNow)

  return {
    ...index,
    rebuild: db.transaction(() => {
      index.clear()
      markEverything.run()
      commits.raise()
    }),
    entry: (id) => entry.get(id),
    summaryOf: (entryId) => summaryOf.get(entryId),
  }
}
