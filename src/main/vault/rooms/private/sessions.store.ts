// Sessions as rows of the private room: when, where, how far they are, and what became of their dates.
import type {
  RhythmEvent,
  SessionCursor,
  SessionLine,
  SessionPlace,
  SessionState,
} from '../../../../contract/sessions'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface SessionDetails {
  readonly heldOn: string
  readonly timeZone: string
  readonly minutes: number | null
  readonly place: SessionPlace | null
}

export interface NewSession extends SessionDetails {
  readonly id: string
  readonly pairId: string
  readonly title: string
  readonly state: 'planned' | 'held'
  readonly createdAt: string
}

export interface StoredSession extends SessionDetails {
  readonly id: string
  readonly pairId: string
  readonly title: string
  readonly state: SessionState
  readonly felt: readonly string[]
  readonly isNextDateWaived: boolean
}

export interface NewRhythmEvent extends RhythmEvent {
  readonly sessionId: string
}

export interface SessionsStore {
  /** Newest first, at most `limit`, from behind `before`; all pairs if `pairId` is null. Nothing of the trash. */
  list(pairId: string | null, limit: number, before: SessionCursor | null): SessionLine[]
  /** Held from `from` up to, but without, `until` (local dates), oldest first. */
  between(pairId: string | null, from: string, until: string): SessionLine[]
  line(sessionId: string): SessionLine | undefined
  /** The first planned session from a local date and time on. */
  next(pairId: string, from: string): SessionLine | undefined
  /** Held ones of the pair before a session, newest first. */
  heldBefore(pairId: string, cursor: SessionCursor, limit: number): SessionLine[]
  /** Planned ones whose date has passed, newest first. */
  undecided(pairId: string, before: string, limit: number): SessionLine[]
  /** Held from a local date and time on, but not closed, newest first. */
  unclosed(pairId: string, from: string, limit: number): SessionLine[]
  /** How many of the pair were held after one date and before another. */
  countHeld(pairId: string, after: string, before: string): number
  /** Also from the trash. */
  find(sessionId: string): StoredSession | undefined
  rhythm(sessionId: string): RhythmEvent[]
  add(session: NewSession): void
  retitle(sessionId: string, title: string): void
  setDetails(sessionId: string, details: SessionDetails): boolean
  setState(sessionId: string, state: SessionState): boolean
  setFelt(sessionId: string, felt: readonly string[]): boolean
  waiveNextDate(sessionId: string, isWaived: boolean): boolean
  note(event: NewRhythmEvent): void
}

interface LineRow extends Omit<SessionLine, 'wasMoved'> {
  readonly wasMoved: number
}

interface SessionRow extends Omit<StoredSession, 'felt' | 'isNextDateWaived'> {
  readonly felt: string
  readonly isNextDateWaived: number
}

/** CROSS JOIN keeps the order of the tables: along the index of sessions, so that a page ends where its limit is. */
const line = `
  SELECT session.id, pair_id AS pairId, title, held_on AS heldOn, time_zone AS timeZone, minutes, place,
         session.state,
         EXISTS (SELECT 1 FROM rhythm_event WHERE session_id = session.id AND kind = 'moved') AS wasMoved,
         excerpt, (SELECT sum(passage_count) FROM note AS part WHERE part.session_id = session.id) AS markedCount,
         (SELECT count(DISTINCT passage_id) FROM note AS part JOIN carry ON carry.note_id = part.id
           WHERE part.session_id = session.id AND carry.state = 'done') AS carriedCount
    FROM session CROSS JOIN note ON note.session_id = session.id AND note.part = 'note'`
const ofPair = `${line} WHERE pair_id = @pairId AND session.trashed_at IS NULL`
const ofAll = `${line} CROSS JOIN pair ON pair.id = session.pair_id
  WHERE session.trashed_at IS NULL AND pair.trashed_at IS NULL`
const behind = 'AND (held_on, session.id) < (@heldOn, @id)'
const newest = 'ORDER BY held_on DESC, session.id DESC LIMIT @limit'
const ofMonth = 'AND held_on >= @from AND held_on < @until ORDER BY held_on, session.id'

export function sessionsStore(db: EncryptedDatabase, commits: CommitCounter): SessionsStore {
  type Named = Readonly<Record<string, unknown>>
  const lines = (sql: string) => db.prepare<[Named], LineRow>(sql)
  const firstOfPair = lines(`${ofPair} ${newest}`)
  const laterOfPair = lines(`${ofPair} ${behind} ${newest}`)
  const firstOfAll = lines(`${ofAll} ${newest}`)
  const laterOfAll = lines(`${ofAll} ${behind} ${newest}`)
  const monthOfPair = lines(`${ofPair} ${ofMonth}`)
  const monthOfAll = lines(`${ofAll} ${ofMonth}`)
  const one = lines(`${ofAll} AND session.id = @id`)
  const next = lines(
    `${ofPair} AND session.state = 'planned' AND held_on >= @from ORDER BY held_on, session.id LIMIT 1`,
  )
  const held = lines(`${ofPair} AND session.state IN ('held', 'closed') ${behind} ${newest}`)
  const undecided = lines(`${ofPair} AND session.state = 'planned' AND held_on < @before ${newest}`)
  const unclosed = lines(`${ofPair} AND session.state = 'held' AND held_on >= @from ${newest}`)
  const countHeld = db
    .prepare<[string, string, string], number>(
      `SELECT count(*) FROM session
        WHERE pair_id = ? AND held_on > ? AND held_on < ? AND state IN ('held', 'closed') AND trashed_at IS NULL`,
    )
    .pluck()
  const find = db.prepare<[string], SessionRow>(`
    SELECT id, pair_id AS pairId, title, held_on AS heldOn, time_zone AS timeZone, minutes, place, state, felt,
           is_next_date_waived AS isNextDateWaived
      FROM session WHERE id = ?`)
  const rhythm = db.prepare<[string], RhythmEvent>(`
    SELECT id, kind, by_whom AS "by", why, from_date AS "from", to_date AS "to", at
      FROM rhythm_event WHERE session_id = ? ORDER BY at`)
  const insert = db.prepare<[NewSession]>(`
    INSERT INTO session (id, pair_id, title, held_on, time_zone, minutes, place, state, created_at)
    VALUES (@id, @pairId, @title, @heldOn, @timeZone, @minutes, @place, @state, @createdAt)`)
  const updateTitle = db.prepare('UPDATE session SET title = @title WHERE id = @id AND title <> @title')
  const updateDetails = db.prepare(`
    UPDATE session SET held_on = @heldOn, time_zone = @timeZone, minutes = @minutes, place = @place WHERE id = @id`)
  const updateState = db.prepare('UPDATE session SET state = @state WHERE id = @id')
  const updateFelt = db.prepare('UPDATE session SET felt = @felt WHERE id = @id')
  const updateWaived = db.prepare('UPDATE session SET is_next_date_waived = @isWaived WHERE id = @id')
  const insertEvent = db.prepare(`
    INSERT INTO rhythm_event (id, session_id, kind, by_whom, why, from_date, to_date, at)
    VALUES (@id, @sessionId, @kind, @by, @why, @from, @to, @at)`)

  const change = (statement: { run(values: Named): { changes: number } }) =>
    db.transaction((id: string, values: Named): boolean => {
      const { changes } = statement.run({ id, ...values })
      if (changes === 0) return false
      commits.raise()
      return true
    })
  const setTitle = change(updateTitle)
  const setDetails = change(updateDetails)
  const setState = change(updateState)
  const setFelt = change(updateFelt)
  const setWaived = change(updateWaived)

  return {
    list: (pairId, limit, before) => {
      const [first, later] = pairId === null ? [firstOfAll, laterOfAll] : [firstOfPair, laterOfPair]
      const rows = before === null ? first.all({ pairId, limit }) : later.all({ pairId, limit, ...before })
      return rows.map(lineFrom)
    },
    between: (pairId, from, until) =>
      (pairId === null ? monthOfAll : monthOfPair).all({ pairId, from, until }).map(lineFrom),
    line: (sessionId) => one.all({ id: sessionId }).map(lineFrom)[0],
    next: (pairId, from) => next.all({ pairId, from }).map(lineFrom)[0],
    heldBefore: (pairId, cursor, limit) => held.all({ pairId, limit, ...cursor }).map(lineFrom),
    undecided: (pairId, before, limit) => undecided.all({ pairId, before, limit }).map(lineFrom),
    unclosed: (pairId, from, limit) => unclosed.all({ pairId, from, limit }).map(lineFrom),
    countHeld: (pairId, after, before) => countHeld.get(pairId, after, before) ?? 0,
    find: (sessionId) => {
      const row = find.get(sessionId)
      return row && { ...row, felt: wordsFrom(row.felt), isNextDateWaived: row.isNextDateWaived === 1 }
    },
    rhythm: (sessionId) => rhythm.all(sessionId),
    add: db.transaction((session: NewSession) => {
      insert.run(session)
      commits.raise()
    }),
    retitle: (sessionId, title) => void setTitle(sessionId, { title }),
    setDetails: (sessionId, details) => setDetails(sessionId, { ...details }),
    setState: (sessionId, state) => setState(sessionId, { state }),
    setFelt: (sessionId, felt) => setFelt(sessionId, { felt: JSON.stringify(felt) }),
    waiveNextDate: (sessionId, isWaived) => setWaived(sessionId, { isWaived: isWaived ? 1 : 0 }),
    note: db.transaction((event: NewRhythmEvent) => {
      insertEvent.run(event)
      commits.raise()
    }),
  }
}

const lineFrom = (row: LineRow): SessionLine => ({ ...row, wasMoved: row.wasMoved === 1 })

function wordsFrom(json: string): string[] {
  const value: unknown = JSON.parse(json)
  return Array.isArray(value) ? value.filter((word) => typeof word === 'string') : []
}
