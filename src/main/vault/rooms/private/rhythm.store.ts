// The rhythm of each pair, its dates as they went, and what was answered after misses. Rules are added, never changed.
import type { Rhythm } from '../../../../contract/rhythm'
import type { ReplanAnswer } from '../../../../domain/replan'
import type { RhythmSession } from '../../../../domain/rhythm'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface RhythmStore {
  /** In the order they were set. */
  history(pairId: string): Rhythm[]
  add(rhythm: Rhythm): void
  /** Sessions of a stretch of days with what became of their dates; nothing of the trash. */
  sessionsBetween(pairId: string, from: string, until: string): RhythmSession[]
  /** The first that is not cancelled, from a day on. */
  firstFrom(pairId: string, from: string): RhythmSession | undefined
  answers(pairId: string): ReplanAnswer[]
  answer(given: ReplanAnswer & { readonly id: string; readonly pairId: string; readonly at: string }): void
}

type SessionRow = Omit<RhythmSession, 'events'>
type EventRow = RhythmSession['events'][number] & { readonly sessionId: string }

const session = `
  SELECT id, held_on AS heldOn, time_zone AS timeZone, state
    FROM session WHERE pair_id = @pairId AND trashed_at IS NULL AND held_on >= @from`

export function rhythmStore(db: EncryptedDatabase, commits: CommitCounter): RhythmStore {
  type Named = Readonly<Record<string, unknown>>
  const history = db.prepare<[string], Rhythm>(`
    SELECT id, pair_id AS pairId, from_day AS fromDay, unit, every, weekday, time, minutes, time_zone AS timeZone,
           drives, protects, set_at AS setAt
      FROM rhythm WHERE pair_id = ? ORDER BY set_at, rowid`)
  const insert = db.prepare<[Rhythm]>(`
    INSERT INTO rhythm (id, pair_id, from_day, unit, every, weekday, time, minutes, time_zone, drives, protects, set_at)
    VALUES (@id, @pairId, @fromDay, @unit, @every, @weekday, @time, @minutes, @timeZone, @drives, @protects, @setAt)`)
  const between = db.prepare<[Named], SessionRow>(`${session} AND held_on < @until ORDER BY held_on`)
  const firstFrom = db.prepare<[Named], SessionRow>(
    `${session} AND state <> 'cancelled' ORDER BY held_on LIMIT 1`,
  )
  const events = db.prepare<[Named], EventRow>(`
    SELECT session_id AS sessionId, kind, by_whom AS "by", from_date AS "from"
      FROM session CROSS JOIN rhythm_event ON session_id = session.id
     WHERE pair_id = @pairId AND trashed_at IS NULL AND held_on >= @from AND held_on < @until
     ORDER BY session_id, at, rhythm_event.rowid`)
  const answers = db.prepare<[string], ReplanAnswer>(
    'SELECT slot_on AS slotOn, answer, until FROM replan_answer WHERE pair_id = ? ORDER BY at, rowid',
  )
  const insertAnswer = db.prepare(`
    INSERT INTO replan_answer (id, pair_id, slot_on, answer, until, at)
    VALUES (@id, @pairId, @slotOn, @answer, @until, @at)`)

  const withEvents = (sessions: readonly SessionRow[], found: readonly EventRow[]): RhythmSession[] => {
    const bySession = new Map<string, EventRow[]>()
    for (const event of found) {
      const known = bySession.get(event.sessionId)
      if (known === undefined) bySession.set(event.sessionId, [event])
      else known.push(event)
    }
    return sessions.map((row) => ({ ...row, events: bySession.get(row.id) ?? [] }))
  }

  return {
    history: (pairId) => history.all(pairId),
    add: db.transaction((rhythm: Rhythm) => {
      insert.run(rhythm)
      commits.raise()
    }),
    sessionsBetween: (pairId, from, until) => {
      const asked = { pairId, from, until }
      return withEvents(between.all(asked), events.all(asked))
    },
    firstFrom: (pairId, from) => {
      const found = firstFrom.get({ pairId, from })
      return found === undefined ? undefined : { ...found, events: [] }
    },
    answers: (pairId) => answers.all(pairId),
    answer: db.transaction((given: ReplanAnswer & { id: string; pairId: string; at: string }) => {
      insertAnswer.run(given)
      commits.raise()
    }),
  }
}
