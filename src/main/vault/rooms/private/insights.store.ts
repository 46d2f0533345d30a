// What the insights of a pair are made of: read only, and never the notes themselves.
import type { SessionBalance } from '../../../../domain/balance'
import type { ActionFact } from '../../../../domain/follow-through'
import type { Direction } from '../../../../domain/note-directions'
import type { TagMonth } from '../../../../domain/topics-over-time'
import { localAt } from '../../../../domain/zoned-time'
import type { EncryptedDatabase } from '../encrypted-database'
import { directionRows } from './direction-rows'

/** Of a pair, from a calendar day to another one, both included. Nothing of the trash. */
export interface InsightAsked {
  readonly pairId: string
  readonly from: string
  readonly until: string
}

export interface InsightsStore {
  /** When its sessions were held, oldest first. */
  heldDates(pairId: string, until: string): string[]
  /** Held sessions, also those without a mark, oldest first. */
  balances(asked: InsightAsked): (SessionBalance & { readonly title: string })[]
  tagMonths(asked: InsightAsked): TagMonth[]
  /** Whether a tag stands in a note of a session before a day. */
  isTaggedBefore(pairId: string, tagId: string, day: string): boolean
  /** Of the sessions in the span; what was done has no words. */
  actions(asked: InsightAsked): ActionFact[]
}

interface BalanceRow {
  readonly sessionId: string
  readonly title: string
  readonly heldOn: string
  readonly direction: Direction | null
  readonly passages: number | null
  readonly words: number | null
}

interface ActionRow {
  readonly heldOn: string
  readonly timeZone: string
  readonly text: string
  readonly dueOn: string | null
  readonly isDone: number
  readonly doneAt: string | null
}

/** Local dates with time sort before this on their last day. */
const endOf = (day: string) => `${day}T24`

export function insightsStore(db: EncryptedDatabase): InsightsStore {
  type Named = Readonly<Record<string, unknown>>
  const directions = directionRows(db)
  const heldDates = db
    .prepare<[Named], string>(
      `
      SELECT held_on FROM session
       WHERE pair_id = @pairId AND held_on <= @until AND state IN ('held', 'closed') AND trashed_at IS NULL
       ORDER BY held_on`,
    )
    .pluck()
  const balances = db.prepare<[Named], BalanceRow>(`
    SELECT session.id AS sessionId, title, held_on AS heldOn, direction, sum(passages) AS passages, sum(words) AS words
      FROM session JOIN note ON note.session_id = session.id LEFT JOIN direction ON direction.note_id = note.id
     WHERE pair_id = @pairId AND held_on >= @from AND held_on <= @until AND state IN ('held', 'closed')
       AND trashed_at IS NULL
     GROUP BY held_on, session.id, direction ORDER BY held_on, session.id`)
  const tagMonths = db.prepare<[Named], TagMonth>(`
    SELECT tag.id AS tagId, name, substr(held_on, 1, 7) AS month, count(DISTINCT session.id) AS sessions
      FROM session CROSS JOIN note ON note.session_id = session.id
      CROSS JOIN mention ON mention.note_id = note.id AND mention.kind = 'tag'
      CROSS JOIN tag ON tag.id = mention.target_id AND tag.trashed_at IS NULL
     WHERE pair_id = @pairId AND held_on >= @from AND held_on <= @until AND state <> 'cancelled'
       AND session.trashed_at IS NULL
     GROUP BY tag.id, month ORDER BY month, name`)
  const taggedBefore = db
    .prepare<[Named], number>(
      `
      SELECT 1 FROM mention CROSS JOIN note ON note.id = note_id CROSS JOIN session ON session.id = session_id
       WHERE kind = 'tag' AND target_id = @tagId AND pair_id = @pairId AND held_on < @day AND trashed_at IS NULL
       LIMIT 1`,
    )
    .pluck()
  const actions = db.prepare<[Named], ActionRow>(`
    SELECT held_on AS heldOn, time_zone AS timeZone, iif(is_done, '', text) AS text, due_on AS dueOn,
           is_done AS isDone, done_at AS doneAt
      FROM session CROSS JOIN note ON note.session_id = session.id CROSS JOIN action ON action.note_id = note.id
     WHERE session.pair_id = @pairId AND held_on >= @from AND held_on <= @until AND state <> 'cancelled'
       AND trashed_at IS NULL
     ORDER BY held_on, session.id, at`)
  const named = ({ pairId, from, until }: InsightAsked) => ({ pairId, from, until: endOf(until) })

  return {
    heldDates: (pairId, until) => heldDates.all({ pairId, until: endOf(until) }),
    balances: (asked) => {
      directions.bringPairUpToDate(asked.pairId)
      return balancesFrom(balances.all(named(asked)))
    },
    tagMonths: (asked) => tagMonths.all(named(asked)),
    isTaggedBefore: (pairId, tagId, day) => taggedBefore.get({ pairId, tagId, day }) === 1,
    actions: (asked) => {
      const held = heldDates.all({ pairId: asked.pairId, until: endOf(asked.until) })
      return actions.all(named(asked)).map((row) => actionFrom(row, held))
    },
  }
}

const NONE = { passages: 0, words: 0 }

/** The rows of one session stand together. */
function balancesFrom(rows: readonly BalanceRow[]): (SessionBalance & { title: string })[] {
  const sessions: (SessionBalance & { title: string })[] = []
  for (const { direction, passages, words, ...session } of rows) {
    const last = sessions.at(-1)
    const count = direction === null ? {} : { [direction]: { passages: passages ?? 0, words: words ?? 0 } }
    if (last?.sessionId === session.sessionId) sessions[sessions.length - 1] = { ...last, ...count }
    else sessions.push({ ...session, shared: NONE, learned: NONE, both: NONE, ...count })
  }
  return sessions
}

function actionFrom({ isDone, doneAt, timeZone, ...row }: ActionRow, held: readonly string[]): ActionFact {
  return {
    ...row,
    isDone: isDone === 1,
    doneOn: doneAt === null ? null : localAt(Date.parse(doneAt), timeZone).slice(0, 10),
    timesCarried: held.length - placeAfter(held, row.heldOn),
  }
}

/** How many of the rising dates are not later. */
function placeAfter(rising: readonly string[], date: string): number {
  let [from, to] = [0, rising.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((rising[middle] ?? '') <= date) from = middle + 1
    else to = middle
  }
  return from
}
