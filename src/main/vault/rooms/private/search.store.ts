// Search in the private room. Invariant: what lies in the trash is not found; nothing of the index leaves this room.
import type { NotePart } from '../../../../contract/sessions'
import { type Facet, facetOf } from '../../../../domain/search-facets'
import { matchOf, type SearchTerm } from '../../../../domain/search-match'
import type { NamedKind } from '../../../../domain/search-filter'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'
import { searchIndex, type SearchIndex } from '../search-index'
import { privateObjects } from './search-objects'

/** An entry with all that is shown of it. */
export interface PrivateEntry {
  readonly id: number
  readonly kind:
    'note' | 'session' | 'goal' | 'person' | 'tag' | 'pair' | 'attachment' | 'card' | 'review' | 'candidate'
  readonly objectId: string
  readonly sessionId: string | null
  readonly pairId: string | null
  readonly part: NotePart | null
  readonly dated: string
  readonly title: string
  readonly words: string
}

export interface SearchStore extends Pick<
  SearchIndex,
  'settle' | 'expunge' | 'newest' | 'ranked' | 'count' | 'titled'
> {
  /** Forgets the index and marks everything there is as changed. */
  rebuild(): void
  entry(id: number): PrivateEntry | undefined
  /** Which tags (people, pairs, goals) bear a name, newest first. */
  named(kind: NamedKind, name: SearchTerm): string[]
  /** What keeps the contents of pairs in the trash out of a match. */
  hiddenFacets(): Facet[]
  /** The sessions saved last, also those that are not indexed yet. */
  lastSaved(limit: number): SavedSession[]
  /** Where a file stands: the newest session that mentions it. */
  placeOfAttachment(attachmentId: string): AttachmentPlace | undefined
}

export interface SavedSession {
  readonly sessionId: string
  readonly pairId: string
  readonly title: string
  readonly heldOn: string
}

export interface AttachmentPlace {
  readonly noteId: string
  readonly part: NotePart
  readonly sessionId: string
  readonly pairId: string
}

const columns = `
  SELECT entry.id, entry.kind, object_id AS objectId, entry.session_id AS sessionId, pair_id AS pairId, entry.part,
         dated, title, coalesce(words, plain_text, '') AS words
    FROM search_entry AS entry LEFT JOIN note ON entry.kind = 'note' AND note.id = object_id`

export function searchStore(db: EncryptedDatabase, commits: CommitCounter): SearchStore {
  const index = searchIndex(db, commits, privateObjects(db))
  const entry = db.prepare<[number], PrivateEntry>(`${columns} WHERE entry.id = ?`)
  const pairsInTrash = db.prepare<[], string>('SELECT id FROM pair WHERE trashed_at IS NOT NULL').pluck()
  const lastSaved = db.prepare<[number], SavedSession>(`
    SELECT session.id AS sessionId, pair_id AS pairId, title, held_on AS heldOn
      FROM note JOIN session ON session.id = session_id JOIN pair ON pair.id = pair_id
     WHERE session.trashed_at IS NULL AND pair.trashed_at IS NULL ORDER BY saved_at DESC LIMIT ?`)
  const placeOfAttachment = db.prepare<[string], AttachmentPlace>(`
    SELECT note.id AS noteId, part, session.id AS sessionId, pair_id AS pairId
      FROM mention JOIN note ON note.id = note_id JOIN session ON session.id = session_id
     WHERE kind = 'attachment' AND target_id = ? AND trashed_at IS NULL ORDER BY held_on DESC LIMIT 1`)
  const markEverything = [
    `INSERT OR IGNORE INTO search_pending (kind, object_id) SELECT 'session', id FROM session`,
    ...['pair', 'candidate', 'goal', 'person', 'tag', 'attachment', 'card'].map(
      (table) => `INSERT OR IGNORE INTO search_pending (kind, object_id) SELECT '${table}', id FROM ${table}`,
    ),
    `INSERT OR IGNORE INTO search_pending (kind, object_id) SELECT 'review', id FROM rating_round`,
  ].map((sql) => db.prepare(sql))

  return {
    ...index,
    rebuild: db.transaction(() => {
      index.clear()
      for (const statement of markEverything) statement.run()
      commits.raise()
    }),
    entry: (id) => entry.get(id),
    named: (kind, name) => {
      const match = matchOf({
        terms: [name],
        excludedTerms: [],
        facetGroups: [[facetOf('kind', kind)]],
        excludedFacets: [],
      })
      const ids = match === undefined ? [] : index.titled(match, MOST_OF_A_NAME)
      return ids.flatMap((id) => entry.get(id)?.objectId ?? [])
    },
    hiddenFacets: () => pairsInTrash.all().map((pairId) => facetOf('pair', pairId)),
    lastSaved: (limit) => {
      // Each session has three notes.
      const sessions = new Map(lastSaved.all(3 * limit).map((session) => [session.sessionId, session]))
      return [...sessions.values()].slice(0, limit)
    },
    placeOfAttachment: (attachmentId) => placeOfAttachment.get(attachmentId),
  }
}

/** More things of one name than anybody gives it to. */
const MOST_OF_A_NAME = 50
