// The rows of each kind that can lie in the trash: how they go there, come back, and go for good.
import type { TrashKind } from '../../../../contract/trash'
import { freeName } from '../../../../domain/free-name'
import type { EncryptedDatabase } from '../encrypted-database'
import { IS_ATTACHMENT_USED } from './attachment-use'
import { nameKeyOf } from './labels.store'

export type PrivateKind = Exclude<TrashKind, 'summary' | 'charter'>

/** What lies in the shared room. */
export type SharedKind = Exclude<TrashKind, PrivateKind>

export const TABLES: Readonly<Record<PrivateKind, string>> = {
  pair: 'pair',
  candidate: 'candidate',
  session: 'session',
  goal: 'goal',
  tag: 'tag',
  person: 'person',
  template: 'template',
  savedSearch: 'saved_search',
  attachment: 'attachment',
  card: 'card',
  review: 'rating_round',
}

export const isPrivate = (kind: TrashKind): kind is PrivateKind => Object.hasOwn(TABLES, kind)

/** A session with all that hangs on it, also the files that stand nowhere else. */
export function sessionRemoval(db: EncryptedDatabase): (sessionId: string) => void {
  const filesOf = db
    .prepare<[string, string], string>(
      `SELECT target_id FROM mention JOIN note ON note.id = note_id WHERE session_id = ? AND kind = 'attachment'
        UNION SELECT attachment_id FROM note CROSS JOIN version_attachment ON note_id = note.id WHERE session_id = ?`,
    )
    .pluck()
  const remove = db.prepare<[string]>('DELETE FROM session WHERE id = ?')
  const removeFile = db.prepare<[string]>(`DELETE FROM attachment WHERE id = ? AND NOT ${IS_ATTACHMENT_USED}`)
  return (sessionId) => {
    const files = filesOf.all(sessionId, sessionId)
    remove.run(sessionId)
    for (const id of files) removeFile.run(id)
  }
}

interface RowStatements {
  readonly put: { run(at: string, id: string): { changes: number } }
  readonly isInTrash: { get(id: string): unknown }
  readonly restore: { run(id: string): unknown }
  readonly remove: { run(id: string): unknown }
  readonly isPairInTrash?: { get(id: string): unknown }
  readonly freeItsName?: (id: string) => void
}

export function rowStatements(db: EncryptedDatabase): Readonly<Record<PrivateKind, RowStatements>> {
  // A file that comes back begins anew to be one that nobody uses.
  const of = (kind: PrivateKind, besides = '') => ({
    put: db.prepare<[string, string]>(
      `UPDATE ${TABLES[kind]} SET trashed_at = ?${besides} WHERE id = ? AND trashed_at IS NULL`,
    ),
    isInTrash: db
      .prepare<[string], number>(`SELECT 1 FROM ${TABLES[kind]} WHERE id = ? AND trashed_at IS NOT NULL`)
      .pluck(),
    restore: db.prepare<[string]>(`UPDATE ${TABLES[kind]} SET trashed_at = NULL${besides} WHERE id = ?`),
    remove: db.prepare<[string]>(`DELETE FROM ${TABLES[kind]} WHERE id = ?`),
  })
  const isPairInTrash = (kind: 'session' | 'goal' | 'card' | 'review') =>
    db
      .prepare<[string], number>(
        `SELECT 1 FROM ${TABLES[kind]} AS one JOIN pair ON pair.id = one.pair_id
          WHERE one.id = ? AND pair.trashed_at IS NOT NULL`,
      )
      .pluck()
  return {
    pair: of('pair'),
    candidate: of('candidate'),
    session: { ...of('session'), isPairInTrash: isPairInTrash('session') },
    goal: { ...of('goal'), isPairInTrash: isPairInTrash('goal') },
    tag: { ...of('tag'), freeItsName: freeingName(db, 'tag') },
    person: { ...of('person'), freeItsName: freeingName(db, 'person') },
    template: of('template'),
    savedSearch: of('savedSearch'),
    attachment: of('attachment', ', unused_since = NULL'),
    card: { ...of('card'), isPairInTrash: isPairInTrash('card') },
    review: { ...of('review'), isPairInTrash: isPairInTrash('review') },
  }
}

/** A name that was taken meanwhile gets a number. */
function freeingName(db: EncryptedDatabase, kind: 'tag' | 'person'): (id: string) => void {
  const nameOf = db.prepare<[string], string>(`SELECT name FROM ${kind} WHERE id = ?`).pluck()
  const taken = db
    .prepare<[string], number>(`SELECT 1 FROM ${kind} WHERE name_key = ? AND trashed_at IS NULL`)
    .pluck()
  const rename = db.prepare<[string, string, string]>(
    `UPDATE ${kind} SET name = ?, name_key = ? WHERE id = ?`,
  )
  return (id) => {
    const name = nameOf.get(id) ?? ''
    const free = freeName(name, (candidate) => taken.get(nameKeyOf(candidate)) === 1)
    if (free !== name) rename.run(free, nameKeyOf(free), id)
  }
}
