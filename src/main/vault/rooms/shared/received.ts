// Lets in what a partner signed: with the parsers of edits and the door one of the places where shared text is made.
// Invariant: what is let in makes, written out again, the very bytes that were signed; anything else is refused.
import { z } from 'zod'
import { CHARTER_FORM, charterBytes, partsOfPeople } from '../../../../domain/agreed-charter'
import { sidesOf, type BySide, type Parties } from '../../../../domain/agreed-people'
import { SUMMARY_FORM, summaryBytes } from '../../../../domain/agreed-summary'
import type { CharterContent, CharterNames } from '../../../../domain/charter'
import { err, ok, type Result } from '../../../../domain/result'
import { parseSummaryDocument, type SummaryDocument } from '../../../../domain/summary-document'
import type { SharedText } from '../../../../domain/text'

export interface ReceivedSummary {
  readonly kind: 'summary'
  readonly title: SharedText
  readonly names: BySide<SharedText> | null
  readonly document: SummaryDocument
  readonly supersedes: string | null
}

export interface ReceivedCharter {
  readonly kind: 'charter'
  readonly names: CharterNames<SharedText>
  readonly content: CharterContent<SharedText>
  readonly supersedes: string | null
}

export type ReceivedWords = ReceivedSummary | ReceivedCharter

/** What the words have to be about. */
export interface Expected {
  readonly kind: 'summary' | 'charter'
  readonly pair: string
  readonly subject: string
  readonly parties: Parties
}

const name = z.string().min(1).max(120)
const sha256 = z.string().regex(/^[0-9a-f]{64}$/u)
const day = z.iso.date().nullable()
const words = z.string().max(2_000)
const title = z.string().max(200)

const summaryForm = z.strictObject({
  form: z.literal(SUMMARY_FORM),
  pair: sha256,
  subject: z.uuid(),
  title,
  people: z.array(z.strictObject({ key: z.string(), name: name.nullable() })).length(2),
  document: z.record(z.string(), z.unknown()),
  supersedes: sha256.nullable(),
})

const charterForm = z.strictObject({
  form: z.literal(CHARTER_FORM),
  pair: sha256,
  subject: z.uuid(),
  title,
  purpose: words,
  sinceOn: day,
  reviewOn: day,
  endsOn: day,
  disclosureLevel: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]),
  clauses: z
    .array(
      z.strictObject({
        key: z.string().min(1).max(64),
        heading: title,
        words: z.string().max(4_000),
        isOwn: z.boolean(),
      }),
    )
    .max(60),
  people: z.array(z.strictObject({ key: z.string(), name, expects: words })).length(2),
  supersedes: sha256.nullable(),
})

/** `content`: canonical bytes as they were signed. */
export function receivedWords(content: string, expected: Expected): Result<ReceivedWords, 'unfit'> {
  const json = parsedJson(content)
  const received =
    expected.kind === 'summary' ? receivedSummary(json, expected) : receivedCharter(json, expected)
  if (received === undefined) return err('unfit')
  return bytesOf(received, expected) === content ? ok(received) : err('unfit')
}

/** The bytes both sign, of words as they stand here. */
export function bytesOf(received: ReceivedWords, { pair, subject, parties }: Expected): string {
  return received.kind === 'summary'
    ? summaryBytes({ pair, subject, ...received }, parties)
    : charterBytes({ pair, subject, ...received }, parties)
}

function receivedSummary(json: unknown, { pair, subject, parties }: Expected): ReceivedSummary | undefined {
  const form = summaryForm.safeParse(json).data
  if (form === undefined || form.pair !== pair || form.subject !== subject) return undefined
  const document = parseSummaryDocument(form.document)
  const people = sidesOf(form.people, parties)
  if (people === undefined || !document.ok) return undefined
  const [me, partner] = [people.me.name, people.partner.name]
  if ((me === null) !== (partner === null)) return undefined
  return {
    kind: 'summary',
    title: shared(form.title),
    names: me === null || partner === null ? null : { me: shared(me), partner: shared(partner) },
    document: document.value,
    supersedes: form.supersedes,
  }
}

function receivedCharter(json: unknown, { pair, subject, parties }: Expected): ReceivedCharter | undefined {
  const form = charterForm.safeParse(json).data
  if (form === undefined || form.pair !== pair || form.subject !== subject) return undefined
  const people = sidesOf(form.people, parties)
  if (people === undefined) return undefined
  if (new Set(form.clauses.map(({ key }) => key)).size < form.clauses.length) return undefined
  const { names, expectations } = partsOfPeople(people)
  const { sinceOn, reviewOn, endsOn, disclosureLevel } = form
  return {
    kind: 'charter',
    names: bothShared(names),
    content: {
      title: shared(form.title),
      purpose: shared(form.purpose),
      sinceOn,
      reviewOn,
      endsOn,
      disclosureLevel,
      clauses: form.clauses.map((clause) => ({
        ...clause,
        heading: shared(clause.heading),
        words: shared(clause.words),
      })),
      expectations: bothShared(expectations),
    },
    supersedes: form.supersedes,
  }
}

function parsedJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}

const bothShared = ({ me, partner }: BySide<string>): BySide<SharedText> => ({
  me: shared(me),
  partner: shared(partner),
})
const shared = (text: string): SharedText => text as SharedText
