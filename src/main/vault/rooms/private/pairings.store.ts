// Which pairing of the shared room belongs to which pair. Noted before the pairing itself: a crash between is harmless.
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface PairingOfPairStore {
  note(pairId: string, pairingId: string): void
  pairingOf(pairId: string): string | undefined
  /** Also of a pair in the trash. */
  pairOf(pairingId: string): string | undefined
}

export function pairingOfPairStore(db: EncryptedDatabase, commits: CommitCounter): PairingOfPairStore {
  const insert = db.prepare<[string, string]>(
    'INSERT INTO pairing_of_pair (pair_id, pairing_id) VALUES (?, ?)',
  )
  const pairingOf = db
    .prepare<[string], string>('SELECT pairing_id FROM pairing_of_pair WHERE pair_id = ?')
    .pluck()
  const pairOf = db
    .prepare<[string], string>('SELECT pair_id FROM pairing_of_pair WHERE pairing_id = ?')
    .pluck()

  return {
    note: db.transaction((pairId: string, pairingId: string) => {
      insert.run(pairId, pairingId)
      commits.raise()
    }),
    pairingOf: (pairId) => pairingOf.get(pairId),
    pairOf: (pairingId) => pairOf.get(pairingId),
  }
}
