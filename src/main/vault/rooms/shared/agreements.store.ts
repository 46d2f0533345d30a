// Where each summary and charter stands with the partner, as rows of the shared room.
// Invariant: a row says what its rounds say; it is written in one transaction with them.
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface AgreementSubject {
  readonly kind: 'summary' | 'charter'
  readonly id: string
}

export type AgreementStatus = 'draft' | 'proposed' | 'answered' | 'agreed' | 'superseded' | 'retracted'

export interface Agreement {
  /** As both vaults call it. */
  readonly subjectId: string
  readonly kind: AgreementSubject['kind']
  /** The summary or charter here. */
  readonly documentId: string
  /** `draft`: also of what I took back to change it. */
  readonly status: AgreementStatus
  /** The round that counts. */
  readonly head: string | null
  readonly isTakenBack: boolean
  readonly agreedSha256: string | null
  /** The revision of the summary or charter that holds the agreed words: of an older one it was edited since. */
  readonly agreedRevision: number | null
  /** Canonical JSON (`duologue-agreed-1`), once both signed. */
  readonly record: string | null
  readonly supersedes: string | null
  readonly updatedAt: string
}

export type AgreementRow = Omit<Agreement, 'status'> & {
  readonly status: Exclude<AgreementStatus, 'superseded'>
}

export interface AgreementsStore {
  /** Adds it, or replaces all but its subject and its document. */
  put(agreement: AgreementRow): void
  find(subjectId: string): Agreement | undefined
  /** The one that counts for a summary or charter: the latest of its subjects. */
  newest(subject: AgreementSubject): Agreement | undefined
  /** Of a charter: every version that was handed over, the newest first. */
  all(subject: AgreementSubject): Agreement[]
  /** By the fingerprint of its words. */
  agreedOn(agreedSha256: string): Agreement | undefined
  /** The agreed one that takes its place: of several one that stands, the newest. */
  superseding(agreedSha256: string): Agreement | undefined
  /** `proposed` and `answered`, newest first. */
  waiting(): Agreement[]
  statusOf(subject: AgreementSubject): AgreementStatus
  /** The record of the words agreed last; undefined: nothing is agreed. */
  recordOf(subject: AgreementSubject): string | undefined
}

/** Of the row called `a`. */
const STATUS = `CASE WHEN a.status = 'agreed' AND EXISTS (
    SELECT 1 FROM agreement AS later WHERE later.supersedes = a.agreed_sha256 AND later.agreed_sha256 IS NOT NULL
  ) THEN 'superseded' ELSE a.status END`

/** The status of a summary whose row is at hand, for a list of them. */
export const STATUS_OF_SUMMARY = `coalesce((SELECT ${STATUS} FROM agreement AS a WHERE a.subject_id = summary.id), 'draft')`

/** Of a charter: edited after it was agreed, it is a draft again. */
export const STATUS_OF_CHARTER = `coalesce((
    SELECT CASE WHEN a.status IN ('proposed', 'answered') THEN a.status
                WHEN a.status = 'agreed' AND a.agreed_revision = charter.revision THEN 'agreed' END
      FROM agreement AS a WHERE a.document_id = charter.id ORDER BY a.rowid DESC LIMIT 1), charter.status)`

const COLUMNS = `a.subject_id AS subjectId, a.kind, a.document_id AS documentId, ${STATUS} AS status, a.head,
  a.is_taken_back AS isTakenBack, a.agreed_sha256 AS agreedSha256,
  a.agreed_revision AS agreedRevision, a.record, a.supersedes, a.updated_at AS updatedAt`

type Row = Omit<Agreement, 'isTakenBack'> & { readonly isTakenBack: 0 | 1 }

export function agreementsStore(db: EncryptedDatabase, commits: CommitCounter): AgreementsStore {
  const put = db.prepare(`
    INSERT INTO agreement (subject_id, kind, document_id, status, head, is_taken_back, agreed_sha256, agreed_revision, record,
                           supersedes, updated_at)
    VALUES (@subjectId, @kind, @documentId, @status, @head, @isTakenBack, @agreedSha256, @agreedRevision, @record,
            @supersedes, @updatedAt)
        ON CONFLICT (subject_id) DO UPDATE SET status = excluded.status, head = excluded.head,
           is_taken_back = excluded.is_taken_back, agreed_sha256 = excluded.agreed_sha256,
           agreed_revision = excluded.agreed_revision, record = excluded.record,
           supersedes = excluded.supersedes, updated_at = excluded.updated_at`)
  const find = db.prepare<[string], Row>(`SELECT ${COLUMNS} FROM agreement AS a WHERE a.subject_id = ?`)
  const ofDocument = db.prepare<[string, string], Row>(
    `SELECT ${COLUMNS} FROM agreement AS a WHERE a.document_id = ? AND a.kind = ? ORDER BY a.rowid DESC`,
  )
  const agreedOn = db.prepare<[string], Row>(
    `SELECT ${COLUMNS} FROM agreement AS a WHERE a.agreed_sha256 = ? LIMIT 1`,
  )
  const superseding = db.prepare<[string], Row>(`
    SELECT ${COLUMNS} FROM agreement AS a WHERE a.supersedes = ? AND a.agreed_sha256 IS NOT NULL
     ORDER BY a.rowid DESC`)
  const waiting = db.prepare<[], Row>(`
    SELECT ${COLUMNS} FROM agreement AS a WHERE a.status IN ('proposed', 'answered') ORDER BY a.updated_at DESC`)

  const all = ({ kind, id }: AgreementSubject): Agreement[] => ofDocument.all(id, kind).map(fromRow)
  // An older version may have come back later, from a file of the partner's.
  const newest = (subject: AgreementSubject): Agreement | undefined => {
    const versions = all(subject)
    const replaced = new Set(versions.map(({ supersedes }) => supersedes))
    return (
      versions.find(({ agreedSha256 }) => agreedSha256 === null || !replaced.has(agreedSha256)) ?? versions[0]
    )
  }

  return {
    put: db.transaction(({ isTakenBack, ...agreement }: AgreementRow) => {
      put.run({ ...agreement, isTakenBack: isTakenBack ? 1 : 0 })
      commits.raise()
    }),
    find: (subjectId) => optional(find.get(subjectId)),
    newest,
    all,
    agreedOn: (sha256) => optional(agreedOn.get(sha256)),
    superseding: (sha256) => {
      const later = superseding.all(sha256).map(fromRow)
      return later.find(({ status }) => status !== 'retracted') ?? later[0]
    },
    waiting: () => waiting.all().map(fromRow),
    statusOf: (subject) => newest(subject)?.status ?? 'draft',
    recordOf: (subject) => all(subject).find(({ record }) => record !== null)?.record ?? undefined,
  }
}

const fromRow = (row: Row): Agreement => ({ ...row, isTakenBack: row.isTakenBack === 1 })
const optional = (row: Row | undefined): Agreement | undefined => row && fromRow(row)
