// Frozen versions of charters. Invariant: a version never changes, and each names the one before it by its fingerprint.
import { z } from 'zod'
import type { CharterVersionLine } from '../../../../contract/charter'
import type { CharterContent, CharterNames } from '../../../../domain/charter'
import { Refusal } from '../../../refusal'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'

export interface NewCharterVersion extends CharterVersionLine {
  readonly charterId: string
  /** The bytes that `sha256` is of. */
  readonly content: string
}

export interface FrozenCharter {
  readonly line: CharterVersionLine
  readonly names: CharterNames
  readonly content: CharterContent
}

export interface CharterVersionsStore {
  /** With it its charter counts as ready, in one transaction. */
  freeze(version: NewCharterVersion): void
  /** Newest first. */
  list(charterId: string): CharterVersionLine[]
  find(charterId: string, version: number): FrozenCharter | undefined
  newest(charterId: string): FrozenCharter | undefined
}

interface VersionRow extends CharterVersionLine {
  readonly content: string
}

const LINE = 'version, sha256, previous_sha256 AS previousSha256, made_at AS madeAt'

export function charterVersionsStore(db: EncryptedDatabase, commits: CommitCounter): CharterVersionsStore {
  const insert = db.prepare<NewCharterVersion>(`
    INSERT INTO charter_version (charter_id, version, content, sha256, previous_sha256, made_at)
    VALUES (@charterId, @version, @content, @sha256, @previousSha256, @madeAt)`)
  const markReady = db.prepare<[string]>(`UPDATE charter SET status = 'ready' WHERE id = ?`)
  const list = db.prepare<[string], CharterVersionLine>(
    `SELECT ${LINE} FROM charter_version WHERE charter_id = ? ORDER BY version DESC`,
  )
  const find = db.prepare<[string, number], VersionRow>(
    `SELECT ${LINE}, content FROM charter_version WHERE charter_id = ? AND version = ?`,
  )
  const newest = db.prepare<[string], VersionRow>(
    `SELECT ${LINE}, content FROM charter_version WHERE charter_id = ? ORDER BY version DESC LIMIT 1`,
  )

  return {
    freeze: db.transaction((version: NewCharterVersion) => {
      insert.run(version)
      markReady.run(version.charterId)
      commits.raise()
    }),
    list: (charterId) => list.all(charterId),
    find: (charterId, version) => frozen(find.get(charterId, version)),
    newest: (charterId) => frozen(newest.get(charterId)),
  }
}

const party = z.strictObject({ name: z.string(), expects: z.string() })

/** As `signedForm` writes it. */
const signed = z.looseObject({
  title: z.string(),
  purpose: z.string(),
  sinceOn: z.string().nullable(),
  reviewOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  disclosureLevel: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  parties: z.tuple([party, party]),
  clauses: z.array(
    z.strictObject({ key: z.string(), heading: z.string(), words: z.string(), isOwn: z.boolean() }),
  ),
})

function frozen(row: VersionRow | undefined): FrozenCharter | undefined {
  if (row === undefined) return undefined
  const { content: json, ...line } = row
  const read = signed.safeParse(JSON.parse(json))
  if (!read.success) throw new Refusal('ROOM_DAMAGED', { room: 'shared' })
  const { title, purpose, sinceOn, reviewOn, endsOn, disclosureLevel, parties, clauses } = read.data
  const [me, partner] = parties
  return {
    line,
    names: { me: me.name, partner: partner.name },
    content: {
      title,
      purpose,
      sinceOn,
      reviewOn,
      endsOn,
      disclosureLevel,
      clauses,
      expectations: { me: me.expects, partner: partner.expects },
    },
  }
}
