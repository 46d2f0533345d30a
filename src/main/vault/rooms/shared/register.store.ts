// The disclosure register: what left, announced before the file exists. Rows are never deleted.
import type { Disclosure } from '../../../../contract/summaries'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

/** An entry as the shared room knows it: with whom is known in private only. */
export type StoredDisclosure = Omit<Disclosure, 'partnerName' | 'statusNow'>

export interface Announcement extends Omit<StoredDisclosure, 'state' | 'isKept'> {
  /** The revision of the summary or charter that is about to leave; 0 for what has none. */
  readonly revision: number
  /** Of a hand-over file: the round it carries. */
  readonly roundId?: string | null
}

/** What is kept of a file; `file` null: the bytes themselves are what a reader sees. */
export interface KeptFile {
  readonly bytes: Uint8Array
  readonly look: { readonly is: 'pages' | 'words'; readonly file: Uint8Array | null }
  readonly pageCount: number | null
}

export interface KeptDisclosure extends KeptFile {
  readonly entry: StoredDisclosure
}

export interface RegisterStore {
  /** With `kept`, what left can be shown and saved again later. */
  announce(entry: Announcement, kept?: KeptFile): void
  settle(disclosureId: string, state: 'left' | 'failed'): void
  /** Newest first. */
  list(): StoredDisclosure[]
  /** Whether a hand-over file with this round of a summary or charter was written. */
  hasHandedOver(subjectId: string, roundId: string): boolean
  /** Undefined: not kept, or let go of. */
  kept(disclosureId: string): KeptDisclosure | undefined
  /** Lets go of the bytes of all that left of this subject, and says of how many; its lines stay. */
  forget(subjectId: string): number
}

interface KeptRow {
  readonly bytes: Buffer
  readonly lookKind: 'pages' | 'words'
  readonly look: Buffer | null
  readonly pageCount: number | null
}

type DisclosureRow = Omit<StoredDisclosure, 'isKept'> & { readonly isKept: 0 | 1 }

export function registerStore(db: EncryptedDatabase, commits: CommitCounter): RegisterStore {
  const insert = db.prepare(`
    INSERT INTO disclosure (id, kind, subject_id, title, revision, format, file_name, size_bytes, sha256, sealed_for,
                            override_count, at, state, round_id)
    VALUES (@id, @kind, @subjectId, @title, @revision, @format, @fileName, @sizeBytes, @sha256, @sealedFor,
            @overrideCount, @at, 'announced', @roundId)`)
  const keep = db.prepare<{
    id: string
    bytes: Uint8Array
    lookKind: string
    look: Uint8Array | null
    pageCount: number | null
  }>(`
    INSERT INTO disclosure_bytes (disclosure_id, bytes, look_kind, look, page_count)
    VALUES (@id, @bytes, @lookKind, @look, @pageCount)`)
  const settle = db.prepare<[string, string]>(
    `UPDATE disclosure SET state = ? WHERE id = ? AND state = 'announced'`,
  )
  const letGoOf = db.prepare<[string]>('DELETE FROM disclosure_bytes WHERE disclosure_id = ?')
  const entries = `
    SELECT id, kind, subject_id AS subjectId, title, format, file_name AS fileName, size_bytes AS sizeBytes, sha256,
           sealed_for AS sealedFor, override_count AS overrideCount, at, state,
           EXISTS (SELECT 1 FROM disclosure_bytes WHERE disclosure_id = disclosure.id) AS isKept
      FROM disclosure`
  const list = db.prepare<[], DisclosureRow>(`${entries} ORDER BY at DESC`)
  const find = db.prepare<[string], DisclosureRow>(`${entries} WHERE id = ?`)
  const handedOver = db
    .prepare<[string, string], number>(
      `SELECT 1 FROM disclosure WHERE subject_id = ? AND round_id = ? AND state = 'left' LIMIT 1`,
    )
    .pluck()
  const kept = db.prepare<[string], KeptRow>(`
    SELECT bytes, look_kind AS lookKind, look, page_count AS pageCount FROM disclosure_bytes WHERE disclosure_id = ?`)
  const forget = db.prepare<[string]>(`
    DELETE FROM disclosure_bytes WHERE disclosure_id IN (SELECT id FROM disclosure WHERE subject_id = ?)`)

  return {
    announce: db.transaction((entry: Announcement, file?: KeptFile) => {
      insert.run({ roundId: null, ...entry })
      if (file !== undefined) {
        const { bytes, look, pageCount } = file
        keep.run({ id: entry.id, bytes, lookKind: look.is, look: look.file, pageCount })
      }
      commits.raise()
    }),
    settle: db.transaction((disclosureId: string, state: 'left' | 'failed') => {
      settle.run(state, disclosureId)
      // Of what failed nothing left: there is nothing to show.
      if (state === 'failed') letGoOf.run(disclosureId)
      commits.raise()
    }),
    list: () => list.all().map(entryOf),
    hasHandedOver: (subjectId, roundId) => handedOver.get(subjectId, roundId) !== undefined,
    kept: (disclosureId) => {
      const row = kept.get(disclosureId)
      const entry = find.get(disclosureId)
      if (row === undefined || entry === undefined) return undefined
      const { bytes, lookKind, look, pageCount } = row
      return { entry: entryOf(entry), bytes, look: { is: lookKind, file: look }, pageCount }
    },
    forget: db.transaction((subjectId: string) => {
      const { changes } = forget.run(subjectId)
      if (changes > 0) commits.raise()
      return changes
    }),
  }
}

const entryOf = (row: DisclosureRow): StoredDisclosure => ({ ...row, isKept: row.isKept === 1 })
