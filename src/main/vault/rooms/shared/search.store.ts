// Search in the shared room: its summaries and charters. It knows no pair, and no word of the private room.
import { charterTextOf } from '../../../../domain/charter-text'
import { facetOf } from '../../../../domain/search-facets'
import { parseSummaryDocument, summaryTextOf } from '../../../../domain/summary-document'
import type { SharedText } from '../../../../domain/text'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'
import { STATUS_OF_SUMMARY } from './agreements.store'
import { type PendingObject, searchIndex, type SearchIndex } from '../search-index'
import type { ChartersStore } from './charters.store'

/** A summary or a charter with all that is shown of it. */
export interface SharedEntry {
  readonly id: number
  readonly kind: 'summary' | 'charter'
  readonly objectId: string
  readonly dated: string
  readonly title: SharedText
  readonly words: SharedText
  /** Of a summary. */
  readonly status: 'draft' | 'agreed'
}

export interface SharedSearchStore extends Pick<
  SearchIndex,
  'settle' | 'expunge' | 'newest' | 'ranked' | 'titled'
> {
  /** Forgets the index and marks everything there is as changed. */
  rebuild(): void
  entry(id: number): SharedEntry | undefined
  /** The summary or charter. */
  objectOf(entryId: number): string | undefined
}

interface SummaryRow {
  readonly title: SharedText
  readonly status: string
  readonly document: string
  readonly updatedAt: string
}

export function sharedSearchStore(
  db: EncryptedDatabase,
  commits: CommitCounter,
  charters: Pick<ChartersStore, 'find'>,
): SharedSearchStore {
  const summary = db.prepare<[string], SummaryRow>(
    `SELECT title, ${STATUS_OF_SUMMARY} AS status, document, updated_at AS updatedAt
       FROM summary WHERE id = ? AND trashed_at IS NULL`,
  )
  const entry = db.prepare<[number], SharedEntry>(`
    SELECT id, kind, object_id AS objectId, dated, title, words,
           coalesce((SELECT 'agreed' FROM agreement WHERE subject_id = object_id AND status = 'agreed'), 'draft') AS status
      FROM search_entry WHERE id = ?`)
  const objectOf = db.prepare<[number], string>('SELECT object_id FROM search_entry WHERE id = ?').pluck()
  const markEverything = db.prepare(
    `INSERT OR IGNORE INTO search_pending (kind, object_id)
       SELECT 'summary', id FROM summary UNION ALL SELECT 'charter', id FROM charter`,
  )

  const usual = { keepsWords: true, isSearched: true, isInJumpList: true } as const
  const putSummary = (objectId: string, index: SearchIndex): void => {
    const row = summary.get(objectId)
    const document = row === undefined ? undefined : parseSummaryDocument(JSON.parse(row.document))
    if (row === undefined || document?.ok !== true) return index.remove('summary', objectId)
    const { title, status, updatedAt: dated } = row
    const facets = [facetOf('status', status)]
    index.put({
      ...usual,
      kind: 'summary',
      objectId,
      dated,
      title,
      words: summaryTextOf(document.value),
      facets,
    })
  }
  const putCharter = (objectId: string, index: SearchIndex): void => {
    const charter = charters.find(objectId)
    if (charter === undefined) return index.remove('charter', objectId)
    const { content, status, updatedAt: dated } = charter
    const facets = [facetOf('status', status)]
    const words = charterTextOf({ ...content, title: '' }).trim()
    index.put({ ...usual, kind: 'charter', objectId, dated, title: content.title, words, facets })
  }
  const indexNow = ({ kind, objectId }: PendingObject, index: SearchIndex): void =>
    kind === 'charter' ? putCharter(objectId, index) : putSummary(objectId, index)
  const index = searchIndex(db, commits, indexNow)

  return {
    ...index,
    rebuild: db.transaction(() => {
      index.clear()
      markEverything.run()
      commits.raise()
    }),
    entry: (id) => entry.get(id),
    objectOf: (entryId) => objectOf.get(entryId),
  }
}
