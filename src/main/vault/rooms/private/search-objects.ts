// How each object of the private room stands in the search index: read from its tables when it changed.
// Invariant: what is gone or in the trash is taken out.
import { facetOf } from '../../../../domain/search-facets'
import type { EncryptedDatabase } from '../encrypted-database'
import type { PendingObject, SearchIndex } from '../search-index'
import {
  indexedNote,
  indexedSession,
  type MentionRow,
  type NoteRow,
  type SessionRow,
  wordsOf,
} from './indexed-session'

interface PlainRow {
  readonly objectId: string
  readonly pairId?: string
  readonly dated: string
  readonly title: string
  readonly words: string
}

const PLAIN_OBJECTS = {
  pair: `SELECT id AS objectId, id AS pairId, created_at AS dated, partner_name AS title,
                objective || char(10) || purpose_words || char(10) || my_function || char(10) || partner_function
                || char(10) || (communication ->> '$.mine') || char(10) || (communication ->> '$.partners') || char(10)
                || coalesce((SELECT group_concat(name, char(10)) FROM skill WHERE skill.pair_id = pair.id), '')
                || char(10)
                || coalesce((SELECT group_concat(override_reason, char(10)) FROM line_check WHERE line_check.pair_id = pair.id), '')
                || char(10)
                || coalesce((SELECT group_concat(how_it_ended, char(10)) FROM pair_period WHERE pair_period.pair_id = pair.id), '') AS words
           FROM pair WHERE id = ? AND trashed_at IS NULL`,
  candidate: `SELECT id AS objectId, created_at AS dated, name AS title,
                     work || char(10) || could_teach_me || char(10) || could_learn_from_me || char(10) || why AS words
                FROM candidate WHERE id = ? AND trashed_at IS NULL`,
  goal: `SELECT id AS objectId, pair_id AS pairId, created_at AS dated, title,
                why || char(10) || helper_name
                || coalesce((SELECT char(10) || group_concat(unit, char(10))
                               FROM goal_measure WHERE goal_id = goal.id AND unit <> ''), '')
                || coalesce((SELECT char(10) || group_concat(title, char(10))
                               FROM goal_milestone WHERE goal_id = goal.id), '')
                || coalesce((SELECT char(10) || group_concat(comment, char(10))
                               FROM goal_check_in WHERE goal_id = goal.id AND comment <> ''), '') AS words
           FROM goal WHERE id = ? AND trashed_at IS NULL`,
  person: `SELECT id AS objectId, created_at AS dated, name AS title, '' AS words
             FROM person WHERE id = ? AND trashed_at IS NULL`,
  tag: `SELECT id AS objectId, created_at AS dated, name AS title, '' AS words
          FROM tag WHERE id = ? AND trashed_at IS NULL`,
  attachment: `SELECT id AS objectId, created_at AS dated, name AS title, '' AS words
                 FROM attachment WHERE id = ? AND trashed_at IS NULL`,
  card: `SELECT id AS objectId, pair_id AS pairId, created_at AS dated, title,
                (SELECT group_concat(value, char(10)) FROM json_each(fields)) || char(10) ||
                coalesce((SELECT group_concat(note, char(10)) FROM card_step WHERE card_id = card.id), '') AS words
           FROM card WHERE id = ? AND trashed_at IS NULL`,
  review: `SELECT id AS objectId, pair_id AS pairId, on_day || 'T12:00' AS dated, title,
                  coalesce((SELECT what_works || char(10) || what_to_change || char(10) || what_we_keep || char(10)
                                   || thanks FROM review WHERE round_id = rating_round.id), '') || char(10)
                  || coalesce((SELECT group_concat(comment, char(10)) FROM rating
                                WHERE round_id = rating_round.id AND comment <> ''), '') || char(10)
                  || coalesce((SELECT group_concat(text, char(10)) FROM rating_question
                                WHERE rating_question.pair_id = rating_round.pair_id AND is_own = 1
                                  AND (state = 'open' AND retired_on IS NULL
                                       OR EXISTS (SELECT 1 FROM rating WHERE round_id = rating_round.id
                                                                         AND question_id = rating_question.id))), '')
                  AS words
             FROM rating_round WHERE id = ? AND trashed_at IS NULL`,
} as const

export function privateObjects(db: EncryptedDatabase) {
  const session = db.prepare<[string], SessionRow>(`
    SELECT id AS sessionId, pair_id AS pairId, held_on AS dated, title, state
      FROM session WHERE id = ? AND trashed_at IS NULL`)
  const note = db.prepare<[string], NoteRow>(`
    SELECT note.id AS noteId, part, plain_text AS plainText, passage_count AS passageCount,
           session.id AS sessionId, pair_id AS pairId, held_on AS dated, title, state
      FROM note JOIN session ON session.id = note.session_id
     WHERE note.id = ? AND trashed_at IS NULL`)
  const documentOf = db.prepare<[string], string>('SELECT document FROM note WHERE id = ?').pluck()
  const notesOf = db.prepare<[string], string>('SELECT id FROM note WHERE session_id = ?').pluck()
  const mentions = db.prepare<[string], MentionRow>(
    'SELECT kind, target_id AS targetId FROM mention WHERE note_id = ?',
  )
  const isNoteSearched = db
    .prepare<[string], number>(`SELECT 1 FROM search_entry WHERE kind = 'note' AND object_id = ?`)
    .pluck()
  const pairsOfAttachment = db
    .prepare<[string], string>(
      `SELECT DISTINCT pair_id FROM mention JOIN note ON note.id = note_id JOIN session ON session.id = session_id
        WHERE kind = 'attachment' AND target_id = ?`,
    )
    .pluck()
  const plain = Object.fromEntries(
    Object.entries(PLAIN_OBJECTS).map(([kind, sql]) => [kind, db.prepare<[string], PlainRow>(sql)]),
  )

  const putNote = (index: SearchIndex, noteId: string): NoteRow | undefined => {
    const row = note.get(noteId)
    const mentioned = row === undefined ? [] : mentions.all(noteId)
    const words = row === undefined ? '' : wordsOf(row.plainText, mentioned, () => documentOf.get(noteId))
    if (row === undefined || words.trim() === '') index.remove('note', noteId)
    else index.put(indexedNote(row, words, mentioned))
    return row
  }

  const putSession = (index: SearchIndex, sessionId: string): void => {
    const row = session.get(sessionId)
    if (row === undefined) return index.remove('session', sessionId)
    const noteIds = notesOf.all(sessionId)
    const mentioned = noteIds.flatMap((noteId) => mentions.all(noteId))
    const hasWords = noteIds.some((noteId) => isNoteSearched.get(noteId) === 1)
    index.put(indexedSession(row, mentioned, hasWords))
  }

  const putPlain = (index: SearchIndex, kind: string, objectId: string): void => {
    const row = plain[kind]?.get(objectId)
    if (row === undefined) return index.remove(kind, objectId)
    const pairIds = kind === 'attachment' ? pairsOfAttachment.all(objectId) : [row.pairId ?? []].flat()
    index.put({
      ...row,
      kind,
      keepsWords: true,
      facets: pairIds.map((pairId) => facetOf('pair', pairId)),
      isSearched: true,
      isInJumpList: kind !== 'attachment',
    })
  }

  return ({ kind, objectId }: PendingObject, index: SearchIndex): void => {
    if (kind === 'note') {
      const row = putNote(index, objectId)
      if (row !== undefined) putSession(index, row.sessionId)
    } else if (kind === 'session') {
      for (const noteId of notesOf.all(objectId)) {
        index.markSettled({ kind: 'note', objectId: noteId })
        putNote(index, noteId)
      }
      putSession(index, objectId)
    } else putPlain(index, kind, objectId)
  }
}
