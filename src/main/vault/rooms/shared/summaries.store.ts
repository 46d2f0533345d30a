// Summaries and the passages carried into them, as rows of the shared room. Takes shared words only.
import type { SummaryLine, SummaryStatus } from '../../../../contract/summaries'
import { err, ok, type Result } from '../../../../domain/result'
import {
  parseSummaryDocument,
  SUMMARY_SCHEMA_VERSION,
  type CarriedText,
  withoutCarried,
  type SummaryDocument,
} from '../../../../domain/summary-document'
import type { SharedText } from '../../../../domain/text'
import { Refusal } from '../../../refusal'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'
import { STATUS_OF_SUMMARY } from './agreements.store'

export interface SharedNames {
  readonly me: SharedText
  readonly partner: SharedText
}

export interface NewSummary {
  readonly id: string
  readonly title: SharedText
  readonly names: SharedNames | null
  readonly document: SummaryDocument
  readonly at: string
}

export interface StoredSummary {
  readonly id: string
  readonly title: SharedText
  readonly names: SharedNames | null
  readonly status: SummaryStatus
  readonly revision: number
  readonly document: SummaryDocument
  readonly updatedAt: string
}

export interface CarriedCopy {
  readonly carryId: string
  readonly words: SharedText
  readonly carriedAt: string
}

export interface SummaryRevision {
  readonly summaryId: string
  readonly baseRevision: number
  readonly title: SharedText
  readonly document: SummaryDocument
  readonly at: string
}

/** Without those in the trash. */
export interface SummariesStore {
  add(summary: NewSummary): void
  find(summaryId: string): StoredSummary | undefined
  line(summaryId: string): SummaryLine | undefined
  revise(revision: SummaryRevision): Result<number, { is: 'gone' } | { is: 'stale'; currentRevision: number }>
  /**
   * Puts the copies beside the summary and, by `put`, into its text, in one transaction; one that is there stays. The
   * summary must be there.
   */
  receive(
    summaryId: string,
    copies: readonly CarriedCopy[],
    put: (document: SummaryDocument, copy: CarriedText) => SummaryDocument,
  ): void
  /** Puts the copies beside the summary, whose words are these, in one transaction. */
  adopt(summaryId: string, copies: readonly CarriedCopy[], document: SummaryDocument, at: string): void
  /** Takes a copy and, by `without`, its words out of the draft again. */
  giveBack(
    summaryId: string,
    carryId: string,
    at: string,
    without?: (document: SummaryDocument) => SummaryDocument,
  ): void
  /** The names that stand beside it; together with a revision of its words. */
  rename(summaryId: string, names: SharedNames | null): void
  has(carryId: string): boolean
  carried(summaryId: string): CarriedCopy[]
}

interface SummaryRow {
  readonly id: string
  readonly title: SharedText
  readonly myName: SharedText | null
  readonly partnerName: SharedText | null
  readonly status: SummaryStatus
  readonly revision: number
  readonly document: string
  readonly updatedAt: string
}

export function summariesStore(db: EncryptedDatabase, commits: CommitCounter): SummariesStore {
  const insert = db.prepare(`
    INSERT INTO summary (id, title, my_name, partner_name, revision, schema_version, document, updated_at)
    VALUES (@id, @title, @myName, @partnerName, 1, @schemaVersion, @json, @at)`)
  const find = db.prepare<[string], SummaryRow>(`
    SELECT id, title, my_name AS myName, partner_name AS partnerName, ${STATUS_OF_SUMMARY} AS status,
           revision, document,
           updated_at AS updatedAt
      FROM summary WHERE id = ? AND trashed_at IS NULL`)
  const line = db.prepare<[string], SummaryLine>(`
    SELECT id, title, ${STATUS_OF_SUMMARY} AS status, updated_at AS updatedAt,
           (SELECT count(*) FROM carried_passage WHERE summary_id = summary.id) AS passageCount,
           (SELECT count(*) FROM disclosure WHERE subject_id = summary.id AND state <> 'failed') AS exportCount
      FROM summary WHERE id = ? AND trashed_at IS NULL`)
  const update = db.prepare(`
    UPDATE summary SET title = @title, document = @json, schema_version = @schemaVersion,
           revision = revision + 1, updated_at = @at
     WHERE id = @summaryId AND revision = @baseRevision AND trashed_at IS NULL`)
  const replaceText = db.prepare(`
    UPDATE summary SET document = @json, revision = revision + 1, updated_at = @at WHERE id = @summaryId`)
  const rename = db.prepare<[string | null, string | null, string]>(
    'UPDATE summary SET my_name = ?, partner_name = ? WHERE id = ?',
  )
  const insertCopy = db.prepare(`
    INSERT INTO carried_passage (carry_id, summary_id, words, carried_at)
    VALUES (@carryId, @summaryId, @words, @carriedAt)`)
  const removeCopy = db.prepare<[string, string]>(
    'DELETE FROM carried_passage WHERE carry_id = ? AND summary_id = ?',
  )
  const has = db.prepare<[string], number>('SELECT 1 FROM carried_passage WHERE carry_id = ?').pluck()
  const carried = db.prepare<[string], CarriedCopy>(`
    SELECT carry_id AS carryId, words, carried_at AS carriedAt
      FROM carried_passage WHERE summary_id = ? ORDER BY carried_at, rowid`)

  const isHere = (carryId: string): boolean => has.get(carryId) === 1
  const mustFind = (summaryId: string): StoredSummary => {
    const row = find.get(summaryId)
    if (row === undefined) throw new Refusal('NOT_FOUND')
    return fromRow(row)
  }

  return {
    add: db.transaction(({ id, title, names, document, at }: NewSummary) => {
      insert.run({
        id,
        title,
        at,
        myName: names?.me ?? null,
        partnerName: names?.partner ?? null,
        ...columnsOf(document),
      })
      commits.raise()
    }),
    find: (summaryId) => {
      const row = find.get(summaryId)
      return row === undefined ? undefined : fromRow(row)
    },
    line: (summaryId) => line.get(summaryId),
    revise: db.transaction((edit: SummaryRevision): ReturnType<SummariesStore['revise']> => {
      const { summaryId, baseRevision, title, at } = edit
      const { changes } = update.run({ summaryId, baseRevision, title, at, ...columnsOf(edit.document) })
      if (changes === 0) {
        const there = find.get(summaryId)
        return err(there === undefined ? { is: 'gone' } : { is: 'stale', currentRevision: there.revision })
      }
      commits.raise()
      return ok(baseRevision + 1)
    }),
    receive: db.transaction((...[summaryId, copies, put]: Parameters<SummariesStore['receive']>) => {
      const fresh = copies.filter((copy) => !isHere(copy.carryId))
      const [first] = fresh
      if (first === undefined) return
      const document = fresh.reduce(
        (before, { carryId, words }) => put(before, { carryId, text: words }),
        mustFind(summaryId).document,
      )
      const { json } = columnsOf(document)
      for (const copy of fresh) insertCopy.run({ ...copy, summaryId })
      replaceText.run({ summaryId, json, at: first.carriedAt })
      commits.raise()
    }),
    adopt: db.transaction(
      (summaryId: string, copies: readonly CarriedCopy[], document: SummaryDocument, at: string) => {
        for (const copy of copies) insertCopy.run({ ...copy, summaryId })
        replaceText.run({ summaryId, json: columnsOf(document).json, at })
        commits.raise()
      },
    ),
    giveBack: db.transaction(
      (...[summaryId, carryId, at, without]: Parameters<SummariesStore['giveBack']>) => {
        const { document } = mustFind(summaryId)
        const { json } = columnsOf(without?.(document) ?? withoutCarried(document, carryId))
        removeCopy.run(carryId, summaryId)
        replaceText.run({ summaryId, json, at })
        commits.raise()
      },
    ),
    rename: db.transaction((summaryId: string, names: SharedNames | null) => {
      rename.run(names?.me ?? null, names?.partner ?? null, summaryId)
      commits.raise()
    }),
    has: isHere,
    carried: (summaryId) => carried.all(summaryId),
  }
}

const columnsOf = (document: SummaryDocument) => ({
  schemaVersion: SUMMARY_SCHEMA_VERSION,
  json: JSON.stringify(document),
})

function fromRow({ myName, partnerName, ...row }: SummaryRow): StoredSummary {
  const document = parseSummaryDocument(JSON.parse(row.document))
  if (!document.ok) throw new Refusal('ROOM_DAMAGED', { room: 'shared' })
  const names = myName === null || partnerName === null ? null : { me: myName, partner: partnerName }
  return { ...row, names, document: document.value }
}
