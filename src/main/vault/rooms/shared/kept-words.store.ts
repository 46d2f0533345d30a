// Words of mine that a hand-over put aside, as rows of the shared room: until their summary or charter is deleted.
import { z } from 'zod'
import { parseSummaryDocument } from '../../../../domain/summary-document'
import type { SharedText } from '../../../../domain/text'
import { Refusal } from '../../../refusal'
import type { CommitCounter } from '../commit-counter'
import type { EncryptedDatabase } from '../encrypted-database'
import type { PaperWords } from './paper-words'

export interface KeptWords {
  readonly id: string
  /** The summary or charter. */
  readonly documentId: string
  readonly keptAt: string
  readonly words: PaperWords
}

export interface KeptWordsStore {
  keep(kept: KeptWords): void
  /** Newest first. */
  of(documentId: string): KeptWords[]
}

type Row = Omit<KeptWords, 'words'> & { readonly words: string }

export function keptWordsStore(db: EncryptedDatabase, commits: CommitCounter): KeptWordsStore {
  const insert = db.prepare<Row>(
    'INSERT INTO kept_words (id, document_id, kept_at, words) VALUES (@id, @documentId, @keptAt, @words)',
  )
  const of = db.prepare<[string], Row>(`
    SELECT id, document_id AS documentId, kept_at AS keptAt, words
      FROM kept_words WHERE document_id = ? ORDER BY kept_at DESC, rowid DESC`)

  return {
    keep: db.transaction((kept: KeptWords) => {
      insert.run({ ...kept, words: JSON.stringify(kept.words) })
      commits.raise()
    }),
    of: (documentId) => of.all(documentId).map(fromRow),
  }
}

function fromRow({ words: json, ...row }: Row): KeptWords {
  const words = paperWords.safeParse(JSON.parse(json))
  if (!words.success) throw new Refusal('ROOM_DAMAGED', { room: 'shared' })
  return { ...row, words: words.data }
}

/** What stands in the shared room was shared when it was let in. */
const text = z.string().transform((words) => words as SharedText)
const names = z.strictObject({ me: text, partner: text }).nullable()
const day = z.string().nullable()

const document = z.unknown().transform((json, context) => {
  const parsed = parseSummaryDocument(json)
  if (parsed.ok) return parsed.value
  context.addIssue('not a summary')
  return z.NEVER
})

const paperWords = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('summary'), title: text, names, document }),
  z.strictObject({
    kind: z.literal('charter'),
    names,
    content: z.strictObject({
      title: text,
      purpose: text,
      sinceOn: day,
      reviewOn: day,
      endsOn: day,
      disclosureLevel: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
      clauses: z.array(z.strictObject({ key: z.string(), heading: text, words: text, isOwn: z.boolean() })),
      expectations: z.strictObject({ me: text, partner: text }),
    }),
  }),
])
