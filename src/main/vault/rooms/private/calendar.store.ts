// Dates that left for other calendars, and sessions that came from one. No title of a calendar file is kept.
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface CalendarDate {
  /** A session's id, or a date of the rhythm. */
  readonly subject: string
  readonly pairId: string
  readonly uid: string
  readonly sequence: number
  readonly fingerprint: string
  /** Instants. */
  readonly startsAt: string
  readonly endsAt: string
}

export interface CalendarSession {
  readonly id: string
  readonly heldOn: string
  readonly timeZone: string
  readonly minutes: number | null
}

export interface Origin {
  readonly sessionId: string
  readonly importId: string
  readonly uid: string
  readonly startsAt: string
}

export interface CalendarStore {
  date(subject: string): CalendarDate | undefined
  keepDates(dates: readonly CalendarDate[]): void
  /** Planned sessions of a pair from a local date and time on. */
  planned(pairId: string, from: string): CalendarSession[]
  /** Sessions that went out and are not planned any more, with dates from an instant on: they are called off. */
  calledOff(pairId: string, from: string): CalendarDate[]
  /** Whether a session that is not in the trash came from it. */
  isKnown(uid: string, startsAt: string): boolean
  beginImport(importId: string, at: string): void
  noteOrigin(origin: Origin): void
  /** Sessions of an import. */
  importedIn(importId: string): string[]
  /** Something was written in it since, also if it was taken out again, or something hangs on it. */
  isTouched(sessionId: string): boolean
  /** Deletes sessions that were not touched. */
  remove(sessionIds: readonly string[]): void
  forgetImport(importId: string): void
}

export function calendarStore(db: EncryptedDatabase, commits: CommitCounter): CalendarStore {
  const columns =
    'subject, pair_id AS pairId, uid, sequence, fingerprint, starts_at AS startsAt, ends_at AS endsAt'
  const date = db.prepare<[string], CalendarDate>(`SELECT ${columns} FROM calendar_date WHERE subject = ?`)
  const keep = db.prepare<[CalendarDate]>(`
    INSERT INTO calendar_date (subject, pair_id, uid, sequence, fingerprint, starts_at, ends_at)
    VALUES (@subject, @pairId, @uid, @sequence, @fingerprint, @startsAt, @endsAt)
    ON CONFLICT (subject) DO UPDATE SET sequence = excluded.sequence, fingerprint = excluded.fingerprint,
      starts_at = excluded.starts_at, ends_at = excluded.ends_at`)
  const planned = db.prepare<[string, string], CalendarSession>(`
    SELECT id, held_on AS heldOn, time_zone AS timeZone, minutes FROM session
     WHERE pair_id = ? AND held_on >= ? AND state = 'planned' AND trashed_at IS NULL ORDER BY held_on, id`)
  const calledOff = db.prepare<[string, string], CalendarDate>(`
    SELECT ${columns} FROM calendar_date
     WHERE pair_id = ? AND starts_at >= ? AND subject NOT LIKE 'slot %' AND NOT EXISTS (
       SELECT 1 FROM session WHERE session.id = subject AND state <> 'cancelled' AND trashed_at IS NULL)`)
  const known = db
    .prepare<[string, string], number>(
      `SELECT 1 FROM calendar_origin JOIN session ON session.id = session_id
        WHERE uid = ? AND starts_at = ? AND trashed_at IS NULL`,
    )
    .pluck()
  const insertImport = db.prepare<[string, string]>('INSERT INTO calendar_import (id, at) VALUES (?, ?)')
  const insertOrigin = db.prepare<[Origin]>(`
    INSERT INTO calendar_origin (session_id, import_id, uid, starts_at)
    VALUES (@sessionId, @importId, @uid, @startsAt)`)
  const imported = db
    .prepare<[string], string>('SELECT session_id FROM calendar_origin WHERE import_id = ?')
    .pluck()
  const touched = db
    .prepare<[{ sessionId: string }], number>(
      `SELECT EXISTS (SELECT 1 FROM note WHERE session_id = @sessionId AND (revision > 1 OR has_words = 1))
              OR EXISTS (SELECT 1 FROM rhythm_event WHERE session_id = @sessionId)
              OR EXISTS (SELECT 1 FROM card WHERE session_id = @sessionId)
              OR EXISTS (SELECT 1 FROM goal_evidence WHERE session_id = @sessionId)
              OR EXISTS (SELECT 1 FROM session WHERE id = @sessionId
                            AND (felt <> '[]' OR state IN ('closed', 'cancelled')))`,
    )
    .pluck()
  const remove = db.prepare<[string]>('DELETE FROM session WHERE id = ?')
  const forget = db.prepare<[string]>('DELETE FROM calendar_import WHERE id = ?')

  return {
    date: (subject) => date.get(subject),
    keepDates: db.transaction((dates: readonly CalendarDate[]) => {
      for (const one of dates) keep.run(one)
      commits.raise()
    }),
    planned: (pairId, from) => planned.all(pairId, from),
    calledOff: (pairId, from) => calledOff.all(pairId, from),
    isKnown: (uid, startsAt) => known.get(uid, startsAt) === 1,
    beginImport: db.transaction((importId: string, at: string) => {
      insertImport.run(importId, at)
      commits.raise()
    }),
    noteOrigin: db.transaction((origin: Origin) => {
      insertOrigin.run(origin)
      commits.raise()
    }),
    importedIn: (importId) => imported.all(importId),
    isTouched: (sessionId) => touched.get({ sessionId }) === 1,
    remove: db.transaction((sessionIds: readonly string[]) => {
      for (const sessionId of sessionIds) remove.run(sessionId)
      commits.raise()
    }),
    forgetImport: db.transaction((importId: string) => {
      forget.run(importId)
      commits.raise()
    }),
  }
}
