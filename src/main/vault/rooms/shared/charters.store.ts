// Charters as rows of the shared room. Takes shared words only; clauses change only together with the revision.
import {
  charterPart,
  type CharterLine,
  type CharterPart,
  type CharterStatus,
} from '../../../../contract/charter'
import type { CharterContent, CharterNames, CharterSide } from '../../../../domain/charter'
import type { DisclosureLevel } from '../../../../domain/disclosure-level'
import { err, ok, type Result } from '../../../../domain/result'
import type { SharedText } from '../../../../domain/text'
import { Refusal } from '../../../refusal'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'
import { STATUS_OF_CHARTER } from './agreements.store'

export interface StoredCharter {
  readonly id: string
  readonly revision: number
  readonly status: CharterStatus
  /** As its last version says; whatever was handed over. */
  readonly isReady: boolean
  readonly names: CharterNames<SharedText> | null
  readonly content: CharterContent<SharedText>
  readonly carriedParts: readonly CharterPart[]
  readonly updatedAt: string
}

export interface NewCharter {
  readonly id: string
  readonly names: CharterNames<SharedText> | null
  readonly content: CharterContent<SharedText>
  readonly carriedParts: readonly CharterPart[]
  readonly at: string
}

/** `names` and `carriedParts` are left as they are when they are not given. */
export interface CharterRevision {
  readonly charterId: string
  readonly baseRevision: number
  readonly content: CharterContent<SharedText>
  readonly carried?: {
    readonly names: CharterNames<SharedText> | null
    readonly parts: readonly CharterPart[]
  }
  readonly at: string
}

/** Without those in the trash. */
export interface ChartersStore {
  add(charter: NewCharter): void
  find(charterId: string): StoredCharter | undefined
  line(charterId: string): CharterLine | undefined
  /** Also of one that was ready: it is a draft again. */
  revise(revision: CharterRevision): Result<number, { is: 'gone' } | { is: 'stale'; currentRevision: number }>
}

interface CharterRow extends Pick<StoredCharter, 'id' | 'revision' | 'status' | 'updatedAt'> {
  readonly isReady: 0 | 1
  readonly myName: SharedText | null
  readonly partnerName: SharedText | null
  readonly title: SharedText
  readonly purpose: SharedText
  readonly sinceOn: string | null
  readonly reviewOn: string | null
  readonly endsOn: string | null
  readonly disclosureLevel: DisclosureLevel
  readonly carriedParts: string
}

interface ClauseRow {
  readonly key: string
  readonly heading: SharedText
  readonly words: SharedText
  readonly isOwn: 0 | 1
}

export function chartersStore(db: EncryptedDatabase, commits: CommitCounter): ChartersStore {
  const insert = db.prepare(`
    INSERT INTO charter (id, revision, status, title, my_name, partner_name, purpose, since_on, review_on, ends_on,
                         disclosure_level, carried_parts, updated_at)
    VALUES (@id, 1, 'draft', @title, @myName, @partnerName, @purpose, @sinceOn, @reviewOn, @endsOn,
            @disclosureLevel, @carriedParts, @at)`)
  const find = db.prepare<[string], CharterRow>(`
    SELECT id, revision, ${STATUS_OF_CHARTER} AS status, status = 'ready' AS isReady, title, my_name AS myName, partner_name AS partnerName, purpose,
           since_on AS sinceOn, review_on AS reviewOn, ends_on AS endsOn, disclosure_level AS disclosureLevel,
           carried_parts AS carriedParts, updated_at AS updatedAt
      FROM charter WHERE id = ? AND trashed_at IS NULL`)
  const line = db.prepare<[string], CharterLine>(`
    SELECT id, title, ${STATUS_OF_CHARTER} AS status, since_on AS sinceOn, review_on AS reviewOn, ends_on AS endsOn,
           updated_at AS updatedAt,
           (SELECT coalesce(max(version), 0) FROM charter_version WHERE charter_id = charter.id) AS version
      FROM charter WHERE id = ? AND trashed_at IS NULL`)
  const update = db.prepare(`
    UPDATE charter SET revision = revision + 1, status = 'draft', title = @title, my_name = @myName,
           partner_name = @partnerName, purpose = @purpose, since_on = @sinceOn, review_on = @reviewOn,
           ends_on = @endsOn, disclosure_level = @disclosureLevel, carried_parts = @carriedParts, updated_at = @at
     WHERE id = @id`)
  const clauses = db.prepare<[string], ClauseRow>(
    'SELECT key, heading, words, is_own AS isOwn FROM charter_clause WHERE charter_id = ? ORDER BY position',
  )
  const expectations = db.prepare<[string], { side: CharterSide; words: SharedText }>(
    'SELECT side, words FROM charter_expectation WHERE charter_id = ?',
  )
  const removeClauses = db.prepare<[string]>('DELETE FROM charter_clause WHERE charter_id = ?')
  const insertClause = db.prepare(`
    INSERT INTO charter_clause (charter_id, key, position, heading, words, is_own)
    VALUES (@charterId, @key, @position, @heading, @words, @isOwn)`)
  const putExpectation = db.prepare<[string, string, string]>(`
    INSERT INTO charter_expectation (charter_id, side, words) VALUES (?, ?, ?)
        ON CONFLICT (charter_id, side) DO UPDATE SET words = excluded.words`)

  const writeParts = (charterId: string, content: CharterContent<SharedText>): void => {
    removeClauses.run(charterId)
    for (const [position, { isOwn, ...clause }] of content.clauses.entries())
      insertClause.run({ ...clause, charterId, position, isOwn: isOwn ? 1 : 0 })
    putExpectation.run(charterId, 'me', content.expectations.me)
    putExpectation.run(charterId, 'partner', content.expectations.partner)
  }
  const found = (charterId: string): StoredCharter | undefined => {
    const row = find.get(charterId)
    return row && fromRow(row, clauses.all(charterId), expectations.all(charterId))
  }

  return {
    add: db.transaction(({ id, names, content, carriedParts, at }: NewCharter) => {
      insert.run({ id, at, ...columnsOf(content, names, carriedParts) })
      writeParts(id, content)
      commits.raise()
    }),
    find: found,
    line: (charterId) => line.get(charterId),
    revise: db.transaction(({ charterId: id, baseRevision, content, carried, at }: CharterRevision) => {
      const before = found(id)
      if (before === undefined) return err({ is: 'gone' } as const)
      if (before.revision !== baseRevision)
        return err({ is: 'stale', currentRevision: before.revision } as const)
      const { names, parts } = carried ?? { names: before.names, parts: before.carriedParts }
      update.run({ id, at, ...columnsOf(content, names, parts) })
      writeParts(id, content)
      commits.raise()
      return ok(baseRevision + 1)
    }),
  }
}

const columnsOf = (
  { title, purpose, sinceOn, reviewOn, endsOn, disclosureLevel }: CharterContent<SharedText>,
  names: CharterNames<SharedText> | null,
  parts: readonly CharterPart[],
) => ({
  title,
  purpose,
  sinceOn,
  reviewOn,
  endsOn,
  disclosureLevel,
  myName: names?.me ?? null,
  partnerName: names?.partner ?? null,
  carriedParts: JSON.stringify(parts),
})

function fromRow(
  { id, revision, status, isReady, myName, partnerName, carriedParts, updatedAt, ...rest }: CharterRow,
  clauses: readonly ClauseRow[],
  said: readonly { readonly side: CharterSide; readonly words: SharedText }[],
): StoredCharter {
  const by = (side: CharterSide): SharedText => {
    const words = said.find((one) => one.side === side)?.words
    if (words === undefined) throw new Refusal('ROOM_DAMAGED', { room: 'shared' })
    return words
  }
  return {
    id,
    revision,
    status,
    isReady: isReady === 1,
    names: myName === null || partnerName === null ? null : { me: myName, partner: partnerName },
    content: {
      ...rest,
      clauses: clauses.map(({ isOwn, ...clause }) => ({ ...clause, isOwn: isOwn === 1 })),
      expectations: { me: by('me'), partner: by('partner') },
    },
    carriedParts: partsOf(carriedParts),
    updatedAt,
  }
}

function partsOf(json: string): CharterPart[] {
  const parts: unknown = JSON.parse(json)
  return Array.isArray(parts) ? parts.flatMap((part) => charterPart.safeParse(part).data ?? []) : []
}
