// What lies in the trash of the private room, and what is on its way out for good.
// Invariant: what is going is neither there nor in the trash, and nothing brings it back.
import type { Trashed, TrashKind } from '../../../../contract/trash'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'
import { isPrivate, rowStatements, sessionRemoval, TABLES, type PrivateKind } from './trash-rows'

export type TrashedRow = Omit<Trashed, 'goesAt'>

export interface Thing {
  readonly kind: TrashKind
  readonly id: string
}

export interface PairHoldings {
  readonly sessionCount: number
  readonly goalCount: number
}

export interface TrashStore {
  list(): TrashedRow[]
  /** False: it is not there, or in the trash already. */
  put(kind: PrivateKind, id: string, at: string): boolean
  restore(kind: PrivateKind, id: string): 'restored' | 'notInTrash' | 'pairInTrash'
  /** From now on these are going for good; nothing is deleted yet. */
  letGo(things: readonly Thing[]): void
  going(): Thing[]
  /** Sessions of a pair with all that hangs on them, also the files that stand in no other note; at most so many. */
  removeSessionsOf(pairId: string, limit: number): number
  goalsOf(pairId: string): string[]
  /** How much hangs on a pair. */
  holdingsOf(pairId: string): PairHoldings
  /** Its row. It is still going: nothing is gone for good before its bytes are. */
  remove(thing: Thing): void
  /** The last step. */
  gone(things: readonly Thing[]): void
  /** Those of these notes that are nowhere any more. */
  goneNotes(noteIds: readonly string[]): string[]
}

const ofPair = (kind: 'session' | 'goal' | 'card' | 'review', heldOn: string) => `
  SELECT '${kind}' AS kind, one.id, title AS name, partner_name AS partnerName, ${heldOn} AS heldOn,
         one.trashed_at AS trashedAt
    FROM pair CROSS JOIN ${TABLES[kind]} AS one ON pair_id = pair.id WHERE one.trashed_at IS NOT NULL`
const named = (kind: PrivateKind, name = 'name') => `
  SELECT '${kind}' AS kind, id, ${name} AS name, NULL AS partnerName, NULL AS heldOn, trashed_at AS trashedAt
    FROM ${TABLES[kind]} WHERE trashed_at IS NOT NULL`
const LISTS = [
  `SELECT 'pair' AS kind, id, partner_name AS name, partner_name AS partnerName, NULL AS heldOn,
          trashed_at AS trashedAt
     FROM pair WHERE trashed_at IS NOT NULL`,
  ofPair('session', 'held_on'),
  ofPair('goal', 'NULL'),
  ofPair('card', 'NULL'),
  ofPair('review', "on_day || 'T00:00'"),
  named('candidate'),
  named('tag'),
  named('person'),
  named('template', 'title'),
  named('savedSearch'),
  named('attachment'),
]

export function trashStore(db: EncryptedDatabase, commits: CommitCounter): TrashStore {
  const lists = LISTS.map((sql) => db.prepare<[], TrashedRow>(sql))
  const going = db.prepare<[], Thing>('SELECT kind, id FROM going')
  const letGo = db.prepare<Thing>('INSERT OR IGNORE INTO going (kind, id) VALUES (@kind, @id)')
  const gone = db.prepare<Thing>('DELETE FROM going WHERE kind = @kind AND id = @id')
  const isGoing = db
    .prepare<[string, string], number>('SELECT 1 FROM going WHERE kind = ? AND id = ?')
    .pluck()
  const sessionsOf = db
    .prepare<[string, number], string>('SELECT id FROM session WHERE pair_id = ? LIMIT ?')
    .pluck()
  const goalsOf = db.prepare<[string], string>('SELECT id FROM goal WHERE pair_id = ?').pluck()
  const holdingsOf = db.prepare<{ pairId: string }, PairHoldings>(`
    SELECT (SELECT count(*) FROM session WHERE pair_id = @pairId) AS sessionCount,
           (SELECT count(*) FROM goal WHERE pair_id = @pairId) AS goalCount`)
  const forgetSummariesOf = db.prepare<[string]>('DELETE FROM summary_of_pair WHERE pair_id = ?')
  const forgetCarriesInto = db.prepare<[string]>('DELETE FROM carry WHERE summary_id = ?')
  const forgetFactsIn = db.prepare<[string]>('DELETE FROM carried_fact WHERE summary_id = ?')
  const forgetPartsOf = db.prepare<[string]>('DELETE FROM charter_part WHERE charter_id = ?')
  const note = db.prepare<[string], number>('SELECT 1 FROM note WHERE id = ?').pluck()
  const rows = rowStatements(db)
  const removeSession = sessionRemoval(db)

  const written = db.transaction((write: () => { changes: number }): boolean => {
    const { changes } = write()
    if (changes > 0) commits.raise()
    return changes > 0
  })

  return {
    list: () =>
      lists
        .flatMap((list) => list.all())
        .filter(({ kind, id }) => isGoing.get(kind, id) === undefined)
        .sort((one, other) => (one.trashedAt < other.trashedAt ? 1 : -1)),
    put: (kind, id, at) => written(() => rows[kind].put.run(at, id)),
    restore: db.transaction((kind: PrivateKind, id: string) => {
      if (rows[kind].isInTrash.get(id) === undefined || isGoing.get(kind, id) === 1) return 'notInTrash'
      if (rows[kind].isPairInTrash?.get(id) === 1) return 'pairInTrash'
      rows[kind].freeItsName?.(id)
      rows[kind].restore.run(id)
      commits.raise()
      return 'restored'
    }),
    letGo: db.transaction((things: readonly Thing[]) => {
      for (const thing of things) letGo.run(thing)
      commits.raise()
    }),
    going: () => going.all(),
    removeSessionsOf: db.transaction((pairId: string, limit: number) => {
      const sessionIds = sessionsOf.all(pairId, limit)
      for (const sessionId of sessionIds) removeSession(sessionId)
      commits.raise()
      return sessionIds.length
    }),
    goalsOf: (pairId) => goalsOf.all(pairId),
    holdingsOf: (pairId) => holdingsOf.get({ pairId }) ?? { sessionCount: 0, goalCount: 0 },
    remove: db.transaction(({ kind, id }: Thing) => {
      // Which pair a summary or charter was of stays known as long as the pair: the register says with whom.
      if (kind === 'summary') {
        forgetCarriesInto.run(id)
        forgetFactsIn.run(id)
      }
      if (kind === 'charter') forgetPartsOf.run(id)
      if (kind === 'pair') forgetSummariesOf.run(id)
      if (kind === 'session') removeSession(id)
      else if (isPrivate(kind)) rows[kind].remove.run(id)
      commits.raise()
    }),
    gone: db.transaction((things: readonly Thing[]) => {
      for (const thing of things) gone.run(thing)
      commits.raise()
    }),
    goneNotes: (noteIds) => noteIds.filter((noteId) => note.get(noteId) === undefined),
  }
}
