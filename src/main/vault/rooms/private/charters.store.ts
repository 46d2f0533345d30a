// The private end of charters: which pair each is of, and the private words that were carried into it.
import { z } from 'zod'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface CarriedPart {
  readonly part: string
  /** The private texts that went into it, as they were then. */
  readonly sources: readonly string[]
}

export interface PairChartersStore {
  add(charterId: string, pairId: string, at: string): void
  pairOf(charterId: string): string | undefined
  /** Newest first, also of those in the trash. */
  of(pairId: string): string[]
  /** Noted before the words arrive: it counts only once the shared room has the part. */
  note(charterId: string, parts: readonly CarriedPart[], at: string): void
  parts(charterId: string): CarriedPart[]
}

const sourcesOf = z.array(z.string())

export function pairChartersStore(db: EncryptedDatabase, commits: CommitCounter): PairChartersStore {
  const insert = db.prepare<[string, string, string]>(
    'INSERT INTO charter_of_pair (charter_id, pair_id, begun_at) VALUES (?, ?, ?)',
  )
  const pairOf = db
    .prepare<[string], string>('SELECT pair_id FROM charter_of_pair WHERE charter_id = ?')
    .pluck()
  const of = db
    .prepare<[string], string>(
      'SELECT charter_id FROM charter_of_pair WHERE pair_id = ? ORDER BY begun_at DESC, rowid DESC',
    )
    .pluck()
  const put = db.prepare<[string, string, string, string]>(`
    INSERT INTO charter_part (charter_id, part, sources, carried_at) VALUES (?, ?, ?, ?)
        ON CONFLICT (charter_id, part) DO UPDATE SET sources = excluded.sources, carried_at = excluded.carried_at`)
  const parts = db.prepare<[string], { part: string; sources: string }>(
    'SELECT part, sources FROM charter_part WHERE charter_id = ?',
  )

  const partsOf = (charterId: string): CarriedPart[] =>
    parts.all(charterId).map(({ part, sources }) => ({ part, sources: sourcesOf.parse(JSON.parse(sources)) }))

  return {
    add: db.transaction((charterId: string, pairId: string, at: string) => {
      insert.run(charterId, pairId, at)
      commits.raise()
    }),
    pairOf: (charterId) => pairOf.get(charterId),
    of: (pairId) => of.all(pairId),
    // What was carried earlier may still stand there: its sources stay.
    note: db.transaction((charterId: string, noted: readonly CarriedPart[], at: string) => {
      const before = new Map(partsOf(charterId).map(({ part, sources }) => [part, sources]))
      for (const { part, sources } of noted) {
        const all = [...new Set([...(before.get(part) ?? []), ...sources])]
        put.run(charterId, part, JSON.stringify(all), at)
      }
      commits.raise()
    }),
    parts: partsOf,
  }
}
